package org.opendost.office.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.opendost.office.documents.Outgoing.Signed;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;

/// The way of an outgoing document from the draft to the file (NĐ 30/2020/NĐ-CP, Art. 10–19): each
/// step by who may take it, or back to the drafter with the reason.
@Facade
public class OutgoingCourse {

  private final OutgoingRows rows;
  private final TakenRows steps;
  private final OutgoingFileRows files;
  private final OutgoingReaders readers;
  private final Signers signers;
  private final Turns turns;
  private final Issuing issuing;
  private final AwaitedSignatures awaited;
  private final OutgoingNotices notices;
  private final OutgoingDeeds deeds;
  private final Access access;
  private final SentForms forms;
  private final OfficeClock clock;

  OutgoingCourse(
      OutgoingRows rows,
      TakenRows steps,
      OutgoingFileRows files,
      OutgoingReaders readers,
      Signers signers,
      Turns turns,
      Issuing issuing,
      AwaitedSignatures awaited,
      OutgoingNotices notices,
      OutgoingDeeds deeds,
      Access access,
      SentForms forms,
      OfficeClock clock) {
    this.rows = rows;
    this.steps = steps;
    this.files = files;
    this.readers = readers;
    this.signers = signers;
    this.turns = turns;
    this.issuing = issuing;
    this.awaited = awaited;
    this.notices = notices;
    this.deeds = deeds;
    this.access = access;
    this.forms = forms;
    this.clock = clock;
  }

  /// What the actor can do now with a document.
  @Requires("documents.follow")
  public List<Deed> open(Actor actor, UUID id) {
    var outgoing = read(actor, id);
    return List.of(Deed.values()).stream()
        .filter(deed -> deed.follows(outgoing.state()))
        .filter(deed -> access.allows(actor, deed.permission(outgoing.state())))
        .filter(deed -> turns.isTheirs(actor, outgoing, deed))
        .toList();
  }

  /// To the head of the unit; nothing of a template may be left open.
  @Requires("documents.draft")
  public Outgoing submit(Actor actor, UUID id, UUID step, String words) {
    return take(actor, id, step, Deed.SUBMITTED, words);
  }

  /// Initialled by the head of the unit, who answers for what it says (Art. 12 §1).
  @Requires("documents.initial")
  public Outgoing initial(Actor actor, UUID id, UUID step, String words) {
    return take(actor, id, step, Deed.INITIALLED, words);
  }

  /// Its law and layout checked by the office (Art. 12 §2).
  @Requires("documents.check")
  public Outgoing check(Actor actor, UUID id, UUID step, String words) {
    return take(actor, id, step, Deed.CHECKED, words);
  }

  /// Signed by the power the signer holds today; without one it is refused (Art. 13).
  @Requires("documents.sign")
  public Outgoing sign(Actor actor, UUID id, UUID step, String words) {
    return take(actor, id, step, Deed.SIGNED, words);
  }

  /// Issued under the next number of its series, of today (Art. 15–18).
  @Requires("documents.issue")
  public Outgoing issue(Actor actor, UUID id, UUID step, String words) {
    return take(actor, id, step, Deed.ISSUED, words);
  }

  /// Kept in a work file (Art. 19).
  @Requires("documents.issue")
  public Outgoing file(Actor actor, UUID id, UUID step, String words) {
    return take(actor, id, step, Deed.FILED, words);
  }

  /// Back to its drafter with the reason, by whose turn it is (Art. 10 §3).
  @Requires("documents.send-back")
  public Outgoing giveBack(Actor actor, UUID id, UUID step, String words) {
    return take(actor, id, step, Deed.RETURNED, words);
  }

  /// Dropped: the draft stays to be read.
  @Requires("documents.draft")
  public Outgoing drop(Actor actor, UUID id, UUID step, String words) {
    return take(actor, id, step, Deed.DROPPED, words);
  }

  /// Takes a step. Who takes it and when stands with it; the same form again takes it once.
  private Outgoing take(Actor actor, UUID id, UUID step, Deed deed, String words) {
    var before = rows.lock(id).orElseThrow(() -> OutgoingReaders.missing(id));
    readers.require(actor, before);
    if (!forms.isFirst(step, List.of(id, deed, words))) {
      return before;
    }
    if (!deed.follows(before.state())) {
      throw new InvalidInput("", "documents.fault.step", steps.of(id).getLast().by());
    }
    access.require(actor, deed.permission(before.state()));
    refuse(actor, before, deed, words);
    change(actor, before, deed, words.strip());
    steps.insert(
        id, new Taken(step, deed, words.strip(), clock.instant(), actor.id(), actor.name()));
    var after = rows.find(id).orElseThrow(() -> OutgoingReaders.missing(id));
    deeds.record(
        actor,
        deed.name().toLowerCase(Locale.ROOT),
        after,
        words.isBlank() ? after : Map.of("words", words.strip(), "document", after));
    notices.after(deed, after);
    return after;
  }

  private void refuse(Actor actor, Outgoing outgoing, Deed deed, String words) {
    var faults = new Faults().atMost("words", words, 1000);
    if (deed.needsWords()) {
      faults.required("words", words);
    }
    if (!turns.isTheirs(actor, outgoing, deed)) {
      faults.add("", "documents.fault.theirs." + deed);
    }
    if (deed == Deed.SUBMITTED) {
      complete(outgoing, faults);
    }
    if (deed == Deed.SIGNED && signers.power(actor, outgoing.drafted().kind()).isEmpty()) {
      faults.add("", "documents.fault.no-power", outgoing.drafted().kind().official());
    }
    faults.orThrow();
  }

  private void complete(Outgoing outgoing, Faults faults) {
    var blanks = Written.blanks(outgoing.drafted());
    if (!blanks.isEmpty()) {
      faults.add("", "documents.fault.blanks", String.join(", ", blanks));
    }
    if (outgoing.drafted().content().isBlank() && files.of(outgoing.id()).isEmpty()) {
      faults.add("", "documents.fault.no-content");
    }
  }

  private void change(Actor actor, Outgoing before, Deed deed, String words) {
    var id = before.id();
    switch (deed) {
      case SIGNED -> {
        var power = signers.power(actor, before.drafted().kind()).orElseThrow();
        rows.signed(id, new Signed(actor.id(), actor.name(), power.lines(), clock.today()));
      }
      case ISSUED -> issuing.issue(actor, before);
      case FILED -> {
        rows.filed(id, words);
        awaited.over(id);
      }
      case RETURNED -> rows.returned(id);
      case INITIALLED -> rows.state(id, deed.leadsTo(), actor.id());
      default -> rows.state(id, deed.leadsTo(), before.initialler());
    }
  }

  private Outgoing read(Actor actor, UUID id) {
    var outgoing = rows.find(id).orElseThrow(() -> OutgoingReaders.missing(id));
    readers.require(actor, outgoing);
    return outgoing;
  }
}
