package org.opendost.reporting.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.AuditEntry;
import org.opendost.reporting.indicators.Difference.Altered;
import org.opendost.reporting.indicators.Figures;
import org.opendost.reporting.indicators.Found;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.Records;
import org.opendost.reporting.indicators.Selection;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens the figures of a report: the rule, the records, and what changed since it was signed. Each
/// step reads in a transaction of its own, so that a reader never holds two connections.
@Facade
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class OpenedFigures {

  private final Reports reports;
  private final ReportListRows lists;
  private final Figures figures;
  private final Computing computing;
  private final SinceSigning since;

  OpenedFigures(
      Reports reports,
      ReportListRows lists,
      Figures figures,
      Computing computing,
      SinceSigning since) {
    this.reports = reports;
    this.lists = lists;
    this.figures = figures;
    this.computing = computing;
    this.since = since;
  }

  /// What the figure counts, as a value that explains itself.
  @Requires(ReportsPermissions.READ)
  public Indicator rule(Actor actor, String code, String figure) {
    return counting(reports.read(actor, code), figure);
  }

  /// What each figure of the report counts, by its code.
  @Requires(ReportsPermissions.READ)
  public Map<String, Indicator> rules(Actor actor, String code) {
    var report = reports.read(actor, code);
    var rules = new LinkedHashMap<String, Indicator>();
    rules(report, report.figures()).forEach((figure, rule) -> rules.put(figure.code(), rule));
    return rules;
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
    boolean identical = rebuilt.forReader(isOfTheOffice(actor)).sameAs(report.computed());
    return new Rebuilt(rebuilt.figures(), identical);
  }

  /// What became of every figure since the report was signed, in its order; nothing for a draft.
  /// The public may read what was found within the last minute.
  @Requires(ReportsPermissions.READ)
  public List<Since> changes(Actor actor, String code) {
    var report = reports.read(actor, code);
    return seenBy(
        actor,
        isOfTheOffice(actor)
            ? since.compare(report, rules(report, report.figures()))
            : since.remembered(report, () -> rules(report, report.figures())));
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
    return seenBy(actor, since.compare(report, rules(report, List.of(one))));
  }

  /// Two reports compared, of one period or of two: every figure that differs, with the records
  /// behind the difference. Both are read as of their own moments; a draft as of the present. The
  /// public may read what was found within the last minute.
  @Requires(ReportsPermissions.READ)
  public Compared compare(Actor actor, String before, String after) {
    var first = reports.read(actor, before);
    var second = reports.read(actor, after);
    var both = new LinkedHashMap<Figure, Indicator>();
    var alone = new ArrayList<Compared.Alone>();
    for (var figure : first.figures()) {
      if (second.figure(figure.code()) == null) {
        alone.add(new Compared.Alone(figure, false));
      } else {
        both.put(figure, counting(first, figure.code()));
      }
    }
    second.figures().stream()
        .filter(figure -> first.figure(figure.code()) == null)
        .forEach(figure -> alone.add(new Compared.Alone(figure, true)));
    var found =
        seenBy(
            actor,
            isOfTheOffice(actor)
                ? since.between(first, second, both)
                : since.remembered(first, second, both));
    return new Compared(
        first,
        second,
        found.stream().filter(one -> one.differs() || !one.changes().isEmpty()).toList(),
        alone);
  }

  private static List<Since> seenBy(Actor actor, SinceSigning.Compared compared) {
    return compared.figures().stream()
        .map(
            one ->
                new Since(
                    one.figure(),
                    one.now(),
                    one.difference().altered().stream()
                        .map(altered -> change(actor, altered, compared.deeds()))
                        .toList()))
        .toList();
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

  private Map<Figure, Indicator> rules(Report report, List<Figure> figures) {
    var rules = new LinkedHashMap<Figure, Indicator>();
    figures.forEach(figure -> rules.put(figure, counting(report, figure.code())));
    return rules;
  }

  private Indicator counting(Report report, String figure) {
    if (report.figure(figure) == null) {
      throw new NotFound("figure", figure);
    }
    return computing.rule(figure);
  }
}
