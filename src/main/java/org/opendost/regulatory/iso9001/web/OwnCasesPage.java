package org.opendost.regulatory.iso9001.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.procedure.casework.TimedProcedure.StepTime;
import org.opendost.regulatory.iso9001.OwnCases.Overview;
import org.opendost.regulatory.iso9001.Proposal.Subject;

/// The department's own cases of a period, and what they propose.
///
/// @param period the form in which another is asked for
public record OwnCasesPage(Overview overview, Form period) {

  /// Where a proposal is judged.
  public String address(Subject subject, String verdict) {
    return "%s%s/cases/%s/%s/%s?from=%s&to=%s"
        .formatted(
            IsoPages.AGENCIES,
            subject.agency(),
            subject.procedure(),
            subject.measure(),
            verdict,
            day(subject.from()),
            day(subject.to()));
  }

  /// Working days of a stay on average, with a decimal comma or point.
  public String average(Frame frame, StepTime time) {
    return frame.figure(BigDecimal.valueOf(time.tenths(), 1));
  }

  private static String day(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
