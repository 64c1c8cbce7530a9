package org.opendost.office.wellbeing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Health declarations. Whoever declares is named nowhere but in the declaration itself: the audit
/// log knows that one was made, read, withdrawn or erased, and the notice says no more. So a double
/// click is told by the declaration, not by a lasting trace of the form.
@Facade
public class Declarations {

  static final String SUBJECT = "health-declaration";
  private static final int MOST_FROM_ONE_PLACE = 30;
  private static final int LENGTH = 10;
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private final DeclarationRows rows;
  private final CampaignRows campaigns;
  private final Notifications notifications;
  private final JdbcClient jdbc;
  private final Audit audit;
  private final OfficeClock clock;
  private final SecureRandom random = new SecureRandom();

  Declarations(
      DeclarationRows rows,
      CampaignRows campaigns,
      Notifications notifications,
      JdbcClient jdbc,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.campaigns = campaigns;
    this.notifications = notifications;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /// A declaration with what it says of health.
  public record Opened(Declaration declaration, Declaration.Health health) {}

  /// Takes a declaration. The form may come twice; other words under the same id are refused.
  ///
  /// @param consent whether its use was agreed to
  /// @param network the network address it comes from
  /// @return the declaration with its code and the day it is erased on
  @Requires("wellbeing.declare")
  public Opened declare(
      Actor actor, Declaration typed, Declaration.Health health, boolean consent, String network) {
    rows.queue(network);
    var known = rows.find(typed.id()).orElse(null);
    if (known != null) {
      return again(known, typed, health);
    }
    var campaign = campaigns.heldOn().orElse(null);
    var today = clock.today();
    var faults = new Faults();
    if (campaign == null || !campaign.opens(Campaign.Feature.DECLARATIONS, today)) {
      faults.add("", "wellbeing.fault.closed");
      faults.orThrow();
    }
    check(typed, health, faults);
    if (!consent) {
      faults.add("consent", "wellbeing.fault.consent");
    }
    faults.orThrow();
    if (rows.sent(network, clock.instant()) > MOST_FROM_ONE_PLACE) {
      faults.add("", "wellbeing.fault.too-many").orThrow();
    }
    var within = Objects.requireNonNull(campaign);
    var kept = kept(typed, actor.isOfficer(), eraseOn(within, today));
    rows.insert(kept, health, within.id());
    audit.record(
        Actor.PUBLIC,
        "health-declaration.received",
        SUBJECT,
        within.id(),
        within.name(),
        null,
        null);
    if (health.needsOfficer()) {
      notifications.tell(
          Recipient.account(within.responsible()),
          "wellbeing.notice.see",
          List.of(within.name()),
          "/office/wellbeing/health");
    }
    return new Opened(kept, health);
  }

  private Opened again(Declaration known, Declaration typed, Declaration.Health health) {
    var same =
        kept(typed, known.staff(), known.eraseOn()).name().equals(known.name())
            && typed.birthYear() == known.birthYear()
            && typed.phone().strip().equals(known.phone())
            && rows.health(known.id()).equals(stripped(health));
    if (!same) {
      new Faults().add("", "input.sent-before").orThrow();
    }
    return new Opened(known, health);
  }

  /// The day what is taken today is erased on; a day where a rule ran out falls under the last one.
  LocalDate eraseOn(Campaign campaign, LocalDate today) {
    int days =
        campaigns
            .rule(campaign.id(), today)
            .or(() -> campaigns.rules(campaign.id()).stream().findFirst())
            .map(Rule::keepDays)
            .orElse(1);
    return today.plusDays(days);
  }

  private static void check(Declaration typed, Declaration.Health health, Faults faults) {
    faults
        .required("name", typed.name())
        .atMost("name", typed.name(), 200)
        .required("nationality", typed.nationality())
        .atMost("nationality", typed.nationality(), 100)
        .atMost("paper", typed.paper(), 50)
        .required("address", typed.address())
        .atMost("address", typed.address(), 300)
        .required("phone", typed.phone())
        .atMost("email", typed.email(), 200)
        .atMost("travel", health.travel(), 1000);
    phone("phone", typed.phone(), faults);
  }

  static void phone(String field, String phone, Faults faults) {
    if (!phone.isBlank() && !phone.strip().matches("\\+?[0-9][0-9 .]{7,17}")) {
      faults.add(field, "wellbeing.fault.phone");
    }
  }

  private Declaration kept(Declaration typed, boolean staff, LocalDate eraseOn) {
    return new Declaration(
        typed.id(),
        code(),
        staff,
        typed.name().strip(),
        typed.birthYear(),
        typed.sex(),
        typed.nationality().strip(),
        typed.paper().strip(),
        typed.address().strip(),
        typed.phone().strip(),
        typed.email().strip(),
        clock.instant(),
        eraseOn);
  }

  private static Declaration.Health stripped(Declaration.Health health) {
    return new Declaration.Health(health.symptoms(), health.exposures(), health.travel().strip());
  }

  private String code() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return code.toString();
  }

  /// What somebody just declared, by the id their form carried.
  @Requires("wellbeing.declare")
  public Opened receipt(Actor actor, UUID id) {
    var declaration = rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    return new Opened(declaration, rows.health(id));
  }

  /// Withdraws the consent: everything declared is deleted at once.
  ///
  /// @return whether there was a declaration of that code
  @Requires("wellbeing.declare")
  public boolean withdraw(Actor actor, String code, String network) {
    rows.queue(network);
    new Faults().required("code", code).atMost("code", code, 40).orThrow();
    if (rows.sent(network, clock.instant()) > MOST_FROM_ONE_PLACE) {
      new Faults().add("", "wellbeing.fault.too-many").orThrow();
    }
    var found = rows.coded(tidied(code));
    if (found.isEmpty()) {
      return false;
    }
    var campaign = rows.campaignOf(found.get().id());
    rows.delete(found.get().id());
    audit.record(Actor.PUBLIC, "health-declaration.withdrawn", SUBJECT, campaign, "", null, null);
    return true;
  }

  static String tidied(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /// Refuses whoever is responsible in no campaign; that somebody read is written down.
  @Requires("wellbeing.read-health")
  public Ask.Page<Declaration.Line> list(Actor actor, Ask ask) {
    var campaign = responsible(actor);
    var filters = new HashMap<>(ask.filters());
    filters.put("reader", actor.id().toString());
    audit.record(
        actor, "health-declaration.listed", SUBJECT, campaign.id(), campaign.name(), null, null);
    return DeclarationRows.LIST.read(
        jdbc,
        new Ask(filters, ask.sort(), ask.descending(), ask.after(), ask.most()),
        clock.today());
  }

  /// Opens one declaration for the responsible officer; that it was read is written down.
  @Requires("wellbeing.read-health")
  public Opened read(Actor actor, UUID id) {
    responsible(actor);
    var declaration = rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    var campaign = campaigns.find(rows.campaignOf(id)).orElseThrow(() -> new NotFound(SUBJECT, id));
    if (!campaign.responsible().equals(actor.id())) {
      throw new Forbidden(actor, "wellbeing.read-health");
    }
    audit.record(actor, "health-declaration.read", SUBJECT, mark(id), campaign.name(), null, null);
    return new Opened(declaration, rows.health(id));
  }

  /// What the log names a declaration by: its own id would open the receipt to whoever reads the
  /// log, and would outlive it.
  static UUID mark(UUID id) {
    return UUID.nameUUIDFromBytes((SUBJECT + id).getBytes(StandardCharsets.UTF_8));
  }

  private Campaign responsible(Actor actor) {
    return campaigns
        .responsible(actor.id())
        .orElseThrow(() -> new Forbidden(actor, "wellbeing.read-health"));
  }
}
