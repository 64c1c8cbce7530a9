package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The days the law gives, each by the line that holds on a day.
record LawOfDay(List<Rule> rules) {

  LawOfDay {
    rules = List.copyOf(rules);
  }

  /// The line of the code that holds on the day, if any does.
  Optional<Rule> on(Rule.Code code, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.code() == code && rule.validity().holdsOn(day))
        .findFirst();
  }
}
