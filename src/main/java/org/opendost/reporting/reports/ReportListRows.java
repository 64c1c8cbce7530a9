package org.opendost.reporting.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.opendost.reporting.indicators.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of reports: one query a page.
@Component
class ReportListRows {

  private static final int ID = 36;
  private static final String FOLDED =
      "lower(translate(regexp_replace(normalize(%s, NFD), '[\\u0300-\\u036f]', '', 'g'), 'Đđ',"
          + " 'dd'))";

  private final JdbcClient jdbc;

  ReportListRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Keyed(String key, ReportLine line) {}

  ReportLines page(ReportSearch search, int most) {
    var key = search.sort().key();
    var way = search.descending() ? "desc" : "asc";
    var after = search.after();
    boolean goesOn =
        after != null && after.matches("(?s).*_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    var found =
        jdbc.sql(
                """
                select r.*, %1$s as key
                  from reports.report r
                 where (cast(:state as text) is null or r.state = :state)
                   and (cast(:year as integer) is null
                        or :year between extract(year from r.from_on) and extract(year from r.to_on))
                   and (:words = '' or %4$s like '%%' || %5$s || '%%')
                   %3$s
                 order by %1$s %2$s, r.id %2$s
                 limit :most
                """
                    .formatted(
                        key,
                        way,
                        goesOn
                            ? "and (%s, r.id) %s (:key, cast(:id as uuid))"
                                .formatted(key, search.descending() ? "<" : ">")
                            : "",
                        FOLDED.formatted("r.title || ' ' || r.code"),
                        FOLDED.formatted(":words")))
            .param("state", search.state() == null ? null : search.state().word())
            .param("year", search.year())
            .param("words", search.words().strip().replaceAll("([%_\\\\])", "\\\\$1"))
            .param(
                "key", goesOn && after != null ? after.substring(0, after.length() - ID - 1) : "")
            .param("id", goesOn && after != null ? after.substring(after.length() - ID) : null)
            .param("most", most + 1)
            .query((row, n) -> new Keyed(row.getString("key"), line(row)))
            .list();
    boolean more = found.size() > most;
    var shown = more ? found.subList(0, most) : found;
    return new ReportLines(
        shown.stream().map(Keyed::line).toList(),
        more ? shown.getLast().key() + "_" + shown.getLast().line().id() : null);
  }

  /// The figure in every published report that no other corrects, newest period first.
  List<PublishedFigure> published(String indicator, int most) {
    return jdbc.sql(
            """
            select r.code, r.title, r.from_on, r.to_on, f.value, f.unit_vi
              from reports.figure f
              join reports.report r on r.id = f.report_id and r.state = 'published'
             where f.code = :indicator
               and not exists (select from reports.report n
                                where n.replaces = r.id and n.state = 'published')
             order by r.to_on desc, r.from_on desc, r.id desc
             limit :most
            """)
        .param("indicator", indicator)
        .param("most", most)
        .query(
            (row, n) ->
                new PublishedFigure(
                    row.getString("code"),
                    row.getString("title"),
                    new Period(
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class)),
                    row.getBigDecimal("value"),
                    row.getString("unit_vi")))
        .list();
  }

  private static ReportLine line(ResultSet row) throws SQLException {
    var publishedAt = row.getObject("published_at", OffsetDateTime.class);
    return new ReportLine(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("title"),
        new Period(
            row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)),
        State.of(row.getString("state")),
        row.getInt("issue"),
        row.getString("drafted_by"),
        row.getString("signed_by"),
        publishedAt == null ? null : publishedAt.toInstant(),
        ReportRows.moment(row, "deed_at"));
  }
}
