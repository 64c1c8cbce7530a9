package org.opendost.office.workplan;

import java.util.UUID;

/// Money a project was given for a year.
///
/// @param id made with the form
/// @param amount in đồng
/// @param decision that gives it
/// @param by who entered it
public record Allotment(
    UUID id,
    UUID project,
    int year,
    Payment.Source source,
    long amount,
    String decision,
    String by,
    boolean withdrawn) {

  Allotment enteredBy(String name) {
    return new Allotment(id, project, year, source, amount, decision, name, withdrawn);
  }
}
