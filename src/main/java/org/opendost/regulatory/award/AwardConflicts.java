package org.opendost.regulatory.award;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.directory.identity.Officers;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who must not see whose entry.
@Facade
public class AwardConflicts {

  private static final String SUBJECT = "award-conflict";

  private final ConflictRows rows;
  private final SeasonRows seasons;
  private final Organisations organisations;
  private final Officers officers;
  private final Access access;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  AwardConflicts(
      ConflictRows rows,
      SeasonRows seasons,
      Organisations organisations,
      Officers officers,
      Access access,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.seasons = seasons;
    this.organisations = organisations;
    this.officers = officers;
    this.access = access;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the conflicts of all seasons, for who manages them; the own is not among them.
  @Requires("award.manage")
  public Ask.Page<Conflict> list(Actor actor, Ask ask) {
    return ConflictRows.managedBy(actor.id()).read(jdbc, ask, clock.today());
  }

  /// A conflict that was noted; not the own, which nobody manages.
  @Requires("award.manage")
  public Conflict open(Actor actor, UUID id) {
    var conflict = rows.find(id).orElseThrow(() -> new NotFound("conflict", id));
    if (conflict.account().equals(actor.id())) {
      throw new Forbidden(actor, "award.manage");
    }
    return conflict;
  }

  /// Notes that somebody must not see an organisation's entry; from now on that person does not.
  /// One who only assesses notes no other's than the own.
  @Requires("award.assess")
  public void note(
      Actor actor, UUID id, UUID season, UUID organisation, UUID account, String reason) {
    if (!account.equals(actor.id())) {
      access.require(actor, "award.manage");
    }
    if (!forms.isFirst(id, List.of(season, organisation, account, reason))) {
      return;
    }
    var year =
        seasons
            .find(season)
            .map(Season::year)
            .orElseThrow(() -> new InvalidInput("season", "input.not-a-choice"));
    new Faults().required("reason", reason).atMost("reason", reason, 1000).orThrow();
    var name =
        account.equals(actor.id())
            ? actor.name()
            : officers
                .find(account)
                .map(Actor::name)
                .orElseThrow(() -> new InvalidInput("account", "input.not-a-choice"));
    if (rows.hasConflict(season, organisation, account)) {
      throw new InvalidInput("account", "award.fault.conflict-known", name);
    }
    var conflict =
        new Conflict(
            id,
            season,
            year,
            organisation,
            organisations.get(actor, organisation).name(),
            account,
            name,
            reason.strip(),
            clock.instant(),
            actor.name(),
            null);
    rows.insert(conflict);
    audit.record(actor, "award-conflict.noted", SUBJECT, id, name, null, conflict);
  }

  /// Lifts a conflict that was noted by mistake; nobody lifts the own.
  @Requires("award.manage")
  public void lift(Actor actor, UUID id, String why) {
    var conflict = open(actor, id);
    new Faults().required("why", why).atMost("why", why, 1000).orThrow();
    if (rows.lift(id, why.strip(), clock.instant(), actor.name())) {
      audit.record(
          actor,
          "award-conflict.lifted",
          SUBJECT,
          id,
          conflict.name(),
          conflict,
          Map.of("why", why.strip()));
    }
  }
}
