package org.opendost.office.publications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of programmes and of the steps they took.
@Component
class ProgrammeRows {

  static final ListQuery<Programme> LIST =
      new ListQuery<>(
              """
              select programme.*, case when withdrawn_at is null then step else 'withdrawn' end as state
                from publications.programme
              """,
              ProgrammeRows::programme,
              Programme::id)
          .sort("on", "step_on")
          .sort("title", "register.fold(title)")
          .has("title", "title")
          .has("series", "series")
          .has("station", "station")
          .is("medium", "medium")
          .is("state", "state")
          .newestFirst();

  private final JdbcClient jdbc;

  ProgrammeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Programme programme) {
    jdbc.sql(
            """
            insert into publications.programme
              (id, title, series, theme, medium, station, themed_on, step, step_on, saved_by)
            values (:id, :title, :series, :theme, :medium, :station, :on, 'THEME', :on, :by)
            """)
        .param("id", programme.id())
        .param("title", programme.title())
        .param("series", programme.series())
        .param("theme", programme.theme())
        .param("medium", programme.medium().name())
        .param("station", programme.station())
        .param("on", programme.themedOn())
        .param("by", programme.savedBy())
        .update();
  }

  /// Writes that a step was taken, and how the programme stands after it.
  void take(UUID id, Programme.Taken taken, String station, @Nullable Integer minutes) {
    jdbc.sql(
            """
            insert into publications.programme_step (programme_id, step, taken_on, note, taken_by)
            values (:id, :step, :on, :note, :by)
            """)
        .param("id", id)
        .param("step", taken.step().name())
        .param("on", taken.on())
        .param("note", taken.note())
        .param("by", taken.by())
        .update();
    jdbc.sql(
            """
            update publications.programme
               set step = :step, step_on = :on, station = :station, minutes = :minutes, version = version + 1,
                   saved_by = :by
             where id = :id and step <> :step
            """)
        .param("id", id)
        .param("step", taken.step().name())
        .param("on", taken.on())
        .param("station", station)
        .param("minutes", minutes)
        .param("by", taken.by())
        .update();
  }

  void withdraw(UUID id, String why, Instant at) {
    jdbc.sql(
            "update publications.programme set withdrawn_at = :at, withdrawn_why = :why where id ="
                + " :id")
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("why", why)
        .update();
  }

  Optional<Programme> find(UUID id) {
    return jdbc.sql("select * from publications.programme where id = :id")
        .param("id", id)
        .query(ProgrammeRows::programme)
        .optional();
  }

  /// The programme, which nobody else can change until this transaction ends.
  Optional<Programme> lock(UUID id) {
    return jdbc.sql("select * from publications.programme where id = :id for update")
        .param("id", id)
        .query(ProgrammeRows::programme)
        .optional();
  }

  List<Programme> all() {
    return jdbc.sql("select * from publications.programme").query(ProgrammeRows::programme).list();
  }

  Optional<String> withdrawnWhy(UUID id) {
    return jdbc.sql(
            "select withdrawn_why from publications.programme where id = :id and withdrawn_at is"
                + " not null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /// The steps it took, in their order.
  List<Programme.Taken> steps(UUID id) {
    return jdbc
        .sql("select * from publications.programme_step where programme_id = :id")
        .param("id", id)
        .query(
            (row, n) ->
                new Programme.Taken(
                    Programme.Step.valueOf(row.getString("step")),
                    row.getObject("taken_on", LocalDate.class),
                    row.getString("note"),
                    row.getString("taken_by")))
        .list()
        .stream()
        .sorted(Comparator.comparing(Programme.Taken::step))
        .toList();
  }

  private static Programme programme(ResultSet row, int n) throws SQLException {
    return new Programme(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("series"),
        row.getString("theme"),
        Programme.Medium.valueOf(row.getString("medium")),
        row.getString("station"),
        row.getObject("themed_on", LocalDate.class),
        Programme.Step.valueOf(row.getString("step")),
        row.getObject("step_on", LocalDate.class),
        row.getObject("minutes", Integer.class),
        row.getInt("version"),
        row.getString("saved_by"),
        row.getObject("withdrawn_at") != null);
  }
}
