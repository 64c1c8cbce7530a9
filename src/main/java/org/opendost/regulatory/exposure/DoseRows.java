package org.opendost.regulatory.exposure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of readings.
@Component
class DoseRows {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  DoseRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /// Lets nobody else enter or withdraw readings of the workers until this transaction ends; in one
  /// order, so that two tables never wait for each other.
  void lock(Collection<UUID> workers) {
    jdbc.sql(
            """
            select pg_advisory_xact_lock(key)
              from (select distinct hashtextextended(cast(worker as text), 0) as key
                      from unnest(cast(:workers as uuid[])) as worker order by 1) keys
            """)
        .param("workers", workers.toArray(UUID[]::new))
        .query((row, n) -> "")
        .list();
  }

  void insert(List<DoseWriting.Reading> readings) {
    var rows = new ArrayList<Object[]>();
    for (var reading : readings) {
      var dose = reading.entry();
      rows.add(
          new Object[] {
            dose.id(),
            dose.worker(),
            reading.worker(),
            reading.facility().id(),
            reading.facility().organisation(),
            reading.facility().name(),
            dose.part().name(),
            dose.from(),
            dose.until(),
            dose.msv(),
            dose.laboratory().strip(),
            dose.slip().strip(),
            dose.inResponse()
          });
    }
    batches.batchUpdate(
        """
        insert into exposure.dose (id, worker_id, worker_name, facility_id, organisation_id, facility_name, part,
          from_on, until_on, msv, laboratory, slip, in_response)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rows);
  }

  /// Readings that count and share a day with new ones, by the new one's id.
  Map<UUID, Dose> overlapping(List<Dose.Entry> entries) {
    var found = new HashMap<UUID, Dose>();
    jdbc.sql(
            """
            select typed, dose.*
              from unnest(cast(:ids as uuid[]), cast(:workers as uuid[]), cast(:parts as text[]),
                          cast(cast(:froms as text[]) as date[]), cast(cast(:untils as text[]) as date[]))
                   as entry (typed, worker, body_part, starts, ends)
              join exposure.dose on worker_id = worker and part = body_part and withdrawn_because is null
                   and from_on <= ends and until_on >= starts
            """)
        .param("ids", entries.stream().map(Dose.Entry::id).toArray(UUID[]::new))
        .param("workers", entries.stream().map(Dose.Entry::worker).toArray(UUID[]::new))
        .param("parts", entries.stream().map(entry -> entry.part().name()).toArray(String[]::new))
        .param(
            "froms", entries.stream().map(entry -> entry.from().toString()).toArray(String[]::new))
        .param(
            "untils",
            entries.stream().map(entry -> entry.until().toString()).toArray(String[]::new))
        .query(
            (RowCallbackHandler)
                row -> found.putIfAbsent(row.getObject("typed", UUID.class), dose(row, 0)));
    return found;
  }

  Optional<Dose> find(UUID id) {
    return jdbc.sql("select * from exposure.dose where id = :id")
        .param("id", id)
        .query(DoseRows::dose)
        .optional();
  }

  void withdraw(UUID id, String reason) {
    jdbc.sql("update exposure.dose set withdrawn_because = :reason where id = :id")
        .param("id", id)
        .param("reason", reason.strip())
        .update();
  }

  /// The newest first.
  List<Dose> of(UUID worker) {
    return jdbc.sql(
            "select * from exposure.dose where worker_id = :worker order by until_on desc, part,"
                + " id")
        .param("worker", worker)
        .query(DoseRows::dose)
        .list();
  }

  private static Dose dose(ResultSet row, int n) throws SQLException {
    return new Dose(
        row.getObject("id", UUID.class),
        row.getObject("worker_id", UUID.class),
        BodyPart.valueOf(row.getString("part")),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getBigDecimal("msv"),
        row.getString("laboratory"),
        row.getString("slip"),
        row.getBoolean("in_response"),
        row.getString("withdrawn_because"));
  }
}
