package org.opendost.office.publications.web;

import java.util.List;
import org.opendost.office.publications.Royalty;

/// The rates of royalties, the newest first.
public record RatesPage(List<Royalty.Rate> rates) {

  public RatesPage {
    rates = List.copyOf(rates);
  }
}
