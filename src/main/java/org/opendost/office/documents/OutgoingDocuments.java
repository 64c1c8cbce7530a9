package org.opendost.office.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.office.documents.Outgoing.Drafted;
import org.opendost.office.documents.Outgoing.State;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The documents the department writes: their drafts, their register, and what is known of each.
@Facade
public class OutgoingDocuments {

  private final OutgoingRows rows;
  private final AnsweringRows answering;
  private final TakenRows steps;
  private final RecipientRows recipients;
  private final OutgoingRules rules;
  private final OutgoingReaders readers;
  private final IncomingRows incoming;
  private final Readers incomingReaders;
  private final OutgoingDeeds deeds;
  private final Units units;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final OfficeClock clock;

  OutgoingDocuments(
      OutgoingRows rows,
      AnsweringRows answering,
      TakenRows steps,
      RecipientRows recipients,
      OutgoingRules rules,
      OutgoingReaders readers,
      IncomingRows incoming,
      Readers incomingReaders,
      OutgoingDeeds deeds,
      Units units,
      JdbcClient jdbc,
      SentForms forms,
      OfficeClock clock) {
    this.rows = rows;
    this.answering = answering;
    this.steps = steps;
    this.recipients = recipients;
    this.rules = rules;
    this.readers = readers;
    this.incoming = incoming;
    this.incomingReaders = incomingReaders;
    this.deeds = deeds;
    this.units = units;
    this.jdbc = jdbc;
    this.forms = forms;
    this.clock = clock;
  }

  /// A document with its course, its recipients and what it is tied to.
  ///
  /// @param amends what it corrects, replaces or recalls; null for nothing
  /// @param answered the incoming documents it answers that the reader may know
  public record Opened(
      Outgoing outgoing,
      List<Taken> steps,
      List<SentTo> recipients,
      @Nullable Outgoing amends,
      List<Incoming> answered) {

    public Opened {
      steps = List.copyOf(steps);
      recipients = List.copyOf(recipients);
      answered = List.copyOf(answered);
    }
  }

  /// A page of what the actor may read.
  @Requires("documents.follow")
  public Ask.Page<Outgoing> list(Actor actor, Ask ask) {
    return OutgoingLines.LIST.read(jdbc, readers.limited(actor, ask), clock.today());
  }

  /// A page of what was sent to the actor's unit and to those that became part of it, or to any for
  /// those who are of none.
  @Requires("documents.follow")
  public Ask.Page<Outgoing> received(Actor actor, Ask ask) {
    var received =
        readers
            .limited(actor, ask)
            .narrowed(OutgoingLines.RECEIVED, Readers.unitsOf(units, actor, clock.today()));
    return OutgoingLines.LIST.read(jdbc, received, clock.today());
  }

  /// One of them.
  @Requires("documents.follow")
  public Opened open(Actor actor, UUID id) {
    var outgoing = rows.find(id).orElseThrow(() -> OutgoingReaders.missing(id));
    readers.require(actor, outgoing);
    var amends = outgoing.drafted().amends();
    return new Opened(
        outgoing,
        steps.of(id),
        recipients.of(id),
        amends == null ? null : rows.find(amends).orElse(null),
        incoming.all(answering.answered(id)).stream()
            .filter(each -> incomingReaders.reads(actor, each))
            .toList());
  }

  /// What answers an incoming document, as far as the actor may know it.
  @Requires("documents.follow")
  public List<Outgoing> answering(Actor actor, UUID id) {
    return answering.answering(id).stream().filter(each -> readers.reads(actor, each)).toList();
  }

  /// Refuses whoever may not draft: before a form is shown.
  @Requires("documents.draft")
  public void require(Actor actor) {}

  /// What the actor's unit is called in the symbol of an official letter, as a first proposal.
  @Requires("documents.draft")
  public String unitSymbol(Actor actor) {
    var unit = unit(actor);
    return unit == null
        ? ""
        : Symbols.ofUnit(unit.shortName().isEmpty() ? unit.name() : unit.shortName());
  }

  /// Begins a draft (NĐ 30/2020/NĐ-CP, Art. 10).
  @Requires("documents.draft")
  public Outgoing draft(Actor actor, UUID id, Drafted typed) {
    if (!forms.isFirst(id, typed)) {
      return rows.find(id).orElseThrow(() -> OutgoingReaders.missing(id));
    }
    var answered = checked(actor, id, typed);
    var unit = unit(actor);
    rows.insert(
        new Outgoing(
            id,
            typed,
            actor.id(),
            actor.name(),
            actor.unit(),
            unit == null ? "" : unit.name(),
            clock.today(),
            State.DRAFT,
            null,
            null,
            null,
            "",
            null,
            null,
            1,
            actor.name()));
    answering.put(id, answered);
    steps.insert(id, new Taken(id, Deed.DRAFTED, "", clock.instant(), actor.id(), actor.name()));
    var drafted = rows.find(id).orElseThrow(() -> OutgoingReaders.missing(id));
    deeds.record(actor, "drafted", drafted, drafted);
    return drafted;
  }

  /// Mends a draft: its drafter, or somebody of the same unit.
  @Requires("documents.draft")
  public Outgoing edit(Actor actor, UUID id, int version, Drafted typed) {
    var before = rows.lock(id).orElseThrow(() -> OutgoingReaders.missing(id));
    readers.require(actor, before);
    if (before.drafted().equals(typed)) {
      return before;
    }
    if (before.version() != version) {
      throw new InvalidInput("", "documents.fault.changed", before.savedBy());
    }
    Turns.requireOwn(actor, before);
    if (before.state() != State.DRAFT) {
      throw new InvalidInput("", "documents.fault.not-a-draft");
    }
    var answered = checked(actor, id, typed);
    rows.update(id, typed, actor.name());
    answering.put(id, answered);
    var after = rows.find(id).orElseThrow(() -> OutgoingReaders.missing(id));
    deeds.record(actor, "edited", after, Map.of("before", before, "after", after));
    return after;
  }

  private List<UUID> checked(Actor actor, UUID id, Drafted typed) {
    var faults = rules.check(actor, id, typed);
    var answered = rules.answered(actor, typed, faults);
    faults.orThrow();
    return answered;
  }

  private @Nullable Unit unit(Actor actor) {
    var id = actor.unit();
    return id == null ? null : units.get(Actor.system("units of documents"), id);
  }
}
