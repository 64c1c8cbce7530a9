package org.opendost.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The database's programs, which the application carries as an archive.
final class PostgresBinaries {

  private static final String VERSION = "18.6";

  private PostgresBinaries() {}

  /// The folder with `bin`, `lib` and `share`, unpacked below the parent if it is not there yet.
  static Path unpackedIn(Path parent) throws IOException {
    var folder = parent.resolve(VERSION);
    if (Files.exists(folder)) {
      return folder;
    }
    Files.createDirectories(parent);
    var draft = Files.createTempDirectory(parent, "unpacking");
    try (var archive = PostgresBinaries.class.getResourceAsStream(archive())) {
      if (archive == null) {
        throw new IOException(
            "This build carries no PostgreSQL for this platform ("
                + archive()
                + "). Set spring.datasource.url to a PostgreSQL 18 of your own.");
      }
      unpack(new TarArchiveInputStream(new XZCompressorInputStream(archive)), draft);
    }
    try {
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException lostRace) {
      if (!Files.exists(folder)) {
        throw lostRace;
      }
      Folders.delete(draft);
    }
    return folder;
  }

  private static String archive() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    var name = system.contains("mac") ? "darwin" : system.contains("win") ? "windows" : "linux";
    var arch = machine.equals("aarch64") || machine.equals("arm64") ? "arm_64" : "x86_64";
    return "/postgres-" + name + "-" + arch + ".txz";
  }

  /// Unpacks an archive whose entries all lie inside the folder.
  static void unpack(TarArchiveInputStream archive, Path folder) throws IOException {
    try (archive) {
      for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("an entry outside its archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(target.getParent());
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(archive, target);
          if ((entry.getMode() & 0100) != 0) {
            var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(target, permissions);
          }
        }
      }
    }
  }
}
