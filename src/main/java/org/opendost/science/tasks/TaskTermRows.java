package org.opendost.science.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.register.DatedLines;
import org.opendost.platform.register.Validity;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of the times for tasks.
@Component
class TaskTermRows {

  private final JdbcClient jdbc;
  private final OfficialCalendar calendar;

  TaskTermRows(JdbcClient jdbc, OfficialCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  TaskLaw law() {
    return new TaskLaw(all(), calendar.now());
  }

  /// All, by what they are for, the newest first.
  List<TaskTerm> all() {
    return jdbc
        .sql("select * from tasks.term order by code, from_on desc")
        .query(
            (row, n) ->
                new TaskTerm(
                    row.getObject("id", UUID.class),
                    TaskTerm.Code.valueOf(row.getString("code")),
                    new Limit(row.getInt("amount"), Limit.Unit.valueOf(row.getString("unit"))),
                    Validity.of(row)))
        .list()
        .stream()
        .sorted(Comparator.comparing(TaskTerm::code))
        .toList();
  }

  /// Writes a line; the one that held before ends on the day before it.
  void insert(TaskTerm term) {
    DatedLines.end(jdbc, "tasks.term", "code", term.code().name(), term.validity().from());
    DatedLines.insert(
            jdbc,
            """
            insert into tasks.term (id, code, amount, unit, from_on, until_on, article, confirmed, remark)
            values (:id, :code, :amount, :unit, :from, :until, :article, :confirmed, :remark)
            """,
            term.id(),
            term.validity())
        .param("code", term.code().name())
        .param("amount", term.limit().amount())
        .param("unit", term.limit().unit().name())
        .update();
  }
}
