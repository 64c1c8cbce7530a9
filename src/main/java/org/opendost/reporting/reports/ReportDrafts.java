package org.opendost.reporting.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.reports.Report.Deed;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Begins reports and new issues of them, and computes the figures of drafts.
///
/// Figures are computed before the transaction that writes them begins, as
/// [org.opendost.platform.database.AsOf] wants it, which asks again under the report's lock whether
/// it is still the report that was computed.
@Facade
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ReportDrafts {

  private final ReportRows rows;
  private final FigureRows figures;
  private final ReportCourse course;
  private final TemplateRows templates;
  private final Computing computing;
  private final Indicators indicators;
  private final Audit audit;
  private final Clock clock;
  private final TransactionTemplate writing;

  ReportDrafts(
      ReportRows rows,
      FigureRows figures,
      ReportCourse course,
      TemplateRows templates,
      Computing computing,
      Indicators indicators,
      Audit audit,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.figures = figures;
    this.course = course;
    this.templates = templates;
    this.computing = computing;
    this.indicators = indicators;
    this.audit = audit;
    this.clock = clock;
    this.writing = new TransactionTemplate(transactions);
  }

  /// Begins a report and computes its figures. The same id a second time gives the first report.
  @Requires(ReportsPermissions.DRAFT)
  public Report draft(Actor actor, NewReport wanted) {
    var twin = rows.find(wanted.id());
    if (twin.isPresent()) {
      return same(twin.get(), wanted);
    }
    var faults =
        new Faults()
            .required("code", wanted.code())
            .required("title", wanted.title())
            .atMost("title", wanted.title(), Codes.LONGEST_TITLE)
            .required("from", wanted.from())
            .required("to", wanted.to());
    Codes.check(faults, wanted.code());
    indicators.checkMoment(actor, faults, wanted.asOf());
    if (rows.find(wanted.code()).isPresent()) {
      faults.add("code", "reports.code-taken", wanted.code());
    }
    var period = period(faults, wanted.from(), wanted.to());
    var template = templates.newest(wanted.template()).orElse(null);
    if (template == null) {
      faults.add("template", "reports.unknown-template");
    }
    faults.orThrow();
    return begin(
        actor, wanted, Objects.requireNonNull(period), Objects.requireNonNull(template), null, "");
  }

  /// Begins a new issue that corrects a signed report: the same title, period and template in its
  /// newest version, computed from the records of the present. The old report stays as it is and
  /// names the new one.
  ///
  /// @throws InvalidInput when another issue corrects it already: message
  ///   `reports.already-corrected` names it
  @Requires(ReportsPermissions.DRAFT)
  public Report correct(Actor actor, String code, NewIssue wanted) {
    var twin = rows.find(wanted.id());
    if (twin.isPresent()) {
      return twin.get();
    }
    var old = course.standing(code);
    var faults =
        new Faults()
            .required("code", wanted.code())
            .required("why", wanted.why())
            .atMost("why", wanted.why(), 1_000);
    Codes.check(faults, wanted.code());
    if (old.sign() == null) {
      faults.add("", "reports.not-signed-yet");
    }
    checkUncorrected(faults, old);
    if (rows.find(wanted.code()).isPresent()) {
      faults.add("code", "reports.code-taken", wanted.code());
    }
    faults.orThrow();
    var template = templates.newest(old.template()).orElseThrow();
    return begin(
        actor,
        new NewReport(
            wanted.id(),
            wanted.code(),
            old.title(),
            old.period().from(),
            old.period().to(),
            null,
            old.template()),
        old.period(),
        template,
        old,
        wanted.why());
  }

  /// Computes a draft's figures anew.
  @Requires(ReportsPermissions.DRAFT)
  public Report recompute(Actor actor, String code, int moves) {
    var seen = course.standing(code);
    if (ReportCourse.isDone(seen, actor, "computed", moves)) {
      return seen;
    }
    ReportCourse.checkDraft(seen, moves);
    var computed = computing.of(seen.prose(), seen.period(), seen.wantedAsOf());
    return writing.execute(
        status -> {
          var report = course.locked(code);
          if (ReportCourse.isDone(report, actor, "computed", moves)) {
            return report;
          }
          ReportCourse.checkDraft(report, moves);
          figures.write(report.id(), computed, report.figures(), clock.instant());
          return course.done(
              actor,
              report,
              "computed",
              ReportCourse.values(report.figures()),
              ReportCourse.values(computed.figures()));
        });
  }

  /// A form that comes again with other words neither begins a second report nor changes the first.
  private static Report same(Report report, NewReport wanted) {
    if (!report.code().equals(wanted.code())
        || !report.title().equals(wanted.title())
        || !report.period().from().equals(wanted.from())
        || !report.period().to().equals(wanted.to())) {
      throw new InvalidInput("", "input.sent-before");
    }
    return report;
  }

  private Report begin(
      Actor actor,
      NewReport wanted,
      Period period,
      Template template,
      @Nullable Report old,
      String why) {
    var computed = computing.of(template.prose(), period, wanted.asOf());
    return writing.execute(
        status -> {
          if (old != null) {
            var standing = course.locked(old.code());
            var twin = rows.find(wanted.id());
            if (twin.isPresent()) {
              return twin.get();
            }
            var faults = new Faults();
            checkUncorrected(faults, standing);
            faults.orThrow();
          }
          return insert(actor, wanted, period, template, old, why, computed);
        });
  }

  private Report insert(
      Actor actor,
      NewReport wanted,
      Period period,
      Template template,
      @Nullable Report old,
      String why,
      Computed computed) {
    var drafted = new Deed("drafted", actor.id(), actor.name(), clock.instant());
    if (!rows.insert(wanted, period, template.id(), drafted)) {
      return rows.find(wanted.id())
          .orElseThrow(() -> new InvalidInput("code", "reports.code-taken", wanted.code()));
    }
    if (old != null) {
      rows.corrects(wanted.id(), old, why);
    }
    figures.write(wanted.id(), computed, List.of(), clock.instant());
    audit.record(
        actor,
        old == null ? "report.drafted" : "report.corrected",
        "report",
        wanted.id(),
        wanted.code(),
        old == null ? null : Map.of("corrects", old.code(), "why", why),
        ReportCourse.values(computed.figures()));
    return course.found(wanted.code());
  }

  private static void checkUncorrected(Faults faults, Report old) {
    var next = old.correctedBy();
    if (next != null) {
      faults.add("", "reports.already-corrected", next.code());
    }
  }

  private static @Nullable Period period(
      Faults faults, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null) {
      return null;
    }
    if (to.isBefore(from)) {
      faults.add("to", "reports.ends-before-it-begins");
      return null;
    }
    return new Period(from, to);
  }
}
