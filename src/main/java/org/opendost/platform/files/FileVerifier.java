package org.opendost.platform.files;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads every content that a row names and tells which is missing or not what was sent in.
@Component
public class FileVerifier {

  private final FileStore store;
  private final FileRows rows;

  FileVerifier(FileStore store, FileRows rows) {
    this.store = store;
    this.rows = rows;
  }

  /// What was found.
  ///
  /// @param files how many files were looked at
  /// @param damages a sentence for each that is not whole
  public record Finding(long files, List<String> damages) {}

  /// Verifies the store; each content is read once, however many files share it.
  public Finding verify() {
    var damages = new ArrayList<String>();
    var known = new HashMap<String, Optional<String>>();
    var count = new long[1];
    rows.each(
        file -> {
          count[0]++;
          known
              .computeIfAbsent(file.sha256(), sha256 -> damage(file))
              .ifPresent(damage -> damages.add("file " + file.id() + " " + damage));
        });
    return new Finding(count[0], List.copyOf(damages));
  }

  private Optional<String> damage(StoredFile file) {
    var place = store.place(file.sha256());
    try {
      if (!Files.exists(place)) {
        return Optional.of("is missing: " + place);
      }
      return store.read(place).equals(file.sha256())
          ? Optional.empty()
          : Optional.of("was altered: " + place);
    } catch (IOException unreadable) {
      return Optional.of("cannot be read: " + unreadable.getMessage());
    }
  }
}
