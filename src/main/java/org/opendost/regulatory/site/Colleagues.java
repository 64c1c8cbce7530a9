package org.opendost.regulatory.site;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.audit.Audit;
import org.springframework.stereotype.Component;

/// Says whose a record is that an entry came upon: the audit log knows.
@Component
class Colleagues {

  private final Audit audit;

  Colleagues(Audit audit) {
    this.audit = audit;
  }

  /// A conflict with what stands in a record.
  ///
  /// @param action what was done to it, by the name of the audit log
  /// @param id the record; null where an entry cannot go to it instead
  /// @param seen the mark of what stands there; null where an entry cannot move it
  Sent.Conflict conflict(
      UUID record,
      String action,
      Map<String, Object> theirs,
      @Nullable UUID id,
      @Nullable String seen) {
    return audit.of(record).stream()
        .filter(entry -> entry.action().equals(action))
        .reduce((first, second) -> second)
        .map(last -> new Sent.Conflict(theirs, id, last.actorName(), last.at(), seen))
        .orElseGet(() -> new Sent.Conflict(theirs, id, "", null, seen));
  }
}
