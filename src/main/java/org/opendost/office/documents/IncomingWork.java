package org.opendost.office.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.Incoming.Done;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;

/// What becomes of incoming documents: who works on them, until when, and how they were dealt with.
@Facade
public class IncomingWork {

  private final IncomingRows rows;
  private final RoutingRows routings;
  private final Readers readers;
  private final Receivers receivers;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  IncomingWork(
      IncomingRows rows,
      RoutingRows routings,
      Readers readers,
      Receivers receivers,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.routings = routings;
    this.readers = readers;
    this.receivers = receivers;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// To whom, with which words, until when.
  ///
  /// @param unit to whom; null where it is a person
  /// @param account to whom; null where it is a unit
  public record Passing(
      @Nullable UUID unit,
      @Nullable UUID account,
      boolean leads,
      String instruction,
      @Nullable LocalDate dueOn) {}

  /// The units of today and the officers a document may be passed to. What stands in a separate
  /// book is passed to people by name.
  @Requires("documents.route")
  public List<Receivers.Receiver> receivers(Actor actor, UUID id) {
    return receivers.among(read(actor, id).isRestricted());
  }

  /// Passes a document to a unit or a person (NĐ 30/2020/NĐ-CP, Art. 23 §2): of several, one leads.
  @Requires("documents.route")
  public Routing route(Actor actor, UUID incoming, UUID id, Passing typed) {
    var before = lock(actor, incoming);
    if (!forms.isFirst(id, typed)) {
      return routings.find(id).orElseThrow(() -> new NotFound("routing", id));
    }
    var faults =
        new Faults()
            .required("instruction", typed.instruction())
            .atMost("instruction", typed.instruction(), 1000);
    open(before, faults);
    if (typed.dueOn() != null && typed.dueOn().isBefore(clock.today())) {
      faults.add("dueOn", "documents.fault.past");
    }
    var receiver = receivers.find(typed.unit(), typed.account(), before.isRestricted());
    if (receiver.isEmpty()) {
      faults.add("receiver", "input.not-a-choice");
    }
    var standing = routings.of(incoming).stream().filter(each -> !each.takenBack()).toList();
    if (standing.stream()
        .anyMatch(
            each ->
                Objects.equals(each.unit(), typed.unit())
                    && Objects.equals(each.account(), typed.account()))) {
      faults.add("receiver", "documents.fault.routed-already");
    }
    if (typed.leads()) {
      standing.stream()
          .filter(Routing::leads)
          .findFirst()
          .ifPresent(lead -> faults.add("leads", "documents.fault.leads", lead.name()));
    }
    faults.orThrow();
    var routing =
        new Routing(
            id,
            incoming,
            typed.unit(),
            typed.account(),
            receiver.orElseThrow().name(),
            typed.leads(),
            typed.instruction().strip(),
            typed.dueOn(),
            clock.today(),
            actor.name(),
            false);
    routings.insert(routing);
    rows.due(incoming);
    receivers.tell(routing, before);
    IncomingDeeds.record(audit, actor, "routed", before, routing);
    return routing;
  }

  /// Takes it back from whom it was passed to; that it was there stays to be read.
  @Requires("documents.route")
  public void takeBack(Actor actor, UUID incoming, UUID routing) {
    var before = lock(actor, incoming);
    var passed =
        routings
            .find(routing)
            .filter(each -> each.incoming().equals(incoming))
            .orElseThrow(() -> new NotFound("routing", routing));
    if (passed.takenBack()) {
      return;
    }
    var faults = new Faults();
    open(before, faults);
    faults.orThrow();
    routings.takeBack(routing, actor.name(), clock.instant());
    rows.due(incoming);
    IncomingDeeds.record(audit, actor, "taken-back", before, passed);
  }

  /// Enters that it was dealt with: by an answer, or how else.
  @Requires("documents.answer")
  public Incoming finish(Actor actor, UUID id, String note) {
    var before = lock(actor, id);
    var done = before.done();
    if (done != null && done.note().equals(note.strip()) && done.by().equals(actor.name())) {
      return before;
    }
    var faults = new Faults().required("note", note).atMost("note", note, 1000);
    open(before, faults);
    faults.orThrow();
    return finished(actor, before, new Done(clock.today(), note.strip(), actor.name(), null));
  }

  /// Opens it again, which was not dealt with after all.
  @Requires("documents.route")
  public Incoming reopen(Actor actor, UUID id, String why) {
    var before = lock(actor, id);
    if (before.done() == null) {
      return before;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    rows.done(id, null);
    IncomingDeeds.record(audit, actor, "reopened", before, Map.of("why", why.strip()));
    return rows.lock(id).orElseThrow(() -> Readers.missing(id));
  }

  private Incoming finished(Actor actor, Incoming before, Done done) {
    rows.done(before.id(), done);
    IncomingDeeds.record(audit, actor, "finished", before, done);
    return rows.lock(before.id()).orElseThrow(() -> Readers.missing(before.id()));
  }

  private static void open(Incoming incoming, Faults faults) {
    IncomingDocuments.standing(incoming, faults);
    var done = incoming.done();
    if (done != null) {
      faults.add("", "documents.fault.done", done.by(), done.on());
    }
  }

  private Incoming read(Actor actor, UUID id) {
    var incoming = rows.find(id).orElseThrow(() -> Readers.missing(id));
    readers.require(actor, incoming);
    return incoming;
  }

  private Incoming lock(Actor actor, UUID id) {
    var incoming = rows.lock(id).orElseThrow(() -> Readers.missing(id));
    readers.require(actor, incoming);
    return incoming;
  }
}
