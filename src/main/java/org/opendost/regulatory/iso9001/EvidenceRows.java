package org.opendost.regulatory.iso9001;

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

/// The files of nonconformities. Nothing is ever taken out.
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

  private record Row(UUID id, Evidence.Stage stage, UUID file, LocalDate on, String by) {}

  StoredFile add(Actor actor, UUID nonconformity, UUID id, Evidence.Stage stage, Upload upload) {
    var file = files.keep(actor, id, upload, Evidence.RULE);
    jdbc.sql(
            """
            insert into iso9001.evidence (id, nonconformity_id, stage, file_id, given_on, given_by)
            values (:id, :nonconformity, :stage, :file, :on, :by)
            """)
        .param("id", id)
        .param("nonconformity", nonconformity)
        .param("stage", stage.name())
        .param("file", file.id())
        .param("on", clock.today())
        .param("by", actor.name())
        .update();
    return file;
  }

  boolean has(UUID nonconformity, UUID id) {
    return jdbc.sql(
            """
            select exists (select 1 from iso9001.evidence
                            where id = :id and nonconformity_id = :nonconformity)
            """)
        .param("id", id)
        .param("nonconformity", nonconformity)
        .query(Boolean.class)
        .single();
  }

  boolean has(UUID nonconformity, Evidence.Stage stage) {
    return jdbc.sql(
            """
            select exists (select 1 from iso9001.evidence
                            where nonconformity_id = :nonconformity and stage = :stage)
            """)
        .param("nonconformity", nonconformity)
        .param("stage", stage.name())
        .query(Boolean.class)
        .single();
  }

  /// The files of a nonconformity, those that show what was found first.
  List<Evidence> of(UUID nonconformity) {
    var rows =
        jdbc.sql(
                """
                select * from iso9001.evidence where nonconformity_id = :nonconformity
                 order by stage desc, given_on, id
                """)
            .param("nonconformity", nonconformity)
            .query(
                (row, n) ->
                    new Row(
                        row.getObject("id", UUID.class),
                        Evidence.Stage.valueOf(row.getString("stage")),
                        row.getObject("file_id", UUID.class),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("given_by")))
            .list();
    var stored = files.byId(rows.stream().map(Row::file).toList());
    return rows.stream()
        .flatMap(
            row ->
                Optional.ofNullable(stored.get(row.file())).stream()
                    .map(file -> new Evidence(row.id(), row.stage(), file, row.on(), row.by())))
        .toList();
  }
}
