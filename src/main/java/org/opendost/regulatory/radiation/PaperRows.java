package org.opendost.regulatory.radiation;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of the papers handed in.
@Component
class PaperRows {

  private final JdbcClient jdbc;

  PaperRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID dossier, HandedPaper paper, Instant at, String by) {
    jdbc.sql(
            """
            insert into radiation.dossier_paper (id, dossier_id, item, file_id, handed_in_at, handed_in_by)
            values (:id, :dossier, :item, :file, :at, :by) on conflict (id) do nothing
            """)
        .param("id", paper.id())
        .param("dossier", dossier)
        .param("item", paper.item())
        .param("file", paper.file(), Types.OTHER)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  /// What was handed in, oldest first.
  List<Checklist.Handed> of(UUID dossier) {
    return jdbc.sql(
            """
            select * from radiation.dossier_paper where dossier_id = :dossier order by handed_in_at, id
            """)
        .param("dossier", dossier)
        .query(
            (row, _) ->
                new Checklist.Handed(
                    row.getString("item"),
                    row.getObject("file_id", UUID.class),
                    row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                    row.getString("handed_in_by"),
                    null))
        .list();
  }

  /// The codes of the papers handed in.
  Set<String> items(UUID dossier) {
    return Set.copyOf(
        jdbc.sql("select distinct item from radiation.dossier_paper where dossier_id = :dossier")
            .param("dossier", dossier)
            .query(String.class)
            .list());
  }

  /// Whether the file was handed in with the dossier.
  boolean holds(UUID dossier, UUID file) {
    return jdbc.sql(
            """
            select exists (select from radiation.dossier_paper where dossier_id = :dossier and file_id = :file)
            """)
        .param("dossier", dossier)
        .param("file", file)
        .query(Boolean.class)
        .single();
  }
}
