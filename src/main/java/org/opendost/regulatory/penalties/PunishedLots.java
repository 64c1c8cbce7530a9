package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendost.regulatory.goods.LotPunished;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells lots when minutes made of their failure were decided.
@Component
class PunishedLots implements LotPunished {

  private final JdbcClient jdbc;

  PunishedLots(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<LocalDate> on(UUID lot) {
    return jdbc.sql(
            """
            select signed_on from penalties.decision
              join penalties.minutes on minutes.id = minutes_id
             where lot_id = :lot
               and not exists (select 1 from penalties.step
                                where decision_id = decision.id and kind = 'CANCELLATION')
             order by signed_on limit 1
            """)
        .param("lot", lot)
        .query(LocalDate.class)
        .optional();
  }
}
