package org.opendost.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.database.DatabaseSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The contents, each once, in `files/ab/abcd…` below the data folder.
///
/// A content is written aside, forced to the disk and moved into its place in one step; its place
/// is forced too before anyone may count on it. So what a committed row names is there after a
/// power cut, and nothing half written ever has a name that counts.
@Component
class FileStore {

  private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
  private static final Duration LEFT_BEHIND = Duration.ofHours(6);

  private final Path dataFolder;
  private final Path folder;
  private final Path incoming;

  FileStore(DatabaseSettings settings) {
    this.dataFolder = settings.folder();
    this.folder = dataFolder.resolve("files");
    this.incoming = folder.resolve("incoming");
  }

  /// A content on the disk that has no place in the store yet.
  record Arrived(Path path, long size, String sha256) {}

  /// More came than was allowed.
  static final class TooLarge extends Exception {}

  /// Writes a stream aside, reading no more than is allowed.
  Arrived receive(InputStream stream, long limit) throws IOException, TooLarge {
    Files.createDirectories(incoming);
    var path = incoming.resolve(UUID.randomUUID().toString());
    var digest = sha256();
    long size = 0;
    boolean whole = false;
    try (var channel =
            FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var out = Channels.newOutputStream(channel)) {
      var some = new byte[1 << 16];
      for (int read = stream.read(some); read >= 0; read = stream.read(some)) {
        size += read;
        if (size > limit) {
          throw new TooLarge();
        }
        digest.update(some, 0, read);
        out.write(some, 0, read);
      }
      channel.force(true);
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(path);
      }
    }
    return new Arrived(path, size, HexFormat.of().formatHex(digest.digest()));
  }

  /// Gives what arrived its place. The same content again replaces itself, which does no harm to
  /// whoever reads it, and mends a place that was damaged.
  void keep(Arrived arrived) throws IOException {
    var place = place(arrived.sha256());
    var shelf = shelf(arrived.sha256());
    Files.createDirectories(shelf);
    Files.move(arrived.path(), place, StandardCopyOption.ATOMIC_MOVE);
    for (var directory : List.of(shelf, folder, dataFolder)) {
      force(directory);
    }
  }

  /// Forgets what arrived and was refused; after it was kept there is nothing to forget.
  void forget(Arrived arrived) {
    try {
      Files.deleteIfExists(arrived.path());
    } catch (IOException stays) {
      LOG.warn("left behind: {}", arrived.path(), stays);
    }
  }

  /// Where the content lies, or would.
  Path place(String sha256) {
    return shelf(sha256).resolve(sha256);
  }

  private Path shelf(String sha256) {
    return folder.resolve(sha256.substring(0, 2));
  }

  /// The SHA-256 of what lies there, in hexadecimal digits.
  String read(Path place) throws IOException {
    var digest = sha256();
    try (var stream = Files.newInputStream(place)) {
      var some = new byte[1 << 16];
      for (int read = stream.read(some); read >= 0; read = stream.read(some)) {
        digest.update(some, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// Clears what a sudden end left half written.
  @EventListener(ApplicationReadyEvent.class)
  void clear() {
    if (!Files.isDirectory(incoming)) {
      return;
    }
    var before = Instant.now().minus(LEFT_BEHIND);
    try (var left = Files.list(incoming)) {
      for (var path : left.toList()) {
        if (Files.getLastModifiedTime(path).toInstant().isBefore(before)) {
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A folder is forced like a file, so that the name in it survives a power cut.
  private static void force(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
