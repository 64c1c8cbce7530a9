package org.opendost.office.lawmaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Drafts posted for comment, each with its last posting.
@Component
class PostedRows {

  private static final String LINES =
      """
      select line.*, posting.taken_on as from_on, posting.until_on, posting.version_id,
             case when line.stage = 'COMMENT' and :today between posting.taken_on and posting.until_on
                  then 'open' else 'closed' end as state
        from (%s) line
        join lateral (select * from lawmaking.step
                       where step.draft_id = line.id and step.kind = 'COMMENT'
                       order by place desc limit 1) posting on true
       where line.standing not in ('STOPPED', 'WITHDRAWN')
      """
          .formatted(DraftRows.LINES);

  static final ListQuery<Posted> LIST =
      new ListQuery<>(LINES, PostedRows::posted, Posted::id)
          .sort("until", "until_on")
          .sort("title", "register.fold(title)")
          .sort("from", "from_on")
          .has("title", "title")
          .is("kind", "kind")
          .is("state", "state")
          .newestFirst();

  private final JdbcClient jdbc;
  private final TextRows texts;

  PostedRows(JdbcClient jdbc, TextRows texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  Optional<Posted> find(UUID draft, LocalDate today) {
    return jdbc.sql(LINES + " and line.id = :id")
        .param("id", draft)
        .param("today", today)
        .query(PostedRows::posted)
        .optional();
  }

  /// The version that was posted last.
  Version text(UUID draft) {
    return jdbc.sql(
            """
            select version_id from lawmaking.step
             where draft_id = :draft and kind = 'COMMENT' order by place desc limit 1
            """)
        .param("draft", draft)
        .query(UUID.class)
        .optional()
        .flatMap(texts::find)
        .orElseThrow();
  }

  private static Posted posted(ResultSet row, int n) throws SQLException {
    return new Posted(
        DraftRows.draft(row, n),
        Objects.requireNonNull(row.getObject("from_on", LocalDate.class)),
        Objects.requireNonNull(row.getObject("until_on", LocalDate.class)));
  }
}
