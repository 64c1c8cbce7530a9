package org.opendost.regulatory.iso9001.web;

import java.time.LocalDate;
import java.util.List;
import org.opendost.regulatory.iso9001.AgencyRecord;
import org.opendost.regulatory.iso9001.Nonconformity;
import org.opendost.regulatory.iso9001.StandardVersion;
import org.opendost.regulatory.iso9001.VisitLine;

/// An agency with all it did, how it was monitored and what is open.
///
/// @param own whether it is the department itself
public record AgencyPage(
    AgencyRecord record,
    List<VisitLine> visits,
    List<Nonconformity> open,
    boolean own,
    LocalDate today) {

  public AgencyPage {
    visits = List.copyOf(visits);
    open = List.copyOf(open);
  }

  /// The version whose course is shown: the newest.
  public StandardVersion standard() {
    return record.standards().getFirst();
  }

  /// Whether it announced the newest version.
  public boolean converted() {
    return record.announced().filter(last -> last.standard().equals(standard().id())).isPresent();
  }
}
