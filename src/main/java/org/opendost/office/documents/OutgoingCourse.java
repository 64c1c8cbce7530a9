package org.opendost.office.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.office.documents.Incoming.Done;
import org.opendost.office.documents.Outgoing.Issued;
import org.opendost.office.documents.Outgoing.Signed;
import org.opendost.office.documents.Outgoing.State;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.numbering.Numbers;

/// The way of an outgoing document from the draft to the file (NĐ 30/2020/NĐ-CP, Art. 10–19): each
/// step by who may take it, or back to the drafter with the reason.
@Facade
public class OutgoingCourse {

  private static final Actor ASKING = Actor.system("units of documents");

  private final OutgoingRows rows;
  private final TakenRows steps;
  private final RecipientRows recipients;
  private final OutgoingFileRows files;
  private final OutgoingReaders readers;
  private final IncomingRows incoming;
  private final Signers signers;
  private final Symbols symbols;
  private final FrozenFiles frozen;
  private final OutgoingNotices notices;
  private final OutgoingDeeds deeds;
  private final FindableOutgoing findable;
  private final Units units;
  private final Access access;
  private final Numbers numbers;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  OutgoingCourse(
      OutgoingRows rows,
      TakenRows steps,
      RecipientRows recipients,
      OutgoingFileRows files,
      OutgoingReaders readers,
      IncomingRows incoming,
      Signers signers,
      Symbols symbols,
      FrozenFiles frozen,
      OutgoingNotices notices,
      OutgoingDeeds deeds,
      FindableOutgoing findable,
      Units units,
      Access access,
      Numbers numbers,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.steps = steps;
    this.recipients = recipients;
    this.files = files;
    this.readers = readers;
    this.incoming = incoming;
    this.signers = signers;
    this.symbols = symbols;
    this.frozen = frozen;
    this.notices = notices;
    this.deeds = deeds;
    this.findable = findable;
    this.units = units;
    this.access = access;
    this.numbers = numbers;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// What the actor can do now with a document.
  @Requires("documents.follow")
  public List<Deed> open(Actor actor, UUID id) {
    var outgoing = read(actor, id);
    return List.of(Deed.values()).stream()
        .filter(deed -> deed.follows(outgoing.state()))
        .filter(deed -> access.allows(actor, deed.permission(outgoing.state())))
        .filter(deed -> isTheirs(actor, outgoing, deed))
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
    if (deed == Deed.ISSUED) {
      issued(actor, after);
    }
    return after;
  }

  private void refuse(Actor actor, Outgoing outgoing, Deed deed, String words) {
    var faults = new Faults().atMost("words", words, 1000);
    if (deed.needsWords()) {
      faults.required("words", words);
    }
    if (!isTheirs(actor, outgoing, deed)) {
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

  /// Whether a step is this person's to take: the drafter's unit submits, its head initials, the
  /// office checks what somebody else initialled (Art. 12).
  private boolean isTheirs(Actor actor, Outgoing outgoing, Deed deed) {
    return switch (deed) {
      case SUBMITTED, DROPPED -> isOwn(actor, outgoing);
      case INITIALLED -> !actor.is(Role.HEAD) || inUnit(actor, outgoing);
      case CHECKED -> !actor.id().equals(outgoing.initialler()) && checks(actor);
      case RETURNED ->
          isTheirs(actor, outgoing, Deed.next(outgoing.state()))
              && (outgoing.state() != State.CHECKED
                  || signers.power(actor, outgoing.drafted().kind()).isPresent());
      case SIGNED, ISSUED, FILED, DRAFTED -> true;
    };
  }

  private boolean checks(Actor actor) {
    var unit = actor.unit();
    return !actor.is(Role.HEAD)
        || (unit != null && units.get(ASKING, unit).kind().equals("office"));
  }

  static boolean isOwn(Actor actor, Outgoing outgoing) {
    return actor.id().equals(outgoing.drafterId()) || inUnit(actor, outgoing);
  }

  private static boolean inUnit(Actor actor, Outgoing outgoing) {
    return actor.unit() != null && actor.unit().equals(outgoing.unit());
  }

  static void requireOwn(Actor actor, Outgoing outgoing) {
    if (!isOwn(actor, outgoing)) {
      throw new InvalidInput("", "documents.fault.theirs.SUBMITTED");
    }
  }

  private void change(Actor actor, Outgoing before, Deed deed, String words) {
    var id = before.id();
    switch (deed) {
      case SIGNED -> {
        var power = signers.power(actor, before.drafted().kind()).orElseThrow();
        rows.signed(id, new Signed(actor.id(), actor.name(), power.lines(), clock.today()));
      }
      case ISSUED -> number(actor, before);
      case FILED -> rows.filed(id, words);
      case RETURNED -> rows.returned(id);
      case INITIALLED -> rows.state(id, deed.leadsTo(), actor.id());
      default -> rows.state(id, deed.leadsTo(), before.initialler());
    }
  }

  /// Number and day from the series of the book and kind, which another who issues at the same time
  /// waits for (Art. 15 §1: from 01 on 1 January, without gaps); the PDF is kept as it went out.
  private void number(Actor actor, Outgoing before) {
    var today = clock.today();
    var drafted = before.drafted();
    int number =
        numbers.next(
            "documents.out." + drafted.book() + "." + drafted.kind(),
            String.valueOf(today.getYear()));
    var issued = new Issued(today.getYear(), number, symbols.of(drafted), today, before.id());
    var file = frozen.freeze(actor, before, issued);
    rows.issued(before.id(), new Issued(issued.year(), number, issued.symbol(), today, file));
    recipients.insert(before.id(), named(drafted.recipientLines(), today));
  }

  private List<RecipientRows.Named> named(List<String> lines, LocalDate today) {
    var known = units.of(ASKING, today);
    return lines.stream()
        .map(
            line ->
                new RecipientRows.Named(
                    line,
                    known.stream()
                        .filter(
                            unit ->
                                line.equalsIgnoreCase(unit.name())
                                    || line.equalsIgnoreCase(unit.shortName()))
                        .map(Unit::id)
                        .findFirst()
                        .orElse(null)))
        .toList();
  }

  /// Tells those it concerns, and enters what it answers as dealt with.
  private void issued(Actor actor, Outgoing outgoing) {
    var issued = outgoing.issued();
    if (issued == null) {
      return;
    }
    findable.put(outgoing);
    if (!outgoing.isRestricted()) {
      recipients
          .of(outgoing.id())
          .forEach(
              each -> {
                if (each.unit() != null) {
                  notices.arrived(each.unit(), outgoing);
                }
              });
    }
    for (var id : rows.answered(outgoing.id())) {
      incoming
          .lock(id)
          .filter(each -> each.done() == null && !each.withdrawn())
          .ifPresent(
              each -> {
                incoming.done(
                    id,
                    new Done(
                        issued.on(),
                        outgoing.drafted().kind().official() + " số " + issued.text(),
                        actor.name(),
                        outgoing.id()));
                IncomingDeeds.record(
                    audit, actor, "answered", each, Map.of("answer", issued.text()));
              });
    }
  }

  /// Marks recipients as sent to, with the day and the way (Art. 18).
  @Requires("documents.issue")
  public void send(Actor actor, UUID id, List<UUID> to, LocalDate on, Way way) {
    var outgoing = rows.lock(id).orElseThrow(() -> OutgoingReaders.missing(id));
    readers.require(actor, outgoing);
    var issued = outgoing.issued();
    var waiting = recipients.of(id).stream().filter(each -> to.contains(each.id())).toList();
    var faults = new Faults();
    if (issued == null) {
      faults.add("", "documents.fault.not-issued");
    } else if (on.isBefore(issued.on()) || on.isAfter(clock.today())) {
      faults.add("on", "documents.fault.sent-on", issued.on());
    }
    if (waiting.isEmpty()) {
      faults.add("to", "input.required");
    }
    faults.orThrow();
    var sent = waiting.stream().filter(SentTo::isWaiting).toList();
    if (sent.isEmpty()) {
      return;
    }
    sent.forEach(each -> recipients.sent(each.id(), on, way, actor.name()));
    deeds.record(
        actor,
        "sent",
        outgoing,
        Map.of("to", sent.stream().map(SentTo::name).toList(), "on", on, "way", way));
  }

  private Outgoing read(Actor actor, UUID id) {
    var outgoing = rows.find(id).orElseThrow(() -> OutgoingReaders.missing(id));
    readers.require(actor, outgoing);
    return outgoing;
  }
}
