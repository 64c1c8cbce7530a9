package org.opendost.regulatory.inspection;

import java.util.Map;
import org.opendost.procedure.calendar.LimitRows;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of the times the law gives.
@Component
class MissionLimitRows extends LimitRows<MissionLimit> {

  MissionLimitRows(JdbcClient jdbc, OfficialCalendar calendar) {
    super(
        jdbc,
        calendar,
        "inspection.legal_limit",
        row ->
            new MissionLimit(
                Kind.valueOf(row.getString("kind")), LimitCode.valueOf(row.getString("code"))),
        limit -> Map.of("kind", limit.kind().name(), "code", limit.step().name()));
  }
}
