package org.opendost.regulatory.penalties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;

/// What is refused.
final class PenaltyRules {

  static final int LONG = 2000;

  private PenaltyRules() {}

  static ViolationMinutes named(ViolationMinutes typed, String violator) {
    return new ViolationMinutes(
        typed.id(),
        typed.number(),
        typed.origin(),
        typed.detectedOn(),
        typed.madeAt(),
        typed.place(),
        typed.maker(),
        typed.violatorKind(),
        typed.organisation(),
        violator,
        typed.actedOn(),
        typed.endedOn(),
        typed.acts(),
        typed.exhibits(),
        typed.statement(),
        typed.signedFor(),
        typed.refusal());
  }

  /// Minutes hold number, time, place, maker, violator and act, and a signature or the reason why
  /// there is none (Luật 15/2012/QH13 Đ.58).
  static Faults faults(ViolationMinutes minutes, List<Act> known, Instant now) {
    var faults =
        new Faults()
            .required("number", minutes.number())
            .atMost("number", minutes.number(), 60)
            .required("place", minutes.place())
            .atMost("place", minutes.place(), 300)
            .required("maker", minutes.maker())
            .atMost("maker", minutes.maker(), 200)
            .atMost("violator", minutes.violator(), 300)
            .atMost("exhibits", minutes.exhibits(), LONG)
            .atMost("statement", minutes.statement(), LONG)
            .atMost("signedFor", minutes.signedFor(), 200)
            .atMost("refusal", minutes.refusal(), 300);
    if (minutes.organisation() == null) {
      faults.required("violator", minutes.violator());
      if (minutes.violatorKind() == ViolatorKind.ORGANISATION) {
        faults.required("taxCode", null);
      }
    }
    var detected = minutes.detectedOn();
    if (detected != null && detected.isAfter(OfficeClock.date(minutes.madeAt()))) {
      faults.add("detectedOn", "penalties.fault.detected-later");
    } else if (detected != null && detected.isBefore(minutes.actedOn())) {
      faults.add("detectedOn", "penalties.fault.detected-earlier");
    }
    if (minutes.madeAt().isAfter(now)) {
      faults.add("on", "inspection.fault.in-future");
    }
    if (minutes.actedOn().isAfter(OfficeClock.date(minutes.madeAt()))) {
      faults.add("actedOn", "penalties.fault.acted-later");
    }
    var ended = minutes.endedOn();
    if (ended == null) {
      // Luật 15/2012/QH13 Đ.6.1.b: what still goes on lapses from its detection.
      faults.required("detectedOn", detected);
    } else if (ended.isBefore(minutes.actedOn())) {
      faults.add("endedOn", "penalties.fault.ended-before");
    } else if (ended.isAfter(OfficeClock.date(minutes.madeAt()))) {
      faults.add("endedOn", "penalties.fault.ended-later");
    }
    if (minutes.signedFor().isBlank() && minutes.refusal().isBlank()) {
      faults.add("refusal", "penalties.fault.sign-or-say-why");
    }
    if (minutes.acts().isEmpty()) {
      faults.add("acts", "penalties.fault.no-act");
    }
    for (var id : minutes.acts()) {
      if (known.stream().noneMatch(act -> act.id().equals(id) && act.holdsOn(minutes.actedOn()))) {
        faults.add("acts", "penalties.fault.act-not-then");
        break;
      }
    }
    return faults;
  }

  static Faults faults(Step step, PenaltyRecord record, LocalDate today) {
    var faults =
        new Faults()
            .atMost("number", step.number(), 60)
            .required("note", step.note())
            .atMost("note", step.note(), LONG);
    var decision = record.decision();
    if (step.kind().needsDecision() && decision == null) {
      faults.add("", "penalties.fault.no-decision");
    } else if (!step.kind().needsDecision() && decision != null) {
      faults.add("", "penalties.fault.decided-already");
    } else if (decision != null && !decision.id().equals(step.decision())) {
      faults.add("", "penalties.fault.decision-changed");
    }
    if (step.kind().isOnce() && record.has(step.kind())) {
      faults.add("", "penalties.fault.done-already");
    }
    var before = step.kind().follows();
    if (before != step.kind() && !record.has(before)) {
      faults.add("", "penalties.fault.not-before." + before);
    }
    var earliest =
        decision == null || !step.kind().needsDecision()
            ? OfficeClock.date(record.minutes().madeAt())
            : decision.signedOn();
    if (step.on().isAfter(today)) {
      faults.add("on", "inspection.fault.in-future");
    } else if (step.on().isBefore(earliest)) {
      faults.add("on", "penalties.fault.too-early");
    }
    return faults;
  }

  static Faults faults(Payment payment, PenaltyRecord record, LocalDate today) {
    var faults =
        new Faults()
            .required("receipt", payment.receipt())
            .atMost("receipt", payment.receipt(), 60);
    var standing = record.standing();
    if (standing == null
        || !standing.decision().id().equals(payment.decision())
        || standing.decision().fine() == 0) {
      return faults.add("", "penalties.fault.no-fine");
    }
    if (payment.amount() <= 0) {
      faults.add("amount", "penalties.fault.no-amount");
    }
    if (payment.amount() > standing.owed()) {
      faults.add("amount", "penalties.fault.too-much", standing.owed());
    }
    if (standing.payments().stream()
        .anyMatch(known -> known.receipt().equals(payment.receipt().strip()))) {
      faults.add("receipt", "penalties.fault.receipt-taken");
    }
    if (payment.on().isAfter(today)) {
      faults.add("on", "inspection.fault.in-future");
    } else if (payment.on().isBefore(standing.decision().signedOn())) {
      faults.add("on", "penalties.fault.too-early");
    }
    return faults;
  }
}
