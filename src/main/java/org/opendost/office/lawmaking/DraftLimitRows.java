package org.opendost.office.lawmaking;

import java.util.Map;
import org.opendost.procedure.calendar.LimitRows;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of the days the law gives.
@Component
class DraftLimitRows extends LimitRows<DraftLimit> {

  DraftLimitRows(JdbcClient jdbc, OfficialCalendar calendar) {
    super(
        jdbc,
        calendar,
        "lawmaking.rule",
        code(DraftLimit.class),
        code -> Map.of("code", code.name()));
  }
}
