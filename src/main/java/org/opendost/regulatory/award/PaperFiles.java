package org.opendost.regulatory.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.Upload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The papers of entries. Nothing is ever taken out.
@Component
class PaperFiles {

  private final JdbcClient jdbc;
  private final Files files;
  private final OfficeClock clock;

  PaperFiles(JdbcClient jdbc, Files files, OfficeClock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.clock = clock;
  }

  private record Row(UUID id, EntryPaper.Kind kind, UUID file, LocalDate on, String by) {}

  /// False when it came with the same id before.
  boolean take(Actor actor, UUID entry, UUID paper, EntryPaper.Kind kind, Upload upload) {
    var file = files.keep(actor, paper, upload, kind.rule());
    return jdbc.sql(
                """
                insert into award.entry_file (id, entry_id, kind, file_id, given_on, given_by)
                values (:id, :entry, :kind, :file, :on, :by) on conflict (id) do nothing
                """)
            .param("id", paper)
            .param("entry", entry)
            .param("kind", kind.name())
            .param("file", file.id())
            .param("on", clock.today())
            .param("by", actor.name())
            .update()
        == 1;
  }

  /// What lies with an entry, the newest of a kind first.
  List<EntryPaper> of(UUID entry) {
    var rows =
        jdbc.sql(
                "select * from award.entry_file where entry_id = :entry order by kind, given_on"
                    + " desc, id desc")
            .param("entry", entry)
            .query(
                (row, n) ->
                    new Row(
                        row.getObject("id", UUID.class),
                        EntryPaper.Kind.valueOf(row.getString("kind")),
                        row.getObject("file_id", UUID.class),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("given_by")))
            .list();
    var stored = files.byId(rows.stream().map(Row::file).toList());
    return rows.stream()
        .flatMap(
            row ->
                Optional.ofNullable(stored.get(row.file())).stream()
                    .map(file -> new EntryPaper(row.id(), row.kind(), file, row.on(), row.by())))
        .toList();
  }
}
