package org.opendost.regulatory.goods;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Visits;

/// What a team examines besides lots with labels and samples: instruments, prepackaged goods, gold
/// and the file of a gold shop. Verdicts are reckoned by the tables of the day of the check.
@Facade
public class Examinations {

  private static final int LONG = 300;

  private final ExaminationRows rows;
  private final MeasuringRuleRows rules;
  private final Visits visits;
  private final Missions missions;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Examinations(
      ExaminationRows rows,
      MeasuringRuleRows rules,
      Visits visits,
      Missions missions,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.rules = rules;
    this.visits = visits;
    this.missions = missions;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Writes down what was examined during a visit whose minutes are not signed yet.
  @Requires(GoodsPermissions.RECORD)
  public Examination record(Actor actor, UUID id, UUID visitId, Examined examined) {
    var visit = visits.open(actor, visitId);
    if (!forms.isFirst(id, List.of(visitId, examined))) {
      return get(id);
    }
    var faults = ExaminedFaults.of(examined);
    if (visit.isSigned()) {
      faults.add("", "goods.fault.minutes-stand");
    }
    faults.orThrow();
    var day = OfficeClock.date(visit.begunAt());
    var examination =
        new Examination(
            id,
            visitId,
            visit.mission(),
            visit.name(),
            day,
            examined,
            Reckoning.of(examined, day, MeasuringTables.on(day, rules.all())).verdict(),
            "");
    rows.insert(examination, missions.find(actor, visit.mission()));
    audit.record(
        actor, "examination.recorded", "examination", id, examination.name(), null, examination);
    return examination;
  }

  /// Enters what a laboratory found of a piece of gold.
  @Requires(GoodsPermissions.RECORD)
  public Examination enterLaboratory(Actor actor, UUID id, GoldItem.Laboratory found) {
    var before = rows.lock(id).orElseThrow(() -> new NotFound("examination", id));
    if (!(before.examined() instanceof GoldItem gold)) {
      throw new NotFound("gold", id);
    }
    var known = gold.laboratory();
    if (known != null) {
      if (known.equals(found)) {
        return before;
      }
      throw new InvalidInput("", "goods.fault.slip-already", gold.name(), known.slip());
    }
    var faults = ExaminedFaults.of(found);
    if (gold.sample().isBlank()) {
      faults.add("", "goods.fault.no-sample");
    }
    if (found.receivedOn().isBefore(before.checkedOn())) {
      faults.add("receivedOn", "goods.fault.before-visit");
    } else if (found.receivedOn().isAfter(clock.today())) {
      faults.add("receivedOn", "inspection.fault.in-future");
    }
    faults.orThrow();
    var after = gold.with(found);
    rows.update(id, after, reckon(before, after).verdict());
    audit.record(actor, "examination.tested", "examination", id, gold.name(), null, found);
    return get(id);
  }

  /// Takes back what should not have been written down; it stays readable with the reason.
  @Requires("goods.withdraw")
  public void withdraw(Actor actor, UUID id, String why) {
    var known = get(id);
    if (known.isWithdrawn() && known.withdrawn().equals(why.strip())) {
      return;
    }
    var before = rows.lock(id).orElseThrow(() -> new NotFound("examination", id));
    new Faults().required("why", why).atMost("why", why, LONG).orThrow();
    rows.withdraw(id, why.strip());
    audit.record(
        actor,
        "examination.withdrawn",
        "examination",
        id,
        before.name(),
        null,
        Map.of("why", why.strip()));
  }

  /// One of them with its reckoning.
  @Requires(GoodsPermissions.READ)
  public Examination.Reckoned open(Actor actor, UUID id) {
    var examination = get(id);
    return new Examination.Reckoned(examination, reckon(examination, examination.examined()));
  }

  /// Those of a visit.
  @Requires(GoodsPermissions.READ)
  public List<Examination> of(Actor actor, UUID visit, Examined.Kind kind) {
    return rows.of(visit, kind);
  }

  /// A page of them.
  @Requires(GoodsPermissions.READ)
  public Ask.Page<Examination> list(Actor actor, Ask ask) {
    return rows.list(ask, clock.today());
  }

  private Reckoning reckon(Examination examination, Examined examined) {
    var day = examination.checkedOn();
    return Reckoning.of(examined, day, MeasuringTables.on(day, rules.all()));
  }

  private Examination get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("examination", id));
  }
}
