package org.opendost.reporting.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.audit.AuditEntry;
import org.opendost.platform.database.AsOf;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.indicators.Figures;
import org.opendost.reporting.indicators.Found;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Records;

/// Drafts, computes, signs and publishes reports, and opens their figures.
@Facade
public class Reports {

  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final int LONGEST_CODE = 60;
  private static final int LONGEST_TITLE = 300;

  private final ReportRows rows;
  private final TemplateRows templates;
  private final Indicators indicators;
  private final Figures figures;
  private final AsOf asOf;
  private final Audit audit;
  private final Clock clock;

  Reports(
      ReportRows rows,
      TemplateRows templates,
      Indicators indicators,
      Figures figures,
      AsOf asOf,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.templates = templates;
    this.indicators = indicators;
    this.figures = figures;
    this.asOf = asOf;
    this.audit = audit;
    this.clock = clock;
  }

  /// Saves the prose as the template's newest version, which reports drafted from now on take.
  ///
  /// @return the version
  /// @throws InvalidInput for a name that is no indicator: field `prose`, message
  ///   `reports.unknown-indicator`
  @Requires(ReportsPermissions.DRAFT)
  public int saveTemplate(Actor actor, String code, String prose) {
    var faults = new Faults().required("code", code).required("prose", prose);
    checkCode(faults, code);
    for (var name : Prose.read(prose).indicators()) {
      if (indicators.find(name).isEmpty()) {
        faults.add("prose", "reports.unknown-indicator", name);
      }
    }
    faults.orThrow();
    var saved = templates.insert(code, prose, actor.name(), clock.instant());
    audit.record(
        actor,
        "template.saved",
        "report-template",
        saved.id(),
        code + " v" + saved.version(),
        null,
        Map.of("prose", prose));
    return saved.version();
  }

  /// The codes of the templates there are.
  @Requires(ReportsPermissions.OPEN)
  public List<String> templates(Actor actor) {
    return templates.all().stream().map(TemplateRows.Template::code).toList();
  }

  /// Begins a report and computes its figures. The same id a second time gives the first report.
  @Requires(ReportsPermissions.DRAFT)
  public Report draft(Actor actor, NewReport wanted) {
    var twin = rows.find(wanted.id());
    if (twin.isPresent()) {
      return twin.get();
    }
    var faults =
        new Faults()
            .required("code", wanted.code())
            .required("title", wanted.title())
            .atMost("title", wanted.title(), LONGEST_TITLE)
            .required("from", wanted.from())
            .required("to", wanted.to());
    checkCode(faults, wanted.code());
    if (rows.find(wanted.code()).isPresent()) {
      faults.add("code", "reports.code-taken", wanted.code());
    }
    var period = period(faults, wanted.from(), wanted.to());
    var template = templates.newest(wanted.template()).orElse(null);
    if (template == null) {
      faults.add("template", "reports.unknown-template");
    }
    faults.orThrow();
    if (period == null || template == null) {
      throw new IllegalStateException("checked above");
    }
    var computed = compute(counted(template.prose()), period, null);
    rows.insert(wanted, period, template.id(), actor.name(), clock.instant());
    rows.figures(wanted.id(), computed, clock.instant());
    var report = standing(wanted.code());
    audit.record(
        actor, "report.drafted", "report", report.id(), report.code(), null, values(computed));
    return report;
  }

  /// Computes a draft's figures anew from the records of the present.
  @Requires(ReportsPermissions.DRAFT)
  public Report recompute(Actor actor, String code) {
    var report = lockedDraft(code);
    var computed = compute(counted(report.prose()), report.period(), null);
    rows.figures(report.id(), computed, clock.instant());
    audit.record(
        actor,
        "report.computed",
        "report",
        report.id(),
        code,
        values(report.figures()),
        values(computed));
    return standing(code);
  }

  /// Signs a draft: takes the latest moment that no running change can alter any more, computes the
  /// figures as of it and freezes both.
  ///
  /// @throws InvalidInput when it is signed already: message `reports.already-signed` names by whom
  @Requires(ReportsPermissions.SIGN)
  public Report sign(Actor actor, String code) {
    var report = lockedDraft(code);
    var moment = asOf.settled();
    var computed = compute(counted(report.prose()), report.period(), moment);
    rows.figures(report.id(), computed, clock.instant());
    rows.sign(
        report.id(),
        new Report.Sign(
            moment,
            clock.instant(),
            actor.name(),
            actor.is(Role.DIRECTOR) ? Role.DIRECTOR : Role.DEPUTY));
    audit.record(
        actor,
        "report.signed",
        "report",
        report.id(),
        code,
        values(report.figures()),
        Map.of("asOf", moment, "figures", values(computed)));
    return standing(code);
  }

  /// Lets everyone read a signed report. One that is published already stays as it is.
  @Requires(ReportsPermissions.PUBLISH)
  public Report publish(Actor actor, String code) {
    var report = locked(code);
    if (report.state() == State.DRAFT) {
      throw new InvalidInput("", "reports.not-signed");
    }
    if (report.state() == State.SIGNED) {
      rows.publish(report.id(), clock.instant());
      audit.record(actor, "report.published", "report", report.id(), code, null, null);
    }
    return standing(code);
  }

  /// Every report, newest period first.
  @Requires(ReportsPermissions.OPEN)
  public List<Report> all(Actor actor) {
    return rows.all();
  }

  /// The published reports, newest period first.
  @Requires(ReportsPermissions.READ)
  public List<Report> published(Actor actor) {
    return rows.all().stream().filter(report -> report.state() == State.PUBLISHED).toList();
  }

  /// The report: a published one for everyone, any for the office.
  @Requires(ReportsPermissions.READ)
  public Report read(Actor actor, String code) {
    var report = standing(code);
    if (report.state() != State.PUBLISHED && !actor.isOfficer() && !actor.is(Role.SYSTEM)) {
      throw new NotFound("report", code);
    }
    return report;
  }

  /// What the figure counts, as a value that explains itself.
  @Requires(ReportsPermissions.READ)
  public Indicator rule(Actor actor, String code, String figure) {
    return counting(read(actor, code), figure);
  }

  /// The records behind a figure: as of the report's moment, or of the present for a draft.
  ///
  /// @param after what the page before gave as `next`, or null
  @Requires(ReportsPermissions.READ)
  public Records records(
      Actor actor, String code, String figure, @Nullable String after, int most) {
    var report = read(actor, code);
    return figures.records(counting(report, figure), report.period(), report.asOf(), after, most);
  }

  /// A frozen report computed anew as of its moment, whatever has changed since.
  @Requires(ReportsPermissions.READ)
  public Rebuilt rebuild(Actor actor, String code) {
    var report = read(actor, code);
    var rebuilt = compute(counted(report.prose()), report.period(), report.asOf());
    boolean identical = rebuilt.size() == report.figures().size();
    for (int i = 0; identical && i < rebuilt.size(); i++) {
      identical = rebuilt.get(i).equalsValueOf(report.figures().get(i));
    }
    return new Rebuilt(rebuilt, identical);
  }

  /// The records that entered or left a figure since the report was signed; none for a draft. Who
  /// did it is told to the office only.
  @Requires(ReportsPermissions.READ)
  public List<Change> changedSince(Actor actor, String code, String figure) {
    var report = read(actor, code);
    var moment = report.asOf();
    if (moment == null) {
      return List.of();
    }
    var difference = figures.since(counting(report, figure), report.period(), moment);
    var changes = new ArrayList<Change>();
    difference.entered().forEach(one -> changes.add(change(actor, one, true, moment)));
    difference.left().forEach(one -> changes.add(change(actor, one, false, moment)));
    return changes;
  }

  private Change change(Actor actor, Found record, boolean entered, Instant since) {
    AuditEntry last = null;
    for (var entry : audit.of(record.id())) {
      if (entry.at().isAfter(since)) {
        last = entry;
      }
    }
    boolean tell = actor.isOfficer() || actor.is(Role.SYSTEM);
    return new Change(
        record,
        entered,
        last == null || !tell ? null : last.actorName(),
        last == null ? null : last.at());
  }

  private List<Figure> compute(List<Indicator> counted, Period period, @Nullable Instant moment) {
    var values = figures.compute(counted, period, moment);
    var computed = new ArrayList<Figure>();
    for (var indicator : counted) {
      computed.add(
          new Figure(
              indicator.code(),
              indicator.title(),
              indicator.unit(),
              Objects.requireNonNull(values.get(indicator.code()))));
    }
    return computed;
  }

  /// The indicators of a prose, in its order.
  private List<Indicator> counted(String prose) {
    var faults = new Faults();
    var counted = new ArrayList<Indicator>();
    for (var name : Prose.read(prose).indicators()) {
      indicators
          .find(name)
          .ifPresentOrElse(
              counted::add, () -> faults.add("template", "reports.unknown-indicator", name));
    }
    faults.orThrow();
    return counted;
  }

  private Indicator counting(Report report, String figure) {
    if (report.figure(figure) == null) {
      throw new NotFound("figure", figure);
    }
    return indicators.find(figure).orElseThrow(() -> new NotFound("figure", figure));
  }

  private Report standing(String code) {
    return rows.find(code).orElseThrow(() -> new NotFound("report", code));
  }

  private Report locked(String code) {
    return rows.lock(code).orElseThrow(() -> new NotFound("report", code));
  }

  private Report lockedDraft(String code) {
    var report = locked(code);
    var sign = report.sign();
    if (sign != null) {
      throw new InvalidInput("", "reports.already-signed", sign.by());
    }
    return report;
  }

  private static void checkCode(Faults faults, String code) {
    if (!code.isBlank() && (code.length() > LONGEST_CODE || !code.matches(CODE))) {
      faults.add("code", "reports.code-form");
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

  private static Map<String, Object> values(List<Figure> figures) {
    var values = new LinkedHashMap<String, Object>();
    figures.forEach(figure -> values.put(figure.code(), figure.value()));
    return values;
  }
}
