package org.opendost.regulatory.goods;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Visits;

/// Lots of goods: what the team writes down of them, their labels, and what is done about those
/// that fail.
@Facade
public class Lots {

  private static final int LONG = 300;

  private final LotRows rows;
  private final LotReading reading;
  private final LotList list;
  private final Visits visits;
  private final Missions missions;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Lots(
      LotRows rows,
      LotReading reading,
      LotList list,
      Visits visits,
      Missions missions,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.reading = reading;
    this.list = list;
    this.visits = visits;
    this.missions = missions;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Writes down a lot found during a visit whose minutes are not signed yet.
  @Requires(GoodsPermissions.RECORD)
  public Lot add(Actor actor, NewLot lot) {
    var visit = visits.open(actor, lot.visit());
    if (!forms.isFirst(lot.id(), lot)) {
      return reading.read(actor, lot.id()).lot();
    }
    var faults = faults(lot);
    if (visit.isSigned()) {
      faults.add("", "goods.fault.minutes-stand");
    }
    faults.orThrow();
    rows.insert(
        lot,
        missions.find(actor, visit.mission()),
        visit.name(),
        OfficeClock.date(visit.begunAt()));
    var added = reading.settle(actor, lot.id()).lot();
    audit.record(actor, "lot.recorded", "lot", lot.id(), lot.product().strip(), null, added);
    return added;
  }

  /// Writes down what the label says, item by item, of all it must say for the lot's group on the
  /// day of the check; once the minutes are signed it stands.
  @Requires(GoodsPermissions.RECORD)
  public Lot checkLabel(Actor actor, UUID id, List<LabelFinding> findings) {
    var before = reading.lock(actor, id);
    if (before.visit().isSigned()) {
      throw new InvalidInput("", "goods.fault.minutes-stand");
    }
    var given =
        findings.stream().map(LabelFinding::requirement).collect(Collectors.toUnmodifiableSet());
    var faults = new Faults();
    for (var requirement : before.requirements()) {
      if (!given.contains(requirement.id())) {
        faults.add("kept-" + requirement.id(), "input.required");
      }
    }
    for (var finding : findings) {
      if (!finding.kept() && finding.note().isBlank()) {
        faults.add("note-" + finding.requirement(), "goods.fault.say-what-is-wrong");
      }
      faults.atMost("note-" + finding.requirement(), finding.note(), LONG);
    }
    faults.orThrow();
    before.requirements().stream()
        .flatMap(
            requirement ->
                findings.stream().filter(finding -> finding.requirement().equals(requirement.id())))
        .forEach(finding -> rows.find(id, finding));
    var after = reading.settle(actor, id).lot();
    if (!before.findings().equals(findings)) {
      audit.record(
          actor,
          "lot.label-checked",
          "lot",
          id,
          after.facts().product(),
          before.findings(),
          findings);
    }
    return after;
  }

  /// Records the next step about a lot that failed. The steps of a path come in their order; sale
  /// goes on only after evidence, or after a new test of what failed passed (TT 12/2017/TT-BKHCN
  /// Đ.1.6).
  @Requires(GoodsPermissions.ACT)
  public Lot act(Actor actor, Measure measure) {
    var before = reading.lock(actor, measure.lot());
    if (!forms.isFirst(measure.id(), measure)) {
      return before.lot();
    }
    var next = before.next().get(measure.path());
    if (!before.lot().failed(measure.path())) {
      throw new InvalidInput("", "goods.fault.not-failed");
    }
    if (next != measure.kind()) {
      throw new InvalidInput("", "goods.fault.not-next");
    }
    var faults =
        new Faults()
            .atMost("number", measure.number(), 60)
            .atMost("note", measure.note(), 1000)
            .required("note", measure.note());
    if (measure.kind().isNumbered()) {
      faults.required("number", measure.number());
    }
    if (measure.at().isAfter(clock.instant())) {
      faults.add("on", "inspection.fault.in-future");
    } else if (before.done().stream()
        .anyMatch(done -> done.path() == measure.path() && done.at().isAfter(measure.at()))) {
      faults.add("on", "goods.fault.before-last-step");
    }
    if (measure.path() == Path.LABEL && !before.visit().isSigned()) {
      faults.add("", "goods.fault.minutes-first");
    }
    if (measure.path() == Path.QUALITY
        && measure.kind() == Measure.Kind.RESUMED
        && !before.stillFailing().isEmpty()) {
      faults.add("", "goods.fault.test-anew", String.join(", ", before.stillFailing()));
    }
    faults.orThrow();
    rows.insert(measure, actor.name());
    var after = reading.settle(actor, measure.lot()).lot();
    audit.record(actor, "lot.acted-on", "lot", after.id(), after.facts().product(), null, measure);
    return after;
  }

  /// Takes back a lot that should not have been written down; it stays readable with the reason.
  /// One that was acted upon stands.
  @Requires("goods.withdraw")
  public void withdraw(Actor actor, UUID id, String why) {
    var known = reading.read(actor, id).lot();
    if (known.isWithdrawn() && known.withdrawn().equals(why.strip())) {
      return;
    }
    var before = reading.lock(actor, id);
    var faults = new Faults().required("why", why).atMost("why", why, LONG);
    if (!before.done().isEmpty()) {
      faults.add("", "goods.fault.acted-on");
    }
    faults.orThrow();
    rows.withdraw(id, why.strip());
    audit.record(
        actor,
        "lot.withdrawn",
        "lot",
        id,
        known.facts().product(),
        null,
        Map.of("why", why.strip()));
  }

  /// Refuses whoever may not take lots back: before a form is shown.
  @Requires("goods.withdraw")
  public void requireWithdrawal(Actor actor) {}

  /// All that is known of a lot.
  @Requires(GoodsPermissions.READ)
  public LotRecord open(Actor actor, UUID id) {
    return reading.read(actor, id);
  }

  /// The lots of a visit.
  @Requires(GoodsPermissions.READ)
  public List<Lot> of(Actor actor, UUID visit) {
    return rows.of(List.of(visit));
  }

  /// The lots of several visits, in one question.
  @Requires(GoodsPermissions.READ)
  public List<Lot> of(Actor actor, Collection<UUID> visits) {
    return rows.of(visits);
  }

  /// A page of lots.
  @Requires(GoodsPermissions.READ)
  public LotList.Page list(Actor actor, LotSearch search, int most) {
    return list.read(search, most);
  }

  private static Faults faults(NewLot lot) {
    var faults =
        new Faults()
            .required("product", lot.product())
            .atMost("product", lot.product(), LONG)
            .atMost("brand", lot.brand(), LONG)
            .required("responsible", lot.responsible())
            .atMost("responsible", lot.responsible(), LONG)
            .atMost("batch", lot.batch(), 100)
            .required("unit", lot.unit())
            .atMost("unit", lot.unit(), 30);
    if (lot.quantity().signum() <= 0) {
      faults.add("quantity", "goods.fault.no-quantity");
    }
    if (lot.sold().compareTo(lot.quantity()) > 0) {
      faults.add("sold", "goods.fault.sold-more");
    } else if (lot.sold().add(lot.sealed()).compareTo(lot.quantity()) > 0) {
      faults.add("sealed", "goods.fault.sealed-more");
    }
    if (lot.sealed().compareTo(BigDecimal.ZERO) < 0 || lot.value() < 0) {
      faults.add("value", "goods.fault.no-quantity");
    }
    var made = lot.madeOn();
    var expires = lot.expiresOn();
    if (made != null && expires != null && expires.isBefore(made)) {
      faults.add("expiresOn", "goods.fault.expires-before-made");
    }
    return faults;
  }
}
