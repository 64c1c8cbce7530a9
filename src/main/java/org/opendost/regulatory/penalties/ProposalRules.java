package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.Objects;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;

/// What is refused of a proposal and its signature.
final class ProposalRules {

  private ProposalRules() {}

  /// No fine for an act that lapsed; whoever decides may still order what is to be put right. A
  /// fine lies inside the frame of the day of the act; who is not fined is told why (Luật
  /// 15/2012/QH13 Đ.23, 65, 67).
  static Faults faults(Proposal.Content content, PenaltyRecord record, LocalDate today) {
    var faults =
        new Faults()
            .atMost("reason", content.reason(), PenaltyRules.LONG)
            .atMost("aggravating", content.aggravating(), PenaltyRules.LONG)
            .atMost("mitigating", content.mitigating(), PenaltyRules.LONG);
    for (var remedy : content.remedies()) {
      var field = "remedy-" + remedy.line();
      faults.required(field, remedy.wording()).atMost(field, remedy.wording(), PenaltyRules.LONG);
      if (remedy.dueOn().isBefore(today)) {
        faults.add(field + "-due", "penalties.fault.too-early");
      }
    }
    if (content.reason().isBlank()
        && !record.acts().stream().allMatch(act -> content.fines().containsKey(act.id()))) {
      faults.add("reason", "penalties.fault.why-no-fine");
    }
    for (var act : record.acts()) {
      var fine = content.fines().get(act.id());
      var frame = record.frame(act);
      if (fine != null && !frame.holds(fine)) {
        faults.add("fine-" + act.id(), "penalties.fault.outside", frame.least(), frame.most());
      }
      var lapsed = fine == null ? null : record.lapsed(act.id(), today);
      if (lapsed != null) {
        faults.add("fine-" + act.id(), "penalties.fault.lapsed", lapsed.last(), article(lapsed));
      }
    }
    return faults;
  }

  /// Who proposes does not sign, and what was proposed anew meanwhile is read first.
  static Faults faults(Signature signature, PenaltyRecord record, Actor actor, LocalDate today) {
    var faults =
        new Faults()
            .required("number", signature.number())
            .atMost("number", signature.number(), 60)
            .required("signer", signature.signer())
            .atMost("signer", signature.signer(), 200);
    var proposal = record.proposal();
    if (proposal == null || !proposal.isOpen() || !proposal.id().equals(signature.proposal())) {
      return faults.add("", "penalties.fault.proposal-changed");
    }
    if (proposal.byId().equals(actor.id())) {
      faults.add("", "penalties.fault.own-proposal");
    }
    if (signature.on().isAfter(today)) {
      faults.add("on", "inspection.fault.in-future");
    } else if (signature.on().isBefore(OfficeClock.date(proposal.at()))) {
      faults.add("on", "penalties.fault.before-proposal");
    }
    if (proposal.content().remedies().stream()
        .anyMatch(remedy -> remedy.dueOn().isBefore(signature.on()))) {
      faults.add("on", "penalties.fault.remedy-before");
    }
    proposal.content().fines().keySet().stream()
        .map(act -> record.lapsed(act, signature.on()))
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(
            lapsed -> faults.add("on", "penalties.fault.lapsed", lapsed.last(), article(lapsed)));
    // The law may have changed between the proposal and the signature.
    ProposalRules.faults(proposal.content(), record, OfficeClock.date(proposal.at()))
        .list()
        .stream()
        .filter(fault -> fault.key().equals("penalties.fault.outside"))
        .findFirst()
        .ifPresent(fault -> faults.add("", "penalties.fault.frame-changed"));
    return faults;
  }

  private static String article(PenaltyDue due) {
    return due.rule().validity().article();
  }
}
