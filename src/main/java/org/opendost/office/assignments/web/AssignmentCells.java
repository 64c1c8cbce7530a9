package org.opendost.office.assignments.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.opendost.office.assignments.Assignment;
import org.opendost.office.assignments.Given;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;

/// The columns of every list of tasks.
final class AssignmentCells {

  private AssignmentCells() {}

  static List<Column> columns() {
    return List.of(
        Column.of("assignments.given-on").sorts("given"),
        Column.of("assignments.task").filters("task"),
        Column.of("assignments.document"),
        Column.of("assignments.giver")
            .among(
                "giver",
                "assignments.giver.",
                Stream.of(Given.Giver.values()).map(Enum::name).toList()),
        Column.of("assignments.lead").sorts("lead"),
        Column.of("assignments.due-on").sorts("due"),
        Column.of("assignments.state")
            .among(
                "state",
                "assignments.state.",
                List.of("running", "late", "reported", "done", "done-late", "withdrawn")));
  }

  static List<Cell> of(Assignment line, LocalDate today) {
    var state = line.state(today);
    return List.of(
        Cell.of(line.given().givenOn()),
        Cell.of(line.task()).to(AssignmentPage.HOME + "/" + line.id()),
        Cell.of(line.given().document()),
        Cell.key("assignments.giver." + line.given().giver()),
        Cell.of(line.leadUnitName()),
        line.dueOn() == null ? Cell.key("assignments.standing.short") : Cell.of(line.dueOn()),
        Cell.key("assignments.state." + state).toned(AssignmentPage.tone(state)));
  }
}
