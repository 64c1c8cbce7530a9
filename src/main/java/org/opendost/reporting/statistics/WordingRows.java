package org.opendost.reporting.statistics;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The titles in the database.
@Component
class WordingRows {

  private final JdbcClient jdbc;

  WordingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Wording> of(Regime regime, String number) {
    return jdbc.sql(
            "select * from statistics.wording where regime = :regime and form = :form order by"
                + " part, code")
        .param("regime", regime.folder())
        .param("form", number)
        .query(
            (row, n) ->
                new Wording(
                    Wording.Part.valueOf(row.getString("part")),
                    row.getString("code"),
                    row.getString("title"),
                    row.getString("read_in"),
                    row.getString("saved_by"),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  Optional<Wording> find(Regime regime, String number, Wording.Part part, String code) {
    return of(regime, number).stream()
        .filter(one -> one.part() == part && one.code().equals(code))
        .findFirst();
  }

  /// Whether it was saved; false where another title than the one seen stands there.
  boolean save(Regime regime, String number, Wording wording, String seen) {
    return jdbc.sql(
                """
                insert into statistics.wording (id, regime, form, part, code, title, read_in, saved_by, saved_at)
                values (:id, :regime, :form, :part, :code, :title, :readIn, :by, :at)
                on conflict (regime, form, part, code) do update
                   set title = excluded.title, read_in = excluded.read_in, saved_by = excluded.saved_by,
                       saved_at = excluded.saved_at
                 where wording.title = :seen
                """)
            .param("seen", seen)
            .param("id", Uuid7.next())
            .param("regime", regime.folder())
            .param("form", number)
            .param("part", wording.part().name())
            .param("code", wording.code())
            .param("title", wording.title())
            .param("readIn", wording.readIn())
            .param("by", wording.savedBy())
            .param("at", FilingRows.utc(wording.savedAt()))
            .update()
        == 1;
  }
}
