package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Tells facilities and officers, once each 60 and 45 days ahead, that a licence or a verification
/// expires: 60 days are the last moment for a renewal under TT 08/2010 (Art. 26.1), 45 under NĐ
/// 142/2020 (Art. 30.1).
@Facade
public class Alerts {

  private static final List<Integer> DAYS = List.of(Expiry.DAYS, 45);
  private static final Ask ALL = new Ask(Map.of(), "expires", false, null, Ask.FILE);

  private final Registers registers;
  private final News news;
  private final JdbcClient jdbc;
  private final Audit audit;
  private final OfficeClock clock;

  Alerts(Registers registers, News news, JdbcClient jdbc, Audit audit, OfficeClock clock) {
    this.registers = registers;
    this.news = news;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /// Tells what was not told yet; answers how many were told.
  @Requires("radiation.alert")
  public int tell(Actor actor) {
    int told = 0;
    var today = clock.today();
    for (var expiry : registers.expiring(actor, ALL).lines()) {
      // The nearer mark that has been passed; one that was missed is not told of afterwards.
      int mark =
          DAYS.stream()
              .filter(days -> !expiry.expiresOn().isAfter(today.plusDays(days)))
              .mapToInt(Integer::intValue)
              .min()
              .orElseThrow();
      if (isNew(expiry.id(), expiry.expiresOn(), mark)) {
        news.expires(expiry);
        audit.record(
            actor,
            expiry.what() + ".expiry-told",
            expiry.what(),
            expiry.id(),
            expiry.label(),
            null,
            Map.of("expiresOn", expiry.expiresOn(), "daysAhead", mark));
        told++;
      }
    }
    return told;
  }

  private boolean isNew(UUID subject, LocalDate expiresOn, int days) {
    return jdbc.sql(
                """
                insert into radiation.alert (subject, expires_on, days, told_at) values (:subject, :expires, :days, :at)
                on conflict do nothing
                """)
            .param("subject", subject)
            .param("expires", expiresOn)
            .param("days", days)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
