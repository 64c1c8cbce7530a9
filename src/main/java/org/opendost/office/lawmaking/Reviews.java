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

/// The reviews of documents that were issued. How often the law asks for one was not read: the day
/// is the department's.
@Facade
public class Reviews {

  private final ReviewRows rows;
  private final DraftRows drafts;
  private final DraftRules rules;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Reviews(
      ReviewRows rows,
      DraftRows drafts,
      DraftRules rules,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.rules = rules;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the reviews of all documents.
  @Requires("lawmaking.follow")
  public Ask.Page<Review.Line> list(Actor actor, Ask ask) {
    return ReviewRows.LIST.read(jdbc, ask, clock.today());
  }

  /// Sets the day of the next review; one at a time.
  @Requires("lawmaking.write")
  public void set(Actor actor, Review typed) {
    var draft = lock(typed.draft());
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var faults =
        new Faults().required("ground", typed.ground()).atMost("ground", typed.ground(), 500);
    if (draft.issue() == null || !draft.stage().isIssued()) {
      faults.add("", "lawmaking.fault.not-issued");
    } else if (typed.dueOn().isBefore(draft.issue().on())) {
      faults.add("dueOn", "lawmaking.fault.review-before");
    }
    if (rows.of(draft.id()).stream().anyMatch(review -> review.found() == null)) {
      faults.add("", "lawmaking.fault.review-set");
    }
    faults.orThrow();
    rows.insert(
        new Review(
            typed.id(), draft.id(), typed.dueOn(), typed.ground().strip(), null, actor.name()));
    audit.record(
        actor, "draft.review-set", Drafts.SUBJECT, draft.id(), draft.heading(), null, typed);
  }

  /// A review.
  @Requires("lawmaking.follow")
  public Review open(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("review", id));
  }

  /// Writes down what a review found, once.
  @Requires("lawmaking.write")
  public void close(Actor actor, UUID id, Review.Found typed) {
    var draft = lock(open(actor, id).draft());
    var before = rows.find(id).orElseThrow();
    var known = before.found();
    if (known != null) {
      if (known.result() == typed.result() && known.finding().equals(typed.finding().strip())) {
        return;
      }
      new Faults().add("", "lawmaking.fault.changed", known.by()).orThrow();
    }
    var faults =
        new Faults().required("finding", typed.finding()).atMost("finding", typed.finding(), 2000);
    rules.past("on", typed.on(), faults);
    faults.orThrow();
    var found = new Review.Found(typed.on(), typed.result(), typed.finding().strip(), actor.name());
    rows.done(id, found);
    audit.record(actor, "draft.reviewed", Drafts.SUBJECT, draft.id(), draft.heading(), null, found);
  }

  private Draft lock(UUID id) {
    return drafts.lock(id, clock.today()).orElseThrow(() -> new NotFound(Drafts.SUBJECT, id));
  }
}
