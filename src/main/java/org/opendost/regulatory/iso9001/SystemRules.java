package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.List;
import org.opendost.platform.input.Faults;

/// What must hold before a step or an announcement is entered (QĐ 19/2014/QĐ-TTg Art. 4).
final class SystemRules {

  private SystemRules() {}

  /// A step comes once, not before what it builds on, not in the future.
  static Faults step(StepTaken typed, List<SystemRows.Recorded> known, LocalDate today) {
    var faults =
        new Faults()
            .required("document", typed.document())
            .atMost("document", typed.document(), 300);
    if (typed.on().isAfter(today)) {
      faults.add("on", "iso9001.fault.future");
    }
    var same =
        known.stream().filter(other -> other.step().standard().equals(typed.standard())).toList();
    for (var other : same) {
      if (other.step().step() == typed.step()) {
        faults.add("step", "iso9001.fault.step-taken", other.step().on(), other.by());
      }
    }
    for (var needed : typed.step().needs()) {
      same.stream()
          .filter(other -> other.step().step() == needed)
          .findFirst()
          .ifPresentOrElse(
              before -> {
                if (typed.on().isBefore(before.step().on())) {
                  faults.add("on", "iso9001.fault.step-before", before.step().on());
                }
              },
              () -> faults.add("step", "iso9001.fault.needs." + needed, typed.step().article()));
    }
    return faults;
  }

  /// An announcement follows the head's confirmation; the first one is the first, one for another
  /// version says so, and one for the same version says what changed in the scope (Art. 4.3,
  /// 4.4.c).
  static Faults announcement(
      Announcement typed,
      List<Announcement> known,
      List<SystemRows.Recorded> steps,
      LocalDate today) {
    var faults =
        new Faults()
            .required("number", typed.number())
            .atMost("number", typed.number(), 100)
            .required("scope", typed.scope())
            .atMost("scope", typed.scope(), 2000);
    if (typed.on().isAfter(today)) {
      faults.add("on", "iso9001.fault.future");
    }
    if (typed.posted() != null && typed.posted().isBefore(typed.on())) {
      faults.add("posted", "iso9001.fault.before-announcement");
    }
    if (typed.sent() != null && typed.sent().isBefore(typed.on())) {
      faults.add("sent", "iso9001.fault.before-announcement");
    }
    steps.stream()
        .filter(taken -> taken.step().standard().equals(typed.standard()))
        .filter(taken -> taken.step().step() == ConversionStep.CONFIRMATION)
        .findFirst()
        .ifPresentOrElse(
            confirmed -> {
              if (typed.on().isBefore(confirmed.step().on())) {
                faults.add("on", "iso9001.fault.before-confirmation", confirmed.step().on());
              }
            },
            () -> faults.add("standard", "iso9001.fault.not-confirmed"));
    known.stream()
        .filter(other -> other.number().equalsIgnoreCase(typed.number()))
        .findFirst()
        .ifPresent(other -> faults.add("number", "iso9001.fault.number-known", other.on()));
    cause(typed, known, faults);
    return faults;
  }

  private static void cause(Announcement typed, List<Announcement> known, Faults faults) {
    if (known.isEmpty()) {
      if (typed.cause() != Announcement.Cause.FIRST) {
        faults.add("cause", "iso9001.fault.nothing-announced");
      }
      return;
    }
    var last = known.getFirst();
    if (typed.on().isBefore(last.on())) {
      faults.add("on", "iso9001.fault.before-last", last.on());
    }
    var otherVersion = !last.standard().equals(typed.standard());
    switch (typed.cause()) {
      case FIRST -> faults.add("cause", "iso9001.fault.announced-before", last.on());
      case STANDARD -> {
        if (!otherVersion) {
          faults.add("cause", "iso9001.fault.same-standard");
        }
      }
      case ADJUSTED, WIDENED, NARROWED -> {
        if (otherVersion) {
          faults.add("cause", "iso9001.fault.other-standard");
        } else if (last.scope().strip().equalsIgnoreCase(typed.scope().strip())) {
          faults.add("scope", "iso9001.fault.same-scope");
        }
      }
    }
  }
}
