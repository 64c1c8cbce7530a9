package org.opendost.office.publications.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.opendost.office.publications.Periodical;

/// A bulletin with its licence.
public record PeriodicalPage(Periodical periodical, LocalDate today) {

  /// How its licence stands today.
  public String state() {
    return periodical.state(today);
  }

  /// The tone of that.
  public String tone() {
    return PublicationPages.tone(state());
  }

  /// Where its issues are listed.
  public String issues() {
    return PublicationPages.HOME
        + "?title="
        + URLEncoder.encode(periodical.title(), StandardCharsets.UTF_8);
  }
}
