package org.opendost.regulatory.award.web;

import java.util.List;
import org.opendost.regulatory.award.OwnAwardEntry;

/// The entries of the reader's organisation.
public record OwnAwardPage(List<OwnAwardEntry> entries) {

  public OwnAwardPage {
    entries = List.copyOf(entries);
  }

  /// The tone of how far an entry came.
  public String tone(OwnAwardEntry entry) {
    return AwardPages.tone(entry.state());
  }
}
