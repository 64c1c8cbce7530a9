package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.StoredFile;

/// A file that shows what was found not to conform, or how it was corrected.
public record Evidence(UUID id, Stage stage, StoredFile file, LocalDate on, String by) {

  /// What its field takes.
  public static final FileRule RULE =
      FileRule.of(
          "file", 20, FileKind.PDF, FileKind.DOCX, FileKind.XLSX, FileKind.JPEG, FileKind.PNG);

  /// What it shows.
  public enum Stage {
    /// Điểm không phù hợp.
    FINDING,
    /// Việc khắc phục.
    CORRECTION
  }
}
