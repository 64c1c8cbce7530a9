package org.opendost.regulatory.award;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;

/// The preliminary council's vote on an entry, what the organisation is told, and what it was
/// given.
@Facade
public class AwardCouncil {

  private final AwardEntries entries;
  private final EntryRows rows;
  private final FindablePrizes findable;
  private final Notifications notifications;
  private final Audit audit;
  private final OfficeClock clock;

  AwardCouncil(
      AwardEntries entries,
      EntryRows rows,
      FindablePrizes findable,
      Notifications notifications,
      Audit audit,
      OfficeClock clock) {
    this.entries = entries;
    this.rows = rows;
    this.findable = findable;
    this.notifications = notifications;
    this.audit = audit;
    this.clock = clock;
  }

  /// Writes down the vote; whether it passed follows from it.
  ///
  /// @param typed its `passed` is passed over
  @Requires("award.manage")
  public Entry vote(Actor actor, UUID id, Entry.Vote typed) {
    rows.lock(id);
    var opened = entries.open(actor, id);
    var before = opened.entry();
    var edition = opened.edition();
    var vote =
        new Entry.Vote(
            typed.on(),
            typed.minutes().strip(),
            typed.members(),
            typed.present(),
            typed.votesFor(),
            edition.majority().isReachedBy(typed.votesFor(), typed.present()));
    if (vote.equals(before.vote())) {
      return before;
    }
    if (before.vote() != null) {
      throw new InvalidInput("", "award.fault.voted", before.vote().on());
    }
    var faults = AwardRules.vote(edition, typed.members(), typed.present(), typed.votesFor());
    faults.required("minutes", typed.minutes()).atMost("minutes", typed.minutes(), 200);
    AwardRules.past(faults, "on", typed.on(), clock.today());
    if (before.siteScore() == null) {
      faults.add("", "award.fault.site-first");
    }
    faults.orThrow();
    rows.vote(id, vote);
    return done(actor, "award-entry.voted", before);
  }

  /// Writes the report to the organisation: once the assessment that went furthest is agreed upon.
  /// Its own account is told and reads it.
  @Requires("award.manage")
  public Entry feedback(Actor actor, UUID id, Entry.Feedback typed) {
    rows.lock(id);
    var before = entries.open(actor, id).entry();
    if (typed.equals(before.feedback())) {
      return before;
    }
    if (before.feedback() != null) {
      throw new InvalidInput(
          "", "award.fault.fed-back", before.feedback().number(), before.feedback().on());
    }
    var faults =
        new Faults()
            .required("number", typed.number())
            .atMost("number", typed.number(), 100)
            .required("strengths", typed.strengths())
            .atMost("strengths", typed.strengths(), 8000)
            .required("betterments", typed.betterments())
            .atMost("betterments", typed.betterments(), 8000);
    AwardRules.past(faults, "on", typed.on(), clock.today());
    if (before.score() == null) {
      faults.add("", "award.fault.not-scored-yet");
    }
    faults.orThrow();
    rows.feedback(id, typed);
    notifications.tell(
        Recipient.organisation(before.organisation()),
        "award.told.feedback",
        List.of(before.code(), typed.number()),
        "/my/award");
    return done(actor, "award-entry.fed-back", before);
  }

  /// Notes the prize the organisation was given; from then on the public reads it.
  @Requires("award.manage")
  public Entry prize(Actor actor, UUID id, Entry.Prize typed) {
    rows.lock(id);
    var opened = entries.open(actor, id);
    var before = opened.entry();
    if (typed.equals(before.prize())) {
      return before;
    }
    if (before.prize() != null) {
      throw new InvalidInput(
          "", "award.fault.prized", before.prize().decision(), before.prize().on());
    }
    var faults =
        AwardRules.prize(
            opened.edition(), before, typed, rows.bestOf(before.season(), before.entryClass()));
    AwardRules.past(faults, "on", typed.on(), clock.today());
    faults.orThrow();
    rows.prize(id, typed);
    var after = done(actor, "award-entry.prized", before);
    findable.put(
        new AwardSeasons.Winner(id, after.organisationName(), after.entryClass(), typed),
        opened.season().year());
    return after;
  }

  private Entry done(Actor actor, String action, Entry before) {
    var after = entries.open(actor, before.id()).entry();
    audit.record(actor, action, AwardEntries.SUBJECT, after.id(), after.code(), before, after);
    return after;
  }
}
