package org.opendost.office.lawmaking;

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

/// What documents do to others: replace, amend, abolish.
@Facade
public class Ties {

  private final DraftRows drafts;
  private final TextRows rows;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Ties(
      DraftRows drafts,
      TextRows rows,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.drafts = drafts;
    this.rows = rows;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// The documents issued that may be named, the newest first.
  @Requires("lawmaking.write")
  public Ask.Page<Draft> targets(Actor actor) {
    return DraftRows.ISSUED.read(jdbc, Ask.first(), clock.today());
  }

  /// Writes down what the document does to another.
  @Requires("lawmaking.write")
  public Tie add(Actor actor, Tie typed) {
    var draft = lock(typed.draft());
    if (!forms.isFirst(typed.id(), typed)) {
      return rows.tie(typed.id()).orElseThrow(() -> new NotFound("tie", typed.id()));
    }
    var faults = new Faults().atMost("document", typed.document(), 500);
    var target = typed.target() == null ? null : drafts.find(typed.target(), clock.today());
    if (target == null) {
      faults.required("document", typed.document());
    } else if (target.isEmpty()
        || !target.get().stage().isIssued()
        || target.get().id().equals(draft.id())) {
      faults.add("target", "input.not-a-choice");
    }
    faults.orThrow();
    var tie =
        new Tie(
            typed.id(),
            draft.id(),
            typed.relation(),
            target == null || !typed.document().isBlank()
                ? typed.document().strip()
                : target.orElseThrow().heading(),
            typed.target(),
            false,
            actor.name());
    rows.insert(tie);
    audit.record(actor, "draft.tied", Drafts.SUBJECT, draft.id(), draft.heading(), null, tie);
    return tie;
  }

  /// Takes out one that was written down wrongly.
  @Requires("lawmaking.write")
  public void remove(Actor actor, UUID id) {
    var tie = rows.tie(id).orElseThrow(() -> new NotFound("tie", id));
    var draft = lock(tie.draft());
    if (rows.tie(id).orElseThrow().removed()) {
      return;
    }
    rows.remove(id, clock.today(), actor.name());
    audit.record(actor, "draft.untied", Drafts.SUBJECT, draft.id(), draft.heading(), tie, null);
  }

  private Draft lock(UUID id) {
    return drafts.lock(id, clock.today()).orElseThrow(() -> new NotFound(Drafts.SUBJECT, id));
  }
}
