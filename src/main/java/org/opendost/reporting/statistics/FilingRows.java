package org.opendost.reporting.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The filings in the database.
@Component
class FilingRows {

  private static final String SELECT =
      """
      select filing.*,
             (select next.id from statistics.filing next where next.corrects = filing.id) as corrected_by
        from statistics.filing filing
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  FilingRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// Whether it was written: nobody else had begun that form of the year.
  boolean insert(Filing filing) {
    return jdbc.sql(
                """
                insert into statistics.filing (id, year, regime, form, issue, corrects, corrected_why,
                                               begun_by, begun_at, computed_at)
                values (:id, :year, :regime, :form, :issue, :corrects, :why, :by, :at, :computedAt)
                on conflict do nothing
                """)
            .param("id", filing.id())
            .param("year", filing.year())
            .param("regime", filing.regime().folder())
            .param("form", filing.form())
            .param("issue", filing.issue())
            .param("corrects", filing.corrects())
            .param("why", filing.correctedWhy())
            .param("by", filing.begunBy())
            .param("at", utc(filing.begunAt()))
            .param("computedAt", utc(filing.computedAt()))
            .update()
        == 1;
  }

  Optional<Filing> find(UUID id) {
    return jdbc.sql(SELECT + " where filing.id = :id")
        .param("id", id)
        .query(this::filing)
        .optional();
  }

  /// The filing, which nobody else changes until the transaction ends.
  Optional<Filing> lock(UUID id) {
    return jdbc.sql(SELECT + " where filing.id = :id for update of filing")
        .param("id", id)
        .query(this::filing)
        .optional();
  }

  /// The newest issue of each form of the year.
  List<Filing> newest(int year) {
    return jdbc.sql(
            SELECT
                + """
                 where filing.year = :year
                   and not exists (select from statistics.filing next where next.corrects = filing.id)
                 order by filing.form
                """)
        .param("year", year)
        .query(this::filing)
        .list();
  }

  Optional<Filing> newest(int year, String form) {
    return newest(year).stream().filter(one -> one.form().equals(form)).findFirst();
  }

  /// The years of which a form was begun, newest first.
  List<Integer> years() {
    return jdbc.sql("select distinct year from statistics.filing order by year desc")
        .query((row, n) -> row.getInt("year"))
        .list();
  }

  void computed(UUID id, Instant at) {
    jdbc.sql("update statistics.filing set computed_at = :at, moves = moves + 1 where id = :id")
        .param("id", id)
        .param("at", utc(at))
        .update();
  }

  void locked(UUID id, Filing.Lock lock, String explanation, Map<String, String> wording) {
    jdbc.sql(
            """
            update statistics.filing
               set locked_at = :at, locked_by = :by, explanation = :explanation,
                   wording = cast(:wording as jsonb), moves = moves + 1
             where id = :id
            """)
        .param("id", id)
        .param("at", utc(lock.at()))
        .param("by", lock.by())
        .param("explanation", explanation)
        .param("wording", json.writeValueAsString(wording))
        .update();
  }

  /// The wordings that stood when the filing was locked; nothing while it is open.
  Optional<Map<String, String>> wording(UUID id) {
    return jdbc.sql(
            "select wording::text from statistics.filing where id = :id and wording is not null")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, new TypeReference<Map<String, String>>() {}));
  }

  private Filing filing(ResultSet row, int n) throws SQLException {
    var locked = instant(row, "locked_at");
    return new Filing(
        row.getObject("id", UUID.class),
        row.getInt("year"),
        Regime.named(row.getString("regime")),
        row.getString("form"),
        row.getInt("issue"),
        row.getObject("corrects", UUID.class),
        row.getString("corrected_why"),
        row.getObject("corrected_by", UUID.class),
        row.getString("begun_by"),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        row.getObject("computed_at", OffsetDateTime.class).toInstant(),
        row.getInt("moves"),
        locked == null ? null : new Filing.Lock(locked, row.getString("locked_by")),
        row.getString("explanation"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
