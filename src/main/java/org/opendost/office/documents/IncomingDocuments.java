package org.opendost.office.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.directory.parties.Units;
import org.opendost.office.documents.Incoming.Received;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.numbering.Numbers;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The registers of incoming documents.
@Facade
public class IncomingDocuments {

  static final String SUBJECT = "incoming-document";

  private final IncomingRows rows;
  private final RoutingRows routings;
  private final AttachmentRows attachments;
  private final FileSignatureRows signatures;
  private final IncomingRules rules;
  private final Readers readers;
  private final Units units;
  private final FindableIncoming findable;
  private final Numbers numbers;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  IncomingDocuments(
      IncomingRows rows,
      RoutingRows routings,
      AttachmentRows attachments,
      FileSignatureRows signatures,
      IncomingRules rules,
      Readers readers,
      Units units,
      FindableIncoming findable,
      Numbers numbers,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.routings = routings;
    this.attachments = attachments;
    this.signatures = signatures;
    this.rules = rules;
    this.readers = readers;
    this.units = units;
    this.findable = findable;
    this.numbers = numbers;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A line of the register.
  ///
  /// @param receivers the units and people it was passed to
  public record Line(Incoming incoming, String receivers, String state) {}

  /// A document with its files and where it went.
  public record Opened(
      Incoming incoming,
      List<Attachment> attachments,
      List<FileSignature> signatures,
      List<Routing> routings,
      String state) {

    public Opened {
      attachments = List.copyOf(attachments);
      signatures = List.copyOf(signatures);
      routings = List.copyOf(routings);
    }
  }

  /// A page of what the actor may read of the registers.
  @Requires("documents.follow")
  public Ask.Page<Line> list(Actor actor, Ask ask) {
    var today = clock.today();
    var page = IncomingRows.LIST.read(jdbc, readers.limited(actor, ask), today);
    return new Ask.Page<>(
        page.lines().stream()
            .map(line -> new Line(line.incoming(), line.receivers(), line.incoming().state(today)))
            .toList(),
        page.after());
  }

  /// A page of what was passed to the actor, to the actor's unit and to those that became part of
  /// it, or to any for those who are of none.
  @Requires("documents.follow")
  public Ask.Page<Line> passed(Actor actor, Ask ask) {
    var to = Readers.unitsOf(units, actor, clock.today()) + "," + actor.id();
    return list(actor, ask.narrowed(IncomingRows.PASSED, to));
  }

  /// One of them.
  @Requires("documents.follow")
  public Opened open(Actor actor, UUID id) {
    var incoming = rows.find(id).orElseThrow(() -> Readers.missing(id));
    readers.require(actor, incoming);
    return new Opened(
        incoming,
        attachments.of(id),
        signatures.of(id),
        routings.of(id),
        incoming.state(clock.today()));
  }

  /// The books the actor reads.
  @Requires("documents.follow")
  public List<Book> books(Actor actor) {
    return readers.books(actor);
  }

  /// Refuses whoever may not register: before a form is shown.
  @Requires("documents.register")
  public void require(Actor actor) {}

  /// Registers a document: it has the next number of its book and year (NĐ 30/2020/NĐ-CP, Art. 22
  /// §2), which another who registers at the same time waits for.
  @Requires("documents.register")
  public Incoming register(Actor actor, UUID id, Received typed) {
    if (!forms.isFirst(id, typed)) {
      return rows.find(id).orElseThrow(() -> Readers.missing(id));
    }
    rules.check(typed).orThrow();
    var today = clock.today();
    int number = numbers.next("documents.in." + typed.book(), String.valueOf(today.getYear()));
    var registered =
        new Incoming(
            id, typed, today.getYear(), number, today, null, null, 1, actor.name(), false, false);
    rows.insert(registered);
    findable.put(registered);
    record(actor, "registered", registered, registered);
    return registered;
  }

  /// Corrects what was read off it; book and number stay.
  @Requires("documents.register")
  public Incoming correct(Actor actor, UUID id, int version, Received typed) {
    var before = lock(actor, id);
    if (before.received().equals(typed)) {
      return before;
    }
    var faults = rules.check(typed);
    if (typed.book() != before.received().book()) {
      faults.add("book", "documents.fault.book");
    }
    standing(before, faults);
    if (before.version() != version) {
      faults.add("", "documents.fault.changed", before.savedBy());
    }
    faults.orThrow();
    rows.update(id, typed, actor.name());
    var after = lock(actor, id);
    findable.put(after);
    record(actor, "corrected", after, Map.of("before", before, "after", after));
    return after;
  }

  /// Strikes out what was registered wrongly; it stays to be read, and its number stays used.
  @Requires("documents.withdraw")
  public Incoming withdraw(Actor actor, UUID id, String why) {
    var before = lock(actor, id);
    if (before.withdrawn()) {
      return before;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    rows.withdraw(id, why.strip(), clock.instant());
    var after = lock(actor, id);
    findable.put(after);
    record(actor, "withdrawn", after, Map.of("why", why.strip()));
    return after;
  }

  private Incoming lock(Actor actor, UUID id) {
    var incoming = rows.lock(id).orElseThrow(() -> Readers.missing(id));
    readers.require(actor, incoming);
    return incoming;
  }

  static void standing(Incoming incoming, Faults faults) {
    if (incoming.withdrawn()) {
      faults.add("", "documents.fault.withdrawn");
    }
  }

  private void record(Actor actor, String deed, Incoming incoming, Object said) {
    IncomingDeeds.record(audit, actor, deed, incoming, said);
  }
}
