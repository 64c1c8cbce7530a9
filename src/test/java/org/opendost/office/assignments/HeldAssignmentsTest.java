package org.opendost.office.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.assignments.AssignmentExample.DIRECTOR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.mergers.MergerExample;
import org.opendost.directory.parties.Units;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Tasks from above go over with their unit while they are open.
@OfficeTest
class HeldAssignmentsTest {

  private static final LocalDate DUE = LocalDate.of(2020, 6, 30);

  private final Assignments assignments;
  private final AssignmentExample example;
  private final MergerExample mergers;
  private final JdbcClient jdbc;

  HeldAssignmentsTest(
      Assignments assignments,
      AssignmentSteps steps,
      Units units,
      MergerExample mergers,
      JdbcClient jdbc) {
    this.assignments = assignments;
    this.example = new AssignmentExample(assignments, steps, units);
    this.mergers = mergers;
    this.jdbc = jdbc;
  }

  @Test
  void areLedByTheUnitThatTakesOverUnlessTheyAreConfirmed() {
    var unit = mergers.unit();
    var open = example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, DUE);
    var done = example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, DUE);
    example.done(done, AssignmentExample.GIVEN);
    example.confirmed(done, AssignmentExample.GIVEN);

    var merger = mergers.signed(mergers.drafted(unit));
    assertThat(mergers.carriedOut(merger)).isEqualTo(1);

    var after = assignments.open(DIRECTOR, open.id()).assignment();
    assertThat(after.given().leadUnit()).isEqualTo(merger.into());
    assertThat(after.leadUnitName()).isEqualTo(merger.name());
    assertThat(found(open)).contains(merger.name());
    assertThat(assignments.open(DIRECTOR, done.id()).assignment().given().leadUnit())
        .isEqualTo(unit);
  }

  /// What search finds the task by.
  private String found(Assignment task) {
    return jdbc.sql("select body from search.entry where kind = 'assignment' and id = :id")
        .param("id", task.id())
        .query(String.class)
        .single();
  }
}
