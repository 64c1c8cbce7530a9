package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The tables of drafts.
@Component
class DraftRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  DraftRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// False when the id is another person's.
  boolean save(UUID account, UUID id, Kind kind, Map<String, String> typed, Instant at) {
    return jdbc.sql(
                """
                insert into radiation.draft (id, procedure, account, typed, saved_at)
                values (:id, :kind, :account, cast(:typed as jsonb), :at)
                on conflict (id) do update set typed = excluded.typed, saved_at = excluded.saved_at
                 where draft.account = excluded.account and draft.procedure = excluded.procedure
                """)
            .param("id", id)
            .param("kind", kind.code())
            .param("account", account)
            .param("typed", json.writeValueAsString(typed))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void attach(UUID draft, HandedPaper paper) {
    jdbc.sql(
            """
            insert into radiation.draft_paper (id, draft_id, item, file_id) values (:id, :draft, :item, :file)
            on conflict (id) do nothing
            """)
        .param("id", paper.id())
        .param("draft", draft)
        .param("item", paper.item())
        .param("file", paper.file())
        .update();
  }

  void detach(UUID draft, UUID paper) {
    jdbc.sql("delete from radiation.draft_paper where draft_id = :draft and id = :paper")
        .param("draft", draft)
        .param("paper", paper)
        .update();
  }

  void delete(UUID account, UUID id) {
    jdbc.sql("delete from radiation.draft where id = :id and account = :account")
        .param("id", id)
        .param("account", account)
        .update();
  }

  Optional<Draft> draft(UUID account, UUID id) {
    return jdbc.sql("select * from radiation.draft where id = :id and account = :account")
        .param("id", id)
        .param("account", account)
        .query((row, _) -> draft(row, papers(id)))
        .optional();
  }

  /// Somebody's drafts, the newest first, without their papers.
  List<Draft> of(UUID account) {
    return jdbc.sql(
            "select * from radiation.draft where account = :account order by saved_at desc, id")
        .param("account", account)
        .query((row, _) -> draft(row, List.of()))
        .list();
  }

  private List<HandedPaper> papers(UUID draft) {
    return jdbc.sql("select * from radiation.draft_paper where draft_id = :draft order by id")
        .param("draft", draft)
        .query(
            (row, _) ->
                new HandedPaper(
                    row.getObject("id", UUID.class),
                    row.getString("item"),
                    row.getObject("file_id", UUID.class)))
        .list();
  }

  private Draft draft(ResultSet row, List<HandedPaper> papers) throws SQLException {
    return new Draft(
        row.getObject("id", UUID.class),
        Kind.of(row.getString("procedure")),
        json.readValue(row.getString("typed"), new TypeReference<Map<String, String>>() {}),
        papers,
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }
}
