package org.opendost.demonstration.caobang;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.penalties.Act;
import org.opendost.regulatory.penalties.Acts;
import org.opendost.regulatory.penalties.Origin;
import org.opendost.regulatory.penalties.Payment;
import org.opendost.regulatory.penalties.Penalties;
import org.opendost.regulatory.penalties.Proposal;
import org.opendost.regulatory.penalties.Proposals;
import org.opendost.regulatory.penalties.Remedies;
import org.opendost.regulatory.penalties.Remedy;
import org.opendost.regulatory.penalties.RemedyDone;
import org.opendost.regulatory.penalties.Signature;
import org.opendost.regulatory.penalties.Step;
import org.opendost.regulatory.penalties.ViolationMinutes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What the inspection of gold jewellery and the check before Tết led to: penalties, from their
/// minutes to the payment and the remedy.
@Component
@Order(8)
record PenaltyPart(
    JsonMapper json,
    Missions missions,
    Acts acts,
    Penalties penalties,
    Proposals proposals,
    Remedies remedies,
    DirectoryRecords directory)
    implements DemonstrationPart {

  @Override
  public String name() {
    return "penalties";
  }

  @Override
  public void enter() {
    PenaltyBook.read(json).penalties().forEach(this::penalty);
  }

  private void penalty(PenaltyBook.PenaltyEntry entry) {
    var id = MissionBook.idOf(entry.key());
    var maker = officer(entry.maker());
    var act = act(maker, entry);
    Moments.at(entry.madeAt(), () -> penalties.record(maker, minutes(maker, id, entry, act)));
    var proposal = MissionBook.idOf(entry.key() + " proposal");
    var decision = MissionBook.idOf(entry.key() + " decision");
    var decider = officer(entry.decider());
    Moments.at(
        entry.proposedAt(),
        () ->
            proposals.propose(
                maker,
                proposal,
                id,
                null,
                new Proposal.Content(
                    Map.of(act, entry.fine()),
                    "",
                    "",
                    entry.mitigating(),
                    List.of(new Remedy(1, Remedy.Kind.OTHER, entry.remedy(), entry.remedyDue())))));
    var signature =
        new Signature(
            decision,
            id,
            proposal,
            entry.decision(),
            entry.decidedAt().toLocalDate(),
            decider.name());
    Moments.at(entry.decidedAt(), () -> penalties.decide(decider, signature));
    step(maker, entry, Step.Kind.SENT, entry.sentAt());
    step(maker, entry, Step.Kind.RECEIVED, entry.receivedAt());
    Moments.at(
        entry.paidAt(),
        () ->
            penalties.pay(
                maker,
                id,
                new Payment(
                    MissionBook.idOf(entry.key() + " payment"),
                    decision,
                    entry.paidAt().toLocalDate(),
                    entry.fine(),
                    entry.receipt())));
    var remedy = penalties.open(maker, id).decisions().getLast().remedies().getFirst();
    Moments.at(
        entry.remediedAt(),
        () ->
            remedies.done(
                maker,
                new RemedyDone(
                    MissionBook.idOf(entry.key() + " remedied"),
                    remedy.id(),
                    entry.remediedAt().toLocalDate(),
                    entry.remediedBy())));
  }

  private ViolationMinutes minutes(Actor maker, UUID id, PenaltyBook.PenaltyEntry entry, UUID act) {
    var organisation = Keys.organisation(entry.organisation());
    var mission = missions.open(maker, MissionBook.idOf(entry.mission()));
    var establishment =
        mission.establishments().stream()
            .filter(each -> each.organisation().equals(organisation))
            .findFirst()
            .orElseThrow();
    return new ViolationMinutes(
        id,
        entry.number(),
        new Origin(
            mission.visitsTo(establishment.id()).getFirst().id(),
            null,
            null,
            entry.lot() == null ? null : MissionLots.idOf(entry.lot())),
        entry.detectedOn(),
        Moments.of(entry.madeAt()),
        entry.place(),
        maker.name(),
        entry.violator(),
        organisation,
        "",
        entry.actedOn(),
        entry.actedOn(),
        List.of(act),
        entry.exhibits(),
        entry.statement(),
        entry.signedFor(),
        "");
  }

  private UUID act(Actor maker, PenaltyBook.PenaltyEntry entry) {
    return acts.list(maker).stream()
        .filter(act -> act.code().equals(entry.act()) && act.holdsOn(entry.actedOn()))
        .map(Act::id)
        .findFirst()
        .orElseThrow();
  }

  private void step(Actor maker, PenaltyBook.PenaltyEntry entry, Step.Kind kind, LocalDateTime at) {
    Moments.at(
        at,
        () ->
            penalties.step(
                maker,
                new Step(
                    MissionBook.idOf(entry.key() + " " + kind),
                    MissionBook.idOf(entry.key()),
                    MissionBook.idOf(entry.key() + " decision"),
                    kind,
                    at.toLocalDate(),
                    "",
                    "Minh họa")));
  }

  private Actor officer(String key) {
    var person =
        directory.people().stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow();
    return new Actor(
        Keys.account(key), person.name(), Set.of(Role.valueOf(person.role())), null, null);
  }
}
