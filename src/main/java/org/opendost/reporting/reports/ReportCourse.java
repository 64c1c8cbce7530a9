package org.opendost.reporting.reports;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.reports.Report.Deed;
import org.springframework.stereotype.Component;

/// The moves of a report: who made the last one, whether another may follow, and the next one
/// written down.
///
/// Whoever does something says how many moves the report had made when they looked at it: of two
/// officers the second is told what the first did, and the second click of one officer does
/// nothing.
@Component
record ReportCourse(ReportRows rows, FindableReports findable, Audit audit, Clock clock) {

  Report standing(String code) {
    return rows.find(code).orElseThrow(() -> new NotFound("report", code));
  }

  Report locked(String code) {
    return rows.lock(code).orElseThrow(() -> new NotFound("report", code));
  }

  /// Writes down what was done, and lets the report be found as it now is.
  Report done(
      Actor actor,
      Report report,
      String deed,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {
    rows.did(report.id(), new Deed(deed, actor.id(), actor.name(), clock.instant()));
    audit.record(actor, "report." + deed, "report", report.id(), report.code(), before, after);
    return found(report.code());
  }

  /// The report after what was done to it, to be found as it now is.
  Report found(String code) {
    var report = standing(code);
    findable.put(report);
    return report;
  }

  /// Whether this is the same officer's second click.
  static boolean isDone(Report report, Actor actor, String deed, int moves) {
    return report.moves() == moves + 1
        && report.last().what().equals(deed)
        && report.last().byId().equals(actor.id());
  }

  static void checkDraft(Report report, int moves) {
    var sign = report.sign();
    if (sign != null) {
      throw new InvalidInput("", "reports.already-signed", sign.by());
    }
    if (report.state() == State.WITHDRAWN) {
      throw new InvalidInput("", "reports.already-withdrawn", report.last().by());
    }
    if (report.moves() != moves) {
      throw new InvalidInput("", "reports.overtaken." + report.last().what(), report.last().by());
    }
  }

  /// The figures by code, as the audit log keeps them.
  static Map<String, Object> values(List<Figure> figures) {
    var values = new LinkedHashMap<String, Object>();
    figures.forEach(figure -> values.put(figure.code(), figure.value()));
    return values;
  }
}
