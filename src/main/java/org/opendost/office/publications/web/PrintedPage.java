package org.opendost.office.publications.web;

import org.opendost.office.publications.Periodical;
import org.opendost.office.publications.Printed;
import org.opendost.office.publications.PrintedMatter;
import org.opendost.platform.page.Form;

/// Something printed, with its articles and recipients.
///
/// @param attaching the form that puts its file beside it
public record PrintedPage(PrintedMatter.Opened opened, Form attaching) {

  /// What it is.
  public Printed printed() {
    return opened.printed();
  }

  /// The tone of its state.
  public String tone() {
    return PublicationPages.tone(printed().state());
  }

  /// Whether an issue was printed on a day its bulletin had no licence.
  public boolean lacksLicence() {
    Periodical periodical = opened.periodical();
    var on = printed().on();
    return periodical != null && on != null && !periodical.isLicensed(on);
  }
}
