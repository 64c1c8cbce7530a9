package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of radiation workers. Whoever is entered or corrected can be found at once.
@Component
class WorkerRows {

  private final JdbcClient jdbc;
  private final RadiationEntries findable;

  WorkerRows(JdbcClient jdbc, RadiationEntries findable) {
    this.jdbc = jdbc;
    this.findable = findable;
  }

  /// False when the id is already there: the form was sent twice.
  boolean insert(Worker worker, Instant at) {
    var inserted =
        jdbc.sql(
                    """
                    insert into radiation.worker (id, facility_id, name, birth_year, position, training_certificate,
                      safety_officer, registered_at)
                    values (:id, :facility, :name, :year, :position, :certificate, :officer, :at)
                    on conflict (id) do nothing
                    """)
                .param("id", worker.id())
                .param("facility", worker.facility())
                .param("name", worker.name())
                .param("year", worker.birthYear())
                .param("position", worker.position())
                .param("certificate", worker.trainingCertificate())
                .param("officer", worker.safetyOfficer())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update()
            == 1;
    if (inserted) {
      findable.worker(worker.id());
    }
    return inserted;
  }

  void update(Worker worker) {
    jdbc.sql(
            """
            update radiation.worker set name = :name, birth_year = :year, position = :position,
                   training_certificate = :certificate, safety_officer = :officer
             where id = :id
            """)
        .param("id", worker.id())
        .param("name", worker.name())
        .param("year", worker.birthYear())
        .param("position", worker.position())
        .param("certificate", worker.trainingCertificate())
        .param("officer", worker.safetyOfficer())
        .update();
    findable.worker(worker.id());
  }

  Optional<Worker> lock(UUID id) {
    return jdbc.sql("select * from radiation.worker where id = :id for update")
        .param("id", id)
        .query(WorkerRows::worker)
        .optional();
  }

  Optional<Worker> find(UUID id) {
    return jdbc.sql("select * from radiation.worker where id = :id")
        .param("id", id)
        .query(WorkerRows::worker)
        .optional();
  }

  List<Worker> of(UUID facility) {
    return jdbc.sql("select * from radiation.worker where facility_id = :facility order by id")
        .param("facility", facility)
        .query(WorkerRows::worker)
        .list();
  }

  private static Worker worker(ResultSet row, int n) throws SQLException {
    return new Worker(
        row.getObject("id", UUID.class),
        row.getObject("facility_id", UUID.class),
        row.getString("name"),
        row.getInt("birth_year"),
        row.getString("position"),
        row.getString("training_certificate"),
        row.getBoolean("safety_officer"));
  }
}
