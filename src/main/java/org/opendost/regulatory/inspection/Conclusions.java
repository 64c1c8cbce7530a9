package org.opendost.regulatory.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;

/// What comes after the work on site: the team's report, the conclusion, its publication; and what
/// the public reads of it.
@Facade
public class Conclusions {

  private final MissionRows rows;
  private final VisitRows visits;
  private final PartyRows parties;
  private final PublishedRows lines;
  private final Audit audit;
  private final OfficeClock clock;

  Conclusions(
      MissionRows rows,
      VisitRows visits,
      PartyRows parties,
      PublishedRows lines,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.visits = visits;
    this.parties = parties;
    this.lines = lines;
    this.audit = audit;
    this.clock = clock;
  }

  /// A conclusion as the public reads it.
  public record Published(
      UUID id,
      Kind kind,
      String title,
      Conclusion conclusion,
      LocalDate publishedOn,
      List<Establishment> establishments) {

    public Published {
      establishments = List.copyOf(establishments);
    }
  }

  /// Hands in the team's report, once every visit has its minutes.
  @Requires("inspection.report")
  public Mission report(Actor actor, UUID id, LocalDate on, String text) {
    var before = lock(id);
    if (before.reportedOn() != null) {
      if (before.report().equals(text.strip())) {
        return before;
      }
      throw new InvalidInput("", "inspection.fault.reported-by", before.reportedBy());
    }
    var visited = visits.of(id);
    var faults = new Faults().required("text", text).atMost("text", text, 10_000);
    if (visited.isEmpty() || !visited.stream().allMatch(Visit::isSigned)) {
      faults.add("", "inspection.fault.visits-without-minutes");
    }
    notInFuture(faults, "on", on);
    faults.orThrow();
    rows.report(id, on, text.strip(), actor.name());
    audit.record(actor, "mission.reported", "mission", id, before.number(), null, Map.of("on", on));
    return get(id);
  }

  /// Enters the signed conclusion.
  @Requires("inspection.conclude")
  public Mission conclude(Actor actor, UUID id, Conclusion conclusion) {
    var before = lock(id);
    var known = before.conclusion();
    if (known != null) {
      if (known.equals(conclusion)) {
        return before;
      }
      throw new InvalidInput(
          "", "inspection.fault.concluded-already", known.number(), before.concludedBy());
    }
    var faults =
        new Faults()
            .required("number", conclusion.number())
            .atMost("number", conclusion.number(), 60)
            .required("signer", conclusion.signer())
            .atMost("signer", conclusion.signer(), 200)
            .required("text", conclusion.text())
            .atMost("text", conclusion.text(), 20_000);
    var reported = before.reportedOn();
    if (reported == null) {
      faults.add("", "inspection.fault.not-reported");
    } else if (conclusion.signedOn().isBefore(reported)) {
      faults.add("signedOn", "inspection.fault.before-report", reported);
    }
    notInFuture(faults, "signedOn", conclusion.signedOn());
    faults.orThrow();
    rows.conclude(id, conclusion, actor.name());
    audit.record(actor, "mission.concluded", "mission", id, before.number(), null, conclusion);
    return get(id);
  }

  /// Makes the conclusion public, in the ways the law of its day asks for.
  @Requires("inspection.publish")
  public Mission publish(Actor actor, UUID id, LocalDate on, List<Publicity> ways) {
    var before = lock(id);
    if (before.publishedOn() != null) {
      if (before.publishedOn().equals(on)) {
        return before;
      }
      throw new InvalidInput(
          "", "inspection.fault.published-already", before.publishedOn(), before.publishedBy());
    }
    var faults = new Faults();
    var conclusion = before.conclusion();
    if (conclusion == null) {
      faults.add("", "inspection.fault.not-concluded");
    } else {
      if (on.isBefore(conclusion.signedOn())) {
        faults.add("on", "inspection.fault.before-conclusion", conclusion.signedOn());
      }
      if (!before.kind().isPublishedBy(ways, conclusion.signedOn())) {
        faults.add(
            "MEETING",
            before.kind() == Kind.INSPECTION
                ? "inspection.fault.ways-of-inspection"
                : "inspection.fault.no-way");
      }
    }
    notInFuture(faults, "on", on);
    faults.orThrow();
    rows.publish(id, on, ways, actor.name());
    audit.record(
        actor,
        "mission.published",
        "mission",
        id,
        before.number(),
        null,
        Map.of("on", on, "ways", ways));
    return get(id);
  }

  /// A page of the conclusions that were made public.
  @Requires(InspectionPermissions.PUBLISHED)
  public Ask.Page<PublishedLine> list(Actor actor, Ask ask) {
    return lines.read(ask, clock.today());
  }

  /// The years in which conclusions were made public, the latest first.
  @Requires(InspectionPermissions.PUBLISHED)
  public List<String> years(Actor actor) {
    return lines.years();
  }

  /// What an establishment is called in the conclusions that were made public about it; none where
  /// there is no such conclusion.
  @Requires(InspectionPermissions.PUBLISHED)
  public Optional<String> establishment(Actor actor, UUID organisation) {
    return lines.establishment(organisation);
  }

  /// The mission whose published conclusion has that number.
  @Requires(InspectionPermissions.PUBLISHED)
  public Optional<UUID> numbered(Actor actor, String number) {
    return rows.publishedAs(number);
  }

  /// One of them.
  @Requires(InspectionPermissions.PUBLISHED)
  public Published read(Actor actor, UUID id) {
    return find(actor, id).orElseThrow(() -> new NotFound("conclusion", id));
  }

  /// The conclusion of a mission; none while it is not published.
  @Requires(InspectionPermissions.PUBLISHED)
  public Optional<Published> find(Actor actor, UUID id) {
    return rows.find(id)
        .filter(mission -> mission.publishedOn() != null)
        .map(mission -> published(mission, parties.establishments(id)));
  }

  private static Published published(Mission mission, List<Establishment> establishments) {
    var conclusion = mission.conclusion();
    var on = mission.publishedOn();
    if (conclusion == null || on == null) {
      throw new IllegalStateException("not published: " + mission.number());
    }
    return new Published(
        mission.id(), mission.kind(), mission.title(), conclusion, on, establishments);
  }

  private void notInFuture(Faults faults, String field, LocalDate day) {
    if (day.isAfter(clock.today())) {
      faults.add(field, "inspection.fault.in-future");
    }
  }

  private Mission lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound("mission", id));
  }

  private Mission get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("mission", id));
  }
}
