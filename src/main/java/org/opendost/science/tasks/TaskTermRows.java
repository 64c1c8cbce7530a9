package org.opendost.science.tasks;

import java.util.Map;
import org.opendost.procedure.calendar.LimitRows;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of the times for tasks. Each follows the line that holds on the day it is counted
/// from, onwards or back.
@Component
class TaskTermRows extends LimitRows<TaskTerm> {

  TaskTermRows(JdbcClient jdbc, OfficialCalendar calendar) {
    super(jdbc, calendar, "tasks.term", code(TaskTerm.class), code -> Map.of("code", code.name()));
  }
}
