package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of which unit led a task from which day until which.
@Component
class LeadRows {

  private final JdbcClient jdbc;

  LeadRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The unit leads from the day on; whoever led before did so until the day before.
  void begin(UUID assignment, UUID unit, String name, LocalDate from) {
    jdbc.sql(
            """
            update assignments.lead set until_on = cast(:from as date) - 1
             where assignment_id = :assignment and until_on is null
            """)
        .param("assignment", assignment)
        .param("from", from)
        .update();
    jdbc.sql(
            """
            insert into assignments.lead (id, assignment_id, unit_id, unit_name, from_on)
            values (uuidv7(), :assignment, :unit, :name, :from)
            """)
        .param("assignment", assignment)
        .param("unit", unit)
        .param("name", name)
        .param("from", from)
        .update();
  }

  /// The first day of whoever leads now.
  LocalDate begun(UUID assignment) {
    return jdbc.sql(
            "select from_on from assignments.lead where assignment_id = :assignment and until_on is"
                + " null")
        .param("assignment", assignment)
        .query(LocalDate.class)
        .single();
  }
}
