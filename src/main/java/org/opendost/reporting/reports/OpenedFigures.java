package org.opendost.reporting.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.audit.AuditEntry;
import org.opendost.reporting.indicators.Difference;
import org.opendost.reporting.indicators.Difference.Altered;
import org.opendost.reporting.indicators.Figures;
import org.opendost.reporting.indicators.Found;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.IndicatorRegister;
import org.opendost.reporting.indicators.Records;
import org.opendost.reporting.indicators.Selection;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens the figures of a report: the rule, the records, and what changed since it was signed. Each
/// step reads in a transaction of its own, so that a reader never holds two connections.
@Facade
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class OpenedFigures {

  private static final int MOST_NAMED = 200;

  private final Reports reports;
  private final ReportListRows lists;
  private final IndicatorRegister register;
  private final Figures figures;
  private final Computing computing;
  private final Audit audit;

  OpenedFigures(
      Reports reports,
      ReportListRows lists,
      IndicatorRegister register,
      Figures figures,
      Computing computing,
      Audit audit) {
    this.reports = reports;
    this.lists = lists;
    this.register = register;
    this.figures = figures;
    this.computing = computing;
    this.audit = audit;
  }

  /// What the figure counts, as a value that explains itself.
  @Requires(ReportsPermissions.READ)
  public Indicator rule(Actor actor, String code, String figure) {
    return counting(reports.read(actor, code), figure);
  }

  /// The records behind a figure: as of the report's moment, or of the present for a draft. A page
  /// of the office, and a record that is not public, are named to the office only.
  @Requires(ReportsPermissions.READ)
  public Records records(Actor actor, String code, String figure, Selection selection) {
    var report = reports.read(actor, code);
    var found =
        figures.records(
            counting(report, figure),
            report.period(),
            report.asOf(),
            selection.forReader(isOfTheOffice(actor)));
    return new Records(found.total(), seenBy(actor, found.items()), found.next());
  }

  /// The records in one piece, for a file.
  @Requires(ReportsPermissions.READ)
  public List<Found> everyRecord(Actor actor, String code, String figure, Selection selection) {
    var report = reports.read(actor, code);
    return seenBy(
        actor,
        figures.everyRecord(
            counting(report, figure),
            report.period(),
            report.asOf(),
            selection.forReader(isOfTheOffice(actor))));
  }

  /// The published figures of an indicator, newest period first.
  @Requires(ReportsPermissions.READ)
  public List<PublishedFigure> published(Actor actor, String indicator, int most) {
    return lists.published(indicator, most);
  }

  /// A frozen report computed anew as of its moment, whatever has changed since.
  @Requires(ReportsPermissions.READ)
  public Rebuilt rebuild(Actor actor, String code) {
    var report = reports.read(actor, code);
    var rebuilt = computing.of(report.prose(), report.period(), report.asOf());
    boolean identical = rebuilt.size() == report.figures().size();
    for (int i = 0; identical && i < rebuilt.size(); i++) {
      identical = rebuilt.get(i).equalsValueOf(report.figures().get(i));
    }
    return new Rebuilt(rebuilt, identical);
  }

  /// What became of every figure since the report was signed, in its order; nothing for a draft.
  @Requires(ReportsPermissions.READ)
  public List<Since> changes(Actor actor, String code) {
    var report = reports.read(actor, code);
    return since(actor, report, report.figures());
  }

  /// What became of one figure since the report was signed; nothing for a draft. Who did it is told
  /// to the office only.
  @Requires(ReportsPermissions.READ)
  public List<Since> changes(Actor actor, String code, String figure) {
    var report = reports.read(actor, code);
    var one = report.figure(figure);
    if (one == null) {
      throw new NotFound("figure", figure);
    }
    return since(actor, report, List.of(one));
  }

  private List<Since> since(Actor actor, Report report, List<Figure> wanted) {
    var sign = report.sign();
    if (sign == null) {
      return List.of();
    }
    var rules = wanted.stream().map(figure -> counting(report, figure.code())).toList();
    var now = figures.compute(rules, report.period(), null);
    var differences = new ArrayList<Difference>();
    var subjects = new HashSet<UUID>();
    for (var rule : rules) {
      var difference = figures.since(rule, report.period(), sign.asOf(), MOST_NAMED);
      differences.add(difference);
      difference.altered().forEach(one -> subjects.addAll(one.subjects()));
    }
    var deeds = deeds(subjects, sign.asOf());
    var found = new ArrayList<Since>();
    for (int i = 0; i < wanted.size(); i++) {
      var figure = wanted.get(i);
      found.add(
          new Since(
              figure,
              now.getOrDefault(figure.code(), figure.value()),
              differences.get(i).altered().stream()
                  .map(one -> change(actor, one, deeds))
                  .toList()));
    }
    return found;
  }

  /// The last deed of each record since a moment.
  private Map<UUID, AuditEntry> deeds(Set<UUID> subjects, Instant since) {
    var deeds = new HashMap<UUID, AuditEntry>();
    if (!subjects.isEmpty()) {
      audit.since(since, subjects).forEach(entry -> deeds.put(entry.subjectId(), entry));
    }
    return deeds;
  }

  private static Change change(Actor actor, Altered altered, Map<UUID, AuditEntry> deeds) {
    AuditEntry last = null;
    for (var subject : altered.subjects()) {
      last = last == null ? deeds.get(subject) : last;
    }
    boolean officer = isOfTheOffice(actor);
    return new Change(
        altered.way(),
        altered.record().forReader(officer),
        altered.columns().stream()
            .filter(column -> officer || (column.ruling() && altered.record().named()))
            .toList(),
        last == null || !officer ? null : last.actorName(),
        last == null ? null : last.at());
  }

  private static List<Found> seenBy(Actor actor, List<Found> records) {
    boolean officer = isOfTheOffice(actor);
    return records.stream().map(found -> found.forReader(officer)).toList();
  }

  private static boolean isOfTheOffice(Actor actor) {
    return actor.isOfficer() || actor.is(Role.SYSTEM);
  }

  private Indicator counting(Report report, String figure) {
    if (report.figure(figure) == null) {
      throw new NotFound("figure", figure);
    }
    return register.find(figure).orElseThrow(() -> new NotFound("figure", figure));
  }
}
