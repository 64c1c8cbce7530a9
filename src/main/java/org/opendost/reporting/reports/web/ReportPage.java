package org.opendost.reporting.reports.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Site;
import org.opendost.reporting.reports.Figure;
import org.opendost.reporting.reports.Report;

/// A report as it is read, in the portal and in the office.
///
/// @param text what stands on the paper
/// @param unfinished whether the period had not ended on the day of the figures
/// @param article address of the article made of it, once that stands on the portal
/// @param form what was refused, if anything
public record ReportPage(
    Report report, PaperText text, boolean unfinished, @Nullable String article, Form form) {

  static ReportPage of(Report report, @Nullable String article, Form form) {
    var moment = report.asOf() == null ? report.computedAt() : report.asOf();
    return new ReportPage(
        report,
        PaperText.of(
            report.passages(),
            report.figures(),
            figure -> "/bao-cao/" + report.code() + "/" + Figure.path(figure)),
        !report.period().to().isBefore(OfficeClock.date(moment)),
        article,
        form);
  }

  /// The report's public address.
  public String address() {
    return "/bao-cao/" + report.code();
  }

  /// The report's address in the office.
  public String office() {
    return "/office/reports/" + report.code();
  }

  /// The lines over the signature: a deputy signs for the head (NĐ 30/2020/NĐ-CP art. 13 §1).
  public List<String> posts() {
    var sign = report.sign();
    return sign == null || sign.as() == Role.DIRECTOR
        ? List.of("Giám đốc")
        : List.of("KT. Giám đốc", "Phó Giám đốc");
  }

  /// Place and date of issue as the decree writes them; blanks while it is a draft.
  public String dateline(Site site) {
    var sign = report.sign();
    var day = sign == null ? null : OfficeClock.date(sign.at());
    return site.place() + ", " + (day == null ? "ngày … tháng … năm …" : written(day));
  }

  /// A month below 3 and a day below 10 take a zero before (NĐ 30/2020/NĐ-CP, Annex I, II §4.b).
  private static String written(LocalDate day) {
    return "ngày %02d tháng %s năm %d"
        .formatted(
            day.getDayOfMonth(),
            day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue(),
            day.getYear());
  }
}
