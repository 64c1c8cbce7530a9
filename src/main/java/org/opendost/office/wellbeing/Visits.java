package org.opendost.office.wellbeing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Doors, and who comes in and goes out through them. As of declarations, nobody who comes is named
/// in the audit log.
@Facade
public class Visits {

  static final String SUBJECT = "door";
  private static final int MOST_FROM_ONE_PLACE = 60;

  private final VisitRows rows;
  private final DeclarationRows declared;
  private final Declarations declarations;
  private final CampaignRows campaigns;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Visits(
      VisitRows rows,
      DeclarationRows declared,
      Declarations declarations,
      CampaignRows campaigns,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.declared = declared;
    this.declarations = declarations;
    this.campaigns = campaigns;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// The doors there are.
  @Requires("wellbeing.follow")
  public List<Door> doors(Actor actor) {
    return rows.doors();
  }

  /// One of them, as everyone may see it.
  @Requires("wellbeing.declare")
  public Door door(Actor actor, UUID id) {
    return rows.door(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// Refuses whoever does not work at the front desk: before a form is shown.
  @Requires("wellbeing.front-desk")
  public void require(Actor actor) {}

  /// Sets up a door.
  @Requires("wellbeing.front-desk")
  public void setUp(Actor actor, Door door) {
    if (!forms.isFirst(door.id(), door)) {
      return;
    }
    new Faults()
        .required("name", door.name())
        .atMost("name", door.name(), 200)
        .required("place", door.place())
        .atMost("place", door.place(), 300)
        .orThrow();
    rows.insert(new Door(door.id(), door.name().strip(), door.place().strip(), false));
    audit.record(actor, "door.set-up", SUBJECT, door.id(), door.name().strip(), null, door);
  }

  /// Closes a door for good: its code leads nowhere from then on.
  @Requires("wellbeing.front-desk")
  public void close(Actor actor, UUID id) {
    var door = door(actor, id);
    if (!door.closed()) {
      rows.close(id);
      audit.record(actor, "door.closed", SUBJECT, id, door.name(), null, null);
    }
  }

  /// A page of who came.
  @Requires("wellbeing.front-desk")
  public Ask.Page<Visit> list(Actor actor, Ask ask) {
    return VisitRows.LIST.read(jdbc, ask, clock.today());
  }

  /// How many came today and are inside.
  @Requires("wellbeing.front-desk")
  public Visit.Count count(Actor actor) {
    return rows.count(clock.today());
  }

  /// Registers a visitor in, who shows the code of a declaration or says name and telephone.
  ///
  /// @param network the network address it comes from
  @Requires("wellbeing.declare")
  public Visit enter(Actor actor, Visit.Entry typed, String network) {
    declared.queue(network);
    var known = rows.find(typed.id()).orElse(null);
    if (known != null) {
      return known;
    }
    var faults = new Faults();
    var within = open(typed.door(), faults);
    var code = Declarations.tidied(typed.code());
    var declaration = code.isEmpty() ? null : declared.coded(code).orElse(null);
    if (!code.isEmpty() && declaration == null) {
      faults.add("code", "wellbeing.fault.code");
    } else if (declaration == null) {
      faults
          .required("name", typed.name())
          .atMost("name", typed.name(), 200)
          .required("phone", typed.phone());
      Declarations.phone("phone", typed.phone(), faults);
    }
    faults.orThrow();
    if (declared.sent(network, clock.instant()) > MOST_FROM_ONE_PLACE) {
      faults.add("", "wellbeing.fault.too-many").orThrow();
    }
    return keep(
        new Visit(
            typed.id(),
            typed.door(),
            "",
            null,
            declaration == null ? typed.name().strip() : declaration.name(),
            declaration == null ? typed.phone().strip() : declaration.phone(),
            clock.instant(),
            null),
        within);
  }

  /// Registers an officer in, by one tap; whoever is inside already stays so.
  @Requires("wellbeing.come-in")
  public Visit enter(Actor actor, UUID door) {
    rows.queue(actor.id());
    var inside = rows.insideOf(actor.id());
    if (inside.isPresent()) {
      return inside.get();
    }
    var faults = new Faults();
    var within = open(door, faults);
    faults.orThrow();
    return keep(
        new Visit(Uuid7.next(), door, "", actor.id(), actor.name(), "", clock.instant(), null),
        within);
  }

  private Campaign open(UUID doorId, Faults faults) {
    var door = rows.door(doorId).orElseThrow(() -> new NotFound(SUBJECT, doorId));
    var campaign = campaigns.heldOn().orElse(null);
    if (door.closed()
        || campaign == null
        || !campaign.opens(Campaign.Feature.CHECK_IN, clock.today())) {
      faults.add("", "wellbeing.fault.closed").orThrow();
    }
    return Objects.requireNonNull(campaign);
  }

  private Visit keep(Visit visit, Campaign campaign) {
    rows.insert(visit, campaign.id(), declarations.eraseOn(campaign, clock.today()));
    audit.record(Actor.PUBLIC, "door.entered", SUBJECT, visit.door(), campaign.name(), null, null);
    return rows.find(visit.id()).orElseThrow();
  }

  /// Where the officer is inside.
  @Requires("wellbeing.follow")
  public Optional<Visit> mine(Actor actor) {
    return rows.insideOf(actor.id());
  }

  /// A visit, by the id its form carried.
  @Requires("wellbeing.declare")
  public Visit get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// Registers somebody out, also after the campaign was switched off.
  @Requires("wellbeing.declare")
  public void leave(Actor actor, UUID id) {
    var visit = get(actor, id);
    if (visit.inside()) {
      rows.leave(id, clock.instant());
      audit.record(Actor.PUBLIC, "door.left", SUBJECT, visit.door(), visit.doorName(), null, null);
    }
  }
}
