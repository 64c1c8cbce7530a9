package org.opendost.reporting.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.reports.Section.Approval;
import org.opendost.reporting.reports.SectionRows.Given;

/// Gives the sections of a draft to the units that answer for them, whose heads say that they are
/// right. A report whose sections were given out is signed when all of them are approved as they
/// stand; one whose sections were not is signed as it is.
@Facade
public class ReportSections {

  private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final ReportCourse course;
  private final SectionRows rows;
  private final Units units;
  private final UnitHeads heads;
  private final Audit audit;
  private final OfficeClock clock;
  private final Clock moments;

  ReportSections(
      ReportCourse course,
      SectionRows rows,
      Units units,
      UnitHeads heads,
      Audit audit,
      OfficeClock clock,
      Clock moments) {
    this.course = course;
    this.rows = rows;
    this.units = units;
    this.heads = heads;
    this.audit = audit;
    this.clock = clock;
    this.moments = moments;
  }

  /// The sections of a report, in its order.
  @Requires(ReportsPermissions.OPEN)
  public List<Section> of(Actor actor, String code) {
    return rows.of(course.standing(code));
  }

  /// The units of today that can answer for a section.
  @Requires(ReportsPermissions.OPEN)
  public List<Unit> units(Actor actor) {
    return units.of(actor, clock.today());
  }

  /// Gives sections of a draft to units; those that name none are taken back.
  ///
  /// @param due the day by which they are to be approved, today or later
  /// @param given the unit of each section, by its position
  /// @throws InvalidInput `due` missing or past; `unit-…` for a unit that does not stand; the
  ///   report signed, given up or changed meanwhile
  @Requires(ReportsPermissions.DRAFT)
  public Report assign(
      Actor actor, String code, int moves, @Nullable LocalDate due, Map<Integer, UUID> given) {
    var report = course.locked(code);
    if (ReportCourse.isDone(report, actor, "assigned", moves)) {
      return report;
    }
    ReportCourse.checkDraft(report, moves);
    var faults = new Faults().required("due", due);
    if (due != null && due.isBefore(clock.today())) {
      faults.add("due", "reports.due-past");
    }
    var standing =
        units.of(actor, clock.today()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    var sections = rows.of(report);
    var wanted = new LinkedHashMap<Integer, Given>();
    given.forEach(
        (position, unit) -> {
          var name = standing.get(unit);
          if (name == null || position < 0 || position >= sections.size()) {
            faults.add("unit-" + position, "input.not-a-choice");
          } else {
            wanted.put(position, new Given(unit, name));
          }
        });
    faults.orThrow();
    var day = Objects.requireNonNull(due);
    rows.assign(report.id(), day, wanted);
    wanted.values().stream()
        .map(Given::unit)
        .distinct()
        .forEach(
            unit ->
                heads.tell(
                    unit,
                    "reports.tell.assigned",
                    List.of(report.title(), actor.name(), written(day)),
                    address(code)));
    return course.done(
        actor, report, "assigned", null, Map.of("due", day, "sections", words(wanted)));
  }

  /// The word of a unit's head that its section is right as it stands.
  ///
  /// @param mark of the section that was looked at: [Section#mark]
  /// @throws InvalidInput when it is another unit's, or says something else by now
  @Requires(ReportsPermissions.APPROVE)
  public Section approve(Actor actor, String code, int position, String mark) {
    var report = course.locked(code);
    var section =
        rows.of(report).stream()
            .filter(one -> one.position() == position)
            .findFirst()
            .orElseThrow(() -> new NotFound("section", code + " " + position));
    var assigned = section.assigned();
    var approval = section.approval();
    if (section.isApproved() && approval != null && approval.byId().equals(actor.id())) {
      return section;
    }
    ReportCourse.checkDraft(report, report.moves());
    if (assigned == null || !assigned.unit().equals(actor.unit())) {
      throw new InvalidInput("", "reports.section-not-yours");
    }
    if (!section.mark().equals(mark)) {
      throw new InvalidInput("", "reports.section-moved", section.title());
    }
    rows.approve(
        report.id(),
        position,
        new Approval(actor.id(), actor.name(), moments.instant(), section.text()));
    audit.record(
        actor,
        "report.section-approved",
        "report",
        report.id(),
        report.code(),
        null,
        Map.of("section", section.title(), "text", section.text()));
    return section;
  }

  private static Map<String, String> words(Map<Integer, Given> given) {
    var words = new LinkedHashMap<String, String>();
    given.forEach((position, unit) -> words.put(Integer.toString(position + 1), unit.name()));
    return words;
  }

  static String address(String code) {
    return "/office/reports/" + code + "/sections";
  }

  static String written(LocalDate day) {
    return FORM.format(day);
  }
}
