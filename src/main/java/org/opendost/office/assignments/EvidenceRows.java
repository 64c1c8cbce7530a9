package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files that belong to steps. Nothing is ever taken out.
@Component
class EvidenceRows {

  private final JdbcClient jdbc;
  private final Files files;
  private final OfficeClock clock;

  EvidenceRows(JdbcClient jdbc, Files files, OfficeClock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.clock = clock;
  }

  private record Row(UUID file, UUID step, LocalDate on, String by) {}

  /// Keeps the file; the same one under the same id again changes nothing.
  ///
  /// @return whether it is new
  boolean add(Actor actor, UUID step, UUID id, Upload upload) {
    files.keep(actor, id, upload, Evidence.RULE);
    return jdbc.sql(
                """
                insert into assignments.evidence (file_id, step_id, given_on, given_by)
                values (:file, :step, :on, :by)
                on conflict (file_id) do nothing
                """)
            .param("file", id)
            .param("step", step)
            .param("on", clock.today())
            .param("by", actor.name())
            .update()
        == 1;
  }

  /// A file of the task; none when it belongs to another.
  Optional<StoredFile> find(UUID assignment, UUID file) {
    return of(assignment).stream()
        .filter(evidence -> evidence.id().equals(file))
        .map(Evidence::file)
        .findAny();
  }

  /// The files of a task, in the order they came.
  List<Evidence> of(UUID assignment) {
    var rows =
        jdbc.sql(
                """
                select evidence.* from assignments.evidence
                  join assignments.step on step.id = evidence.step_id
                 where step.assignment_id = :id
                 order by evidence.given_on, evidence.file_id
                """)
            .param("id", assignment)
            .query(
                (row, n) ->
                    new Row(
                        row.getObject("file_id", UUID.class),
                        row.getObject("step_id", UUID.class),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("given_by")))
            .list();
    var stored = files.byId(rows.stream().map(Row::file).toList());
    return rows.stream()
        .flatMap(
            row ->
                Optional.ofNullable(stored.get(row.file())).stream()
                    .map(file -> new Evidence(row.file(), row.step(), file, row.on(), row.by())))
        .toList();
  }
}
