package org.opendost.office.wellbeing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Officers;
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

/// Campaigns and what they ask for: entered, given rules, switched on by a directive and off again.
@Facade
public class Campaigns {

  static final String SUBJECT = "wellbeing-campaign";
  private static final BigDecimal FAR = BigDecimal.valueOf(100);

  private final CampaignRows rows;
  private final Officers officers;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Campaigns(
      CampaignRows rows,
      Officers officers,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.officers = officers;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the list.
  @Requires("wellbeing.follow")
  public Ask.Page<Campaign> list(Actor actor, Ask ask) {
    return CampaignRows.LIST.read(jdbc, ask, clock.today());
  }

  /// One of them.
  @Requires("wellbeing.follow")
  public Campaign get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// The one that is switched on, as everyone may know.
  @Requires("wellbeing.declare")
  public Optional<Campaign> on(Actor actor) {
    return rows.on();
  }

  /// The rule that holds today of the one that is switched on; none where there is none.
  @Requires("wellbeing.declare")
  public Optional<Rule> ruleToday(Actor actor) {
    return rows.on().flatMap(campaign -> rows.rule(campaign.id(), clock.today()));
  }

  /// What a campaign asks for, the newest first.
  @Requires("wellbeing.follow")
  public List<Rule> rules(Actor actor, UUID campaign) {
    return rows.rules(campaign);
  }

  /// Who may be made responsible.
  @Requires("wellbeing.lead")
  public List<Account> officers(Actor actor) {
    return officers.all();
  }

  /// Enters a campaign; it is not switched on by that.
  @Requires("wellbeing.lead")
  public Campaign write(Actor actor, Campaign typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return get(actor, typed.id());
    }
    var responsible = check(typed);
    var written = typed.begun(responsible, actor.name());
    rows.save(written);
    audit.record(
        actor, "wellbeing-campaign.written", SUBJECT, written.id(), written.name(), null, written);
    return written;
  }

  /// Corrects a campaign, or extends it.
  @Requires("wellbeing.lead")
  public Campaign correct(Actor actor, Campaign typed) {
    var before = lock(typed.id());
    var responsible = check(typed);
    if (typed.as(responsible, before, before.version(), before.savedBy()).equals(before)) {
      return before;
    }
    refuseIfChanged(before, typed.version());
    var after = typed.as(responsible, before, before.version() + 1, actor.name());
    rows.save(after);
    audit.record(
        actor, "wellbeing-campaign.corrected", SUBJECT, after.id(), after.name(), before, after);
    return after;
  }

  /// Switches it on, which opens its forms; one campaign at a time is on.
  ///
  /// @param why the directive or decision it is switched on by
  @Requires("wellbeing.lead")
  public void switchOn(Actor actor, UUID id, String why) {
    var before = lock(id);
    if (before.on()) {
      return;
    }
    var faults = new Faults().required("why", why).atMost("why", why, 500);
    rows.on().ifPresent(other -> faults.add("", "wellbeing.fault.other-on", other.name()));
    if (rows.rules(id).isEmpty()) {
      faults.add("", "wellbeing.fault.no-rule");
    }
    faults.orThrow();
    turn(actor, before, true, why.strip());
  }

  /// Switches it off, which closes its forms; what was written stays to be read.
  @Requires("wellbeing.lead")
  public void switchOff(Actor actor, UUID id, String why) {
    var before = lock(id);
    if (!before.on()) {
      return;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    turn(actor, before, false, why.strip());
  }

  private void turn(Actor actor, Campaign before, boolean on, String why) {
    var after = before.switched(on, clock.today(), why, actor.name());
    rows.save(after);
    audit.record(
        actor,
        on ? "wellbeing-campaign.switched-on" : "wellbeing-campaign.switched-off",
        SUBJECT,
        after.id(),
        after.name(),
        null,
        Map.of("why", why));
  }

  /// Refuses whoever may not lead: before a form is shown.
  @Requires("wellbeing.lead")
  public void require(Actor actor) {}

  /// Sets what it asks for from a day on.
  @Requires("wellbeing.lead")
  public void setRule(Actor actor, Rule rule) {
    if (!forms.isFirst(rule.id(), rule)) {
      return;
    }
    var campaign = lock(rule.campaign());
    rule.validity().faults().orThrow();
    rows.insert(rule);
    audit.record(actor, "wellbeing-rule.set", SUBJECT, campaign.id(), campaign.name(), null, rule);
  }

  private String check(Campaign typed) {
    var faults =
        new Faults()
            .required("name", typed.name())
            .atMost("name", typed.name(), 300)
            .required("directive", typed.directive())
            .atMost("directive", typed.directive(), 200)
            .required("issuer", typed.issuer())
            .atMost("issuer", typed.issuer(), 200);
    notBefore(typed.until(), typed.from(), faults);
    if (typed.features().isEmpty()) {
      faults.add("features", "wellbeing.fault.features");
    }
    if (typed.distance().compareTo(FAR) > 0) {
      faults.add("distance", "register.fault.out-of-range", 0, FAR);
    }
    var responsible =
        officers.all().stream()
            .filter(officer -> officer.id().equals(typed.responsible()))
            .map(Account::name)
            .findFirst();
    if (responsible.isEmpty()) {
      faults.add("responsible", "input.not-a-choice");
    }
    faults.orThrow();
    return responsible.orElseThrow();
  }

  private static void notBefore(@Nullable LocalDate until, LocalDate from, Faults faults) {
    if (until != null && until.isBefore(from)) {
      faults.add("until", "register.law.ends-before");
    }
  }

  private static void refuseIfChanged(Campaign before, int seen) {
    if (before.version() != seen) {
      new Faults().add("", "wellbeing.fault.changed", before.savedBy()).orThrow();
    }
  }

  private Campaign lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }
}
