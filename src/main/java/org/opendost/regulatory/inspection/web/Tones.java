package org.opendost.regulatory.inspection.web;

import java.time.Instant;
import org.opendost.platform.page.Frame;
import org.opendost.regulatory.inspection.Due;
import org.opendost.regulatory.inspection.Stage;

/// The tones of badges.
public final class Tones {

  private static final int SOON = 3;

  private Tones() {}

  /// Of a stage.
  public static String of(Stage stage) {
    return switch (stage) {
      case PLANNED -> "plain";
      case DECIDED, ON_SITE, REPORTED, CONCLUDED -> "info";
      case PUBLISHED -> "good";
    };
  }

  /// Of something with a time.
  public static String of(Due due, Instant now) {
    if (due.isLate(now)) {
      return "late";
    }
    if (!due.isOpen()) {
      return "good";
    }
    return due.date().at().isBefore(now.plusSeconds(SOON * 86_400L)) ? "soon" : "info";
  }

  /// What is said of something with a time.
  public static String text(Frame frame, Due due, Instant now) {
    if (!due.isOpen()) {
      return frame.t(
          due.isLate(now) ? "inspection.due.done-late" : "inspection.due.done",
          frame.date(due.doneAt()));
    }
    var until =
        due.rule().limit().unit() == org.opendost.procedure.calendar.Limit.Unit.HOURS
            ? frame.moment(due.date().at())
            : frame.date(due.date().day());
    return frame.t(due.isLate(now) ? "inspection.due.late" : "inspection.due.until", until);
  }
}
