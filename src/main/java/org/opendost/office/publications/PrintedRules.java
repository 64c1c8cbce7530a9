package org.opendost.office.publications;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.springframework.stereotype.Component;

/// What must hold of something printed, whoever enters it. What a licence binds the department to
/// was not read: a run above it is pointed out on the page and not refused here.
@Component
class PrintedRules {

  private static final int FIRST_YEAR = 1990;

  private final PeriodicalRows periodicals;
  private final PrintedRows rows;
  private final OfficeClock clock;

  PrintedRules(PeriodicalRows periodicals, PrintedRows rows, OfficeClock clock) {
    this.periodicals = periodicals;
    this.rows = rows;
    this.clock = clock;
  }

  /// The bulletin of an issue.
  Optional<Periodical> periodical(Printed printed) {
    return printed.periodical() == null ? Optional.empty() : periodicals.find(printed.periodical());
  }

  /// What it is called: an issue after its bulletin.
  String title(Printed typed) {
    return periodical(typed).map(Periodical::title).orElse(typed.title());
  }

  Faults check(Printed typed) {
    var faults =
        new Faults()
            .atMost("licence", typed.licence(), 100)
            .atMost("printer", typed.printer(), 200);
    if (typed.kind() == Printed.Kind.ISSUE) {
      faults.required("number", typed.number());
      issue(typed, faults);
    } else {
      faults.required("title", typed.title()).atMost("title", typed.title(), 300);
    }
    var today = clock.today();
    if (typed.year() < FIRST_YEAR || typed.year() > today.getYear() + 1) {
      faults.add("year", "publications.fault.year", FIRST_YEAR, today.getYear() + 1);
    }
    positive(faults, "licensedCopies", typed.licensedCopies());
    positive(faults, "copies", typed.copies());
    if (typed.on() != null && typed.on().isAfter(today)) {
      faults.add("on", "publications.fault.future");
    }
    if (typed.copies() == null && typed.on() != null) {
      faults.required("copies", null);
    }
    if (typed.copies() != null && typed.on() == null) {
      faults.required("on", null);
    }
    return faults;
  }

  private void issue(Printed typed, Faults faults) {
    positive(faults, "number", typed.number());
    if (periodical(typed).isEmpty()) {
      faults.add("periodical", "input.not-a-choice");
      return;
    }
    if (typed.number() != null) {
      rows.sameNumber(typed)
          .ifPresent(
              other ->
                  faults.add(
                      "number", "publications.fault.number", other.heading(), other.savedBy()));
    }
  }

  private static void positive(Faults faults, String field, @Nullable Integer number) {
    if (number != null && number < 1) {
      faults.add(field, "publications.fault.positive");
    }
  }
}
