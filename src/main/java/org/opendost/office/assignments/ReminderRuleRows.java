package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.register.DatedLine;
import org.opendost.platform.register.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of how long before its last day a task falls due soon.
@Component
class ReminderRuleRows {

  /// The days that hold on `:today`; none where no line does, and nothing falls due soon then.
  static final String DAYS =
      """
      coalesce((select days from assignments.reminder_rule
                 where from_on <= :today and (until_on is null or until_on >= :today)
                 order by from_on desc limit 1), 0)
      """;

  private final JdbcClient jdbc;

  ReminderRuleRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All, the newest first.
  List<ReminderRule> all() {
    return jdbc.sql("select * from assignments.reminder_rule order by from_on desc")
        .query(
            (row, n) ->
                new ReminderRule(
                    row.getObject("id", UUID.class), row.getInt("days"), Validity.of(row)))
        .list();
  }

  int on(LocalDate today) {
    return jdbc.sql("select " + DAYS).param("today", today).query(Integer.class).single();
  }

  /// The line before ends on the day before.
  void insert(ReminderRule rule) {
    new DatedLine("assignments.reminder_rule", rule.id(), rule.validity())
        .with("days", rule.days())
        .replace(jdbc);
  }
}
