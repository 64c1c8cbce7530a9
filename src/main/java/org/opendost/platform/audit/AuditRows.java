package org.opendost.platform.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The chain as it is read by people: every filter has an index that begins with it and goes on
/// with the time, so that a page needs no more than its own rows.
@Repository
class AuditRows {

  private static final int FEW = 2_000;

  private static final String LINE =
      "select seq, at, actor_name, action, subject_type, subject_id, subject_label, address"
          + " from audit.entry";

  private static final RowMapper<AuditLine> ROW =
      (row, n) ->
          new AuditLine(
              row.getLong("seq"),
              row.getObject("at", OffsetDateTime.class).toInstant(),
              row.getString("actor_name"),
              row.getString("action"),
              row.getString("subject_type"),
              row.getObject("subject_id", UUID.class),
              row.getString("subject_label"),
              row.getString("address"));

  private final JdbcClient jdbc;

  AuditRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<AuditLine> find(AuditSearch search, int most) {
    var conditions = new ArrayList<String>();
    Map<String, Object> parameters = new HashMap<>();
    condition(conditions, parameters, "action = :action", "action", text(search.action()));
    condition(conditions, parameters, "subject_type = :kind", "kind", text(search.subjectType()));
    condition(conditions, parameters, "subject_id = :subject", "subject", search.subject());
    condition(conditions, parameters, "at >= :from", "from", begin(search.from(), 0));
    condition(conditions, parameters, "at < :until", "until", begin(search.to(), 1));
    condition(
        conditions,
        parameters,
        "(at, seq) %s (select at, seq from audit.entry where seq = :after)"
            .formatted(search.oldestFirst() ? ">" : "<"),
        "after",
        search.after());
    var question = search.question();
    var places = question == null ? null : rare(question);
    if (places != null) {
      condition(conditions, parameters, "seq = any(:places)", "places", places);
    } else {
      condition(conditions, parameters, "words @@ to_tsquery('simple', :words)", "words", question);
    }
    var order = search.oldestFirst() ? "at, seq" : "at desc, seq desc";
    var lines = LINE + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
    // What few entries hold is fetched from their places; the index by time would be read to its
    // end.
    var source =
        places == null ? lines : "with few as materialized (%s) table few".formatted(lines);
    return jdbc.sql("select * from (%s) line order by %s limit :most".formatted(source, order))
        .params(parameters)
        .param("most", most)
        .query(ROW)
        .list();
  }

  /// The places of all entries with these words when they are few; none when they are many, and
  /// therefore soon met by whoever goes along the time.
  private Long @Nullable [] rare(String question) {
    var places =
        jdbc.sql(
                """
                select seq from audit.entry where words @@ to_tsquery('simple', :words) limit :most
                """)
            .param("words", question)
            .param("most", FEW + 1)
            .query(Long.class)
            .list();
    return places.size() > FEW ? null : places.toArray(Long[]::new);
  }

  Optional<AuditEntry> find(long seq) {
    return jdbc.sql("select * from audit.entry where seq = :seq")
        .param("seq", seq)
        .query(AuditEntry.ROW)
        .optional();
  }

  /// The hash that the entry at that place must continue; none where its predecessor is gone.
  Optional<byte[]> before(long seq) {
    return jdbc.sql(
            seq == 1
                ? "select sha256('OpenDOST') where :seq = 1"
                : "select hash from audit.entry where seq = :seq - 1")
        .param("seq", seq)
        .query(byte[].class)
        .optional();
  }

  /// Every action there is, found by leaping from one to the next in the index.
  List<String> actions() {
    return leaps("action");
  }

  /// Every kind of object there is.
  List<String> subjectTypes() {
    return leaps("subject_type");
  }

  private List<String> leaps(String column) {
    return jdbc.sql(
            """
            with recursive leap as (
              (select %1$s as value from audit.entry order by %1$s limit 1)
              union all
              select (select %1$s from audit.entry where %1$s > leap.value order by %1$s limit 1)
                from leap where leap.value is not null)
            select value from leap where value is not null
            """
                .formatted(column))
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static void condition(
      List<String> conditions,
      Map<String, Object> parameters,
      String sql,
      String name,
      @Nullable Object value) {
    if (value != null) {
      conditions.add(sql);
      parameters.put(name, value);
    }
  }

  private static @Nullable String text(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable OffsetDateTime begin(@Nullable LocalDate day, int daysLater) {
    return day == null ? null : AuditExtract.begin(day.plusDays(daysLater));
  }
}
