package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.UUID;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.StoredFile;

/// A file that shows what a step says was done.
///
/// @param id of the file
/// @param step the step it belongs to
public record Evidence(UUID id, UUID step, StoredFile file, LocalDate on, String by) {

  /// What its field takes.
  public static final FileRule RULE =
      FileRule.of(
          "file", 20, FileKind.PDF, FileKind.DOCX, FileKind.XLSX, FileKind.JPEG, FileKind.PNG);
}
