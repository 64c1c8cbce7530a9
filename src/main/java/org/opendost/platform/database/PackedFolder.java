package org.opendost.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/// The folder of another installation, packed after it was stopped in order: a new one begins with
/// it. Only a folder that holds nothing yet does; whatever somebody keeps there is never written
/// over.
///
/// @param home where the new database will lie
record PackedFolder(Path home, Path archive) {

  private static final String CLUSTER = "postgres/cluster";
  private static final List<String> BESIDE = List.of("files", "search", "audit-roots.txt");

  /// The archive, or null where the folder holds something already.
  static @Nullable PackedFolder in(Path home, Path archive) {
    return BESIDE.stream().map(home::resolveSibling).anyMatch(Files::exists)
        ? null
        : new PackedFolder(home, archive);
  }

  /// Puts the database into the draft and what lies beside it into its place. Interrupted, it is
  /// not tried again: the next start makes an empty database.
  void unpack(Path draft) throws IOException {
    var all = home.resolve("begin.new");
    Folders.delete(all);
    Files.createDirectories(all);
    try (var packed =
        new TarArchiveInputStream(
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
      PostgresBinaries.unpack(packed, all);
    }
    for (var name : BESIDE) {
      var part = all.resolve(name);
      if (Files.exists(part)) {
        Files.move(part, home.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    Files.move(all.resolve(CLUSTER), draft, StandardCopyOption.ATOMIC_MOVE);
    Folders.delete(all);
    if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
