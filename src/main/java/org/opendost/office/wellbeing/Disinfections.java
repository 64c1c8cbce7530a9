package org.opendost.office.wellbeing;

import java.util.Map;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/// The log of rooms: what was disinfected, and how many seats the distance leaves.
@Facade
public class Disinfections {

  static final String SUBJECT = "disinfection";

  private final DisinfectionRows rows;
  private final CampaignRows campaigns;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Disinfections(
      DisinfectionRows rows,
      CampaignRows campaigns,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.campaigns = campaigns;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the log.
  @Requires("wellbeing.follow")
  public Ask.Page<Disinfection> list(Actor actor, Ask ask) {
    return DisinfectionRows.LIST.read(jdbc, ask, clock.today());
  }

  /// Refuses whoever may not write: before a form is shown.
  @Requires("wellbeing.log")
  public void require(Actor actor) {}

  /// One line of it.
  @Requires("wellbeing.follow")
  public Disinfection get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// Enters what was done, while the campaign asks for the log.
  @Requires("wellbeing.log")
  public void write(Actor actor, Disinfection typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var faults = new Faults();
    if (campaigns
        .heldOn()
        .filter(campaign -> campaign.features().contains(Campaign.Feature.DISINFECTION))
        .isEmpty()) {
      faults.add("", "wellbeing.fault.closed").orThrow();
    }
    faults
        .required("room", typed.room())
        .atMost("room", typed.room(), 200)
        .required("by", typed.by())
        .atMost("by", typed.by(), 200)
        .required("work", typed.work())
        .atMost("work", typed.work(), 1000);
    if (typed.on().isAfter(clock.today())) {
      faults.add("on", "wellbeing.fault.future");
    }
    faults.orThrow();
    rows.insert(typed, actor.name());
    audit.record(
        actor, "disinfection.written", SUBJECT, typed.id(), typed.room().strip(), null, typed);
  }

  /// Withdraws a line that should never have been entered.
  @Requires("wellbeing.log")
  public void withdraw(Actor actor, UUID id, String why) {
    var before = rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    if (!before.withdrawnWhy().isEmpty()) {
      return;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    rows.withdraw(id, why.strip(), actor.name());
    audit.record(
        actor,
        "disinfection.withdrawn",
        SUBJECT,
        id,
        before.room(),
        null,
        Map.of("why", why.strip()));
  }
}
