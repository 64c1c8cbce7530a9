package org.opendost.regulatory.conformity;

import java.util.Map;
import java.util.UUID;
import org.opendost.directory.parties.Organisations;
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

/// The log of establishments that were guided on standards, measurement and quality.
@Facade
public class GuidanceLog {

  private static final String SUBJECT = "guidance";

  private final GuidanceRows rows;
  private final Organisations organisations;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  GuidanceLog(
      GuidanceRows rows,
      Organisations organisations,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.organisations = organisations;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the log.
  @Requires("conformity.follow")
  public Ask.Page<Guidance> list(Actor actor, Ask ask) {
    return GuidanceRows.LIST.read(jdbc, ask, clock.today());
  }

  /// An entry.
  @Requires("conformity.follow")
  public Guidance open(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// Refuses whoever may not write the log: before a form is shown.
  @Requires("conformity.guide")
  public void require(Actor actor) {}

  /// Writes that an establishment was guided; its name is taken from the directory.
  @Requires("conformity.guide")
  public Guidance write(Actor actor, Guidance typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return open(actor, typed.id());
    }
    var faults =
        new Faults()
            .atMost("place", typed.place(), 300)
            .required("officer", typed.officer())
            .atMost("officer", typed.officer(), 200)
            .required("advice", typed.advice())
            .atMost("advice", typed.advice(), 4000)
            .atMost("followUp", typed.followUp(), 2000);
    if (typed.on().isAfter(clock.today())) {
      faults.add("on", "conformity.fault.future");
    }
    var due = typed.followUpOn();
    if (due != null) {
      faults.required("followUp", typed.followUp());
      if (due.isBefore(typed.on())) {
        faults.add("followUpOn", "conformity.fault.before-guidance", typed.on());
      }
    }
    var known = organisations.open(actor, typed.organisation());
    if (known.merger() != null) {
      faults.add("organisation", "conformity.fault.merged", known.merger().other().name());
    }
    faults.orThrow();
    var guidance =
        new Guidance(
            typed.id(),
            typed.organisation(),
            known.organisation().name(),
            typed.on(),
            typed.subject(),
            typed.place(),
            typed.officer(),
            typed.advice(),
            typed.followUp(),
            due,
            null,
            false);
    rows.insert(guidance);
    audit.record(
        actor,
        "guidance.written",
        SUBJECT,
        guidance.id(),
        guidance.organisationName(),
        null,
        guidance);
    return guidance;
  }

  /// Writes what came of the advice.
  ///
  /// @param typed its `by` is passed over
  @Requires("conformity.guide")
  public Guidance followUp(Actor actor, UUID id, Guidance.FollowedUp typed) {
    var before = lock(id);
    var done = new Guidance.FollowedUp(typed.on(), typed.result(), actor.name());
    var known = before.done();
    if (done.equals(known)) {
      return before;
    }
    var faults =
        new Faults().required("result", typed.result()).atMost("result", typed.result(), 2000);
    if (typed.on().isAfter(clock.today())) {
      faults.add("on", "conformity.fault.future");
    }
    if (typed.on().isBefore(before.on())) {
      faults.add("on", "conformity.fault.before-guidance", before.on());
    }
    if (before.withdrawn()) {
      faults.add("", "conformity.fault.guidance-withdrawn");
    }
    if (known != null) {
      faults.add("", "conformity.fault.followed-up", known.by(), known.on());
    }
    faults.orThrow();
    rows.followUp(id, done);
    var after = lock(id);
    audit.record(
        actor, "guidance.followed-up", SUBJECT, id, after.organisationName(), before, after);
    return after;
  }

  /// Withdraws an entry that was made wrongly; it stays to be read.
  @Requires("conformity.withdraw-guidance")
  public Guidance withdraw(Actor actor, UUID id, String why) {
    var before = lock(id);
    if (before.withdrawn()) {
      return before;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    rows.withdraw(id, why.strip(), clock.instant());
    audit.record(
        actor,
        "guidance.withdrawn",
        SUBJECT,
        id,
        before.organisationName(),
        null,
        Map.of("why", why.strip()));
    return lock(id);
  }

  private Guidance lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }
}
