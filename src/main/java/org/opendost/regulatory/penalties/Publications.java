package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;

/// Penalties of organisations that the law has made public; never those of a person, nor of a
/// household business, whose name is often that of its owner.
@Facade
public class Publications {

  private final PublicationRows rows;
  private final PenaltyRows minutes;
  private final PenaltyRecords records;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Publications(
      PublicationRows rows,
      PenaltyRows minutes,
      PenaltyRecords records,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.minutes = minutes;
    this.records = records;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// What the law has made public, as it had it in its time.
  @Requires(PenaltyPermissions.READ)
  public List<PublicationGround> grounds(Actor actor) {
    return rows.grounds();
  }

  /// Refuses whoever may not set a ground: before a form is shown.
  @Requires(PenaltyPermissions.SET_LAW)
  public void requireSetting(Actor actor) {}

  /// Sets a ground from a day on.
  @Requires(PenaltyPermissions.SET_LAW)
  public void set(Actor actor, PublicationGround ground) {
    if (!forms.isFirst(ground.id(), ground)) {
      return;
    }
    ground
        .validity()
        .faults()
        .required("code", ground.code())
        .atMost("code", ground.code(), 60)
        .required("wording", ground.wording())
        .atMost("wording", ground.wording(), 1000)
        .orThrow();
    rows.insert(ground);
    audit.record(
        actor,
        "publication-ground.set",
        "publication-ground",
        ground.id(),
        ground.validity().article(),
        null,
        ground);
  }

  /// Refuses whoever may not make public: before a form is shown.
  @Requires(PenaltyPermissions.PUBLISH)
  public void require(Actor actor) {}

  /// Makes the decision that stands public, on a ground in force that day.
  @Requires(PenaltyPermissions.PUBLISH)
  public void publish(Actor actor, Publication publication) {
    var record =
        records.of(
            minutes
                .lock(publication.minutes())
                .orElseThrow(() -> new NotFound("violation", publication.minutes())));
    if (!forms.isFirst(publication.id(), publication)) {
      return;
    }
    faults(publication, record, clock.today()).orThrow();
    rows.insert(publication, actor.name());
    minutes.insert(
        new Step(
            publication.id(),
            publication.minutes(),
            publication.decision(),
            Step.Kind.PUBLISHED,
            publication.on(),
            "",
            publication.media()),
        actor.name());
    audit.record(
        actor,
        "violation.published",
        "violation",
        publication.minutes(),
        record.minutes().number(),
        null,
        publication);
  }

  private Faults faults(Publication publication, PenaltyRecord record, LocalDate today) {
    var faults =
        new Faults()
            .required("address", publication.address())
            .atMost("address", publication.address(), 300)
            .atMost("goods", publication.goods(), 500)
            .atMost("media", publication.media(), 500);
    if (record.minutes().violatorKind() != ViolatorKind.ORGANISATION) {
      return faults.add("", "penalties.fault.personal");
    }
    var standing = record.standing();
    if (standing == null || standing.decision().fine() == 0) {
      return faults.add("", "penalties.fault.no-fine");
    }
    if (!standing.decision().id().equals(publication.decision())) {
      return faults.add("", "penalties.fault.decision-changed");
    }
    if (standing.has(Step.Kind.PUBLISHED)) {
      faults.add("", "penalties.fault.done-already");
    }
    if (rows.grounds().stream()
        .noneMatch(
            ground ->
                ground.id().equals(publication.ground())
                    && ground.validity().holdsOn(publication.on()))) {
      faults.add("ground", "penalties.fault.ground-not-then");
    }
    if (publication.on().isAfter(today)) {
      faults.add("on", "inspection.fault.in-future");
    } else if (publication.on().isBefore(standing.decision().signedOn())) {
      faults.add("on", "penalties.fault.too-early");
    }
    return faults;
  }

  /// A page of what is public and stands.
  @Requires("penalties.read-published")
  public Ask.Page<PublicPenalty> list(Actor actor, Ask ask) {
    return rows.read(ask, clock.today());
  }

  /// One that was made public; a cancelled one says that it is.
  @Requires("penalties.read-published")
  public PublicPenalty open(Actor actor, UUID decision) {
    return rows.find(decision).orElseThrow(() -> new NotFound("decision", decision));
  }
}
