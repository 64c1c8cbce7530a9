package org.opendost.office.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;

/// A PDF on the disk for as long as it is read or signed.
record FileCopy(Path path) implements AutoCloseable {

  /// A copy of a file that is kept.
  static FileCopy of(Files files, StoredFile file) throws IOException {
    var copy = empty();
    try (var content = files.open(file)) {
      java.nio.file.Files.copy(content, copy.path, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  /// Nothing yet.
  static FileCopy empty() throws IOException {
    return new FileCopy(java.nio.file.Files.createTempFile("document", ".pdf"));
  }

  @Override
  public void close() throws IOException {
    java.nio.file.Files.deleteIfExists(path);
  }
}
