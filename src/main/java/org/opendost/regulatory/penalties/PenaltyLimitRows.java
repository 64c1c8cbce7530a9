package org.opendost.regulatory.penalties;

import java.util.Map;
import org.opendost.procedure.calendar.LimitRows;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of the times the law gives.
@Component
class PenaltyLimitRows extends LimitRows<PenaltyLimit> {

  PenaltyLimitRows(JdbcClient jdbc, OfficialCalendar calendar) {
    super(
        jdbc,
        calendar,
        "penalties.legal_limit",
        code(PenaltyLimit.class),
        code -> Map.of("code", code.name()));
  }
}
