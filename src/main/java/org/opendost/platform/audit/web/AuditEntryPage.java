package org.opendost.platform.audit.web;

import java.util.List;
import java.util.Optional;
import org.opendost.platform.audit.AuditEntry;
import org.opendost.platform.audit.AuditLine;
import org.opendost.platform.audit.AuditLog.Opened;

/// One entry, all it holds, and the history of the object it is about.
///
/// @param history newest first
/// @param more whether there is more history than is shown
public record AuditEntryPage(
    Opened opened,
    List<WrittenValue> values,
    List<AuditLine> history,
    boolean more,
    AuditWords words) {

  public AuditEntryPage {
    values = List.copyOf(values);
    history = List.copyOf(history);
  }

  /// The entry.
  public AuditEntry entry() {
    return opened.entry();
  }

  /// Where the object is shown.
  public Optional<String> address() {
    return words.address(entry().subjectType(), entry().subjectId(), entry().subjectLabel());
  }
}
