package org.opendost.office.publications.web;

import org.opendost.office.publications.Royalties;
import org.opendost.office.publications.Royalty;

/// A royalty beside the rate of its work.
public record RoyaltyPage(Royalties.Opened opened) {

  /// The royalty.
  public Royalty royalty() {
    return opened.royalty();
  }

  /// The tone of its state.
  public String tone() {
    return PublicationPages.tone(royalty().state());
  }
}
