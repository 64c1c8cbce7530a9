package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets licences be found by anyone, with what their public page tells, and facilities and workers
/// by those who may read the registers.
@Component
class RadiationEntries {

  private static final String FACILITIES =
      """
      select 'facility' as kind, facility.id, facility.name as title,
             concat_ws(' ', address, head, phone) as body,
             '/office/radiation/facilities/' || facility.id as href, null::date as day
        from radiation.facility
      """;

  private static final String WORKERS =
      """
      select 'radiation-worker' as kind, worker.id, worker.name as title,
             concat_ws(', ', worker.position, facility.name, training_certificate) as body,
             '/office/radiation/workers/' || worker.id as href, null::date as day
        from radiation.worker join radiation.facility on facility.id = facility_id
      """;

  private static final String LICENCES =
      """
      select 'licence' as kind, licence.id, 'Giấy phép ' || licence.number || ': ' || facility.name as title,
             concat_ws('. ', licence.work, licence.place,
                       case when state = 'revoked' then 'Đã thu hồi'
                            when state = 'replaced' then 'Đã được thay thế'
                            when expires_on < :today then 'Hết hạn'
                            else 'Còn hiệu lực đến hết ngày ' || to_char(expires_on, 'DD/MM/YYYY') end) as body,
             '/v/' || licence.code as href, licence.issued_on as day
        from radiation.licence join radiation.facility on facility.id = facility_id
      """;

  private final JdbcClient jdbc;
  private final SearchEntries entries;
  private final OfficeClock clock;

  RadiationEntries(JdbcClient jdbc, SearchEntries entries, OfficeClock clock) {
    this.jdbc = jdbc;
    this.entries = entries;
    this.clock = clock;
  }

  /// Brings up to date the facility, and its workers and licences, which are found by its name.
  void facility(UUID id) {
    put(FACILITIES + " where facility.id = :id", id);
    put(WORKERS + " where facility_id = :id", id);
    put(LICENCES + " where facility_id = :id", id);
  }

  /// Brings a worker up to date.
  void worker(UUID id) {
    put(WORKERS + " where worker.id = :id", id);
  }

  /// Brings a licence up to date.
  void licence(UUID id) {
    put(LICENCES + " where licence.id = :id", id);
  }

  /// Brings everything up to date: what came in unseen, and licences that expired over night.
  @Transactional
  void all() {
    for (var each : List.of(FACILITIES, WORKERS, LICENCES)) {
      put(each + " where cast(:id as uuid) is null", null);
    }
  }

  private void put(String sql, @Nullable UUID id) {
    var query = jdbc.sql(sql).param("id", id, Types.OTHER);
    if (sql.contains(":today")) {
      query = query.param("today", clock.today());
    }
    query.query(RadiationEntries::entry).list().forEach(entries::put);
  }

  private static SearchEntry entry(ResultSet row, int n) throws SQLException {
    var kind = row.getString("kind");
    return new SearchEntry(
        kind,
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("body"),
        row.getString("href"),
        kind.equals("licence") ? Visibility.everyone() : Visibility.holdersOf("radiation.read"),
        row.getObject("day", LocalDate.class));
  }
}
