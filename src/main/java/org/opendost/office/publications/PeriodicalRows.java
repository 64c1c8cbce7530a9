package org.opendost.office.publications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of periodicals.
@Component
class PeriodicalRows {

  static final ListQuery<Periodical> LIST =
      new ListQuery<>(
              """
              select periodical.*,
                     case when :today between licensed_on and coalesce(licence_until, date '9999-12-31')
                          then 'licensed' else 'unlicensed' end as state
                from publications.periodical
              """,
              PeriodicalRows::periodical,
              Periodical::id)
          .sort("title", "register.fold(title)")
          .sort("until", "coalesce(licence_until, date '9999-12-31')")
          .has("title", "title")
          .has("licence", "licence_number")
          .is("periodicity", "periodicity")
          .is("state", "state");

  private final JdbcClient jdbc;

  PeriodicalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Periodical periodical) {
    write(
        periodical,
        """
        insert into publications.periodical
          (id, title, licence_number, licence_authority, licensed_on, licence_until, periodicity, version, saved_by)
        values (:id, :title, :licence, :authority, :on, :until, :periodicity, :version, :by)
        """);
  }

  void update(Periodical periodical) {
    write(
        periodical,
        """
        update publications.periodical
           set title = :title, licence_number = :licence, licence_authority = :authority, licensed_on = :on,
               licence_until = :until, periodicity = :periodicity, version = :version, saved_by = :by
         where id = :id
        """);
  }

  private void write(Periodical periodical, String sql) {
    jdbc.sql(sql)
        .param("id", periodical.id())
        .param("title", periodical.title())
        .param("licence", periodical.licence())
        .param("authority", periodical.authority())
        .param("on", periodical.licensedOn())
        .param("until", periodical.until())
        .param("periodicity", periodical.periodicity().name())
        .param("version", periodical.version())
        .param("by", periodical.savedBy())
        .update();
  }

  Optional<Periodical> find(UUID id) {
    return jdbc.sql("select * from publications.periodical where id = :id")
        .param("id", id)
        .query(PeriodicalRows::periodical)
        .optional();
  }

  /// The periodical, which nobody else can change until this transaction ends.
  Optional<Periodical> lock(UUID id) {
    return jdbc.sql("select * from publications.periodical where id = :id for update")
        .param("id", id)
        .query(PeriodicalRows::periodical)
        .optional();
  }

  List<Periodical> all() {
    return jdbc.sql("select * from publications.periodical order by register.fold(title), id")
        .query(PeriodicalRows::periodical)
        .list();
  }

  private static Periodical periodical(ResultSet row, int n) throws SQLException {
    return new Periodical(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("licence_number"),
        row.getString("licence_authority"),
        row.getObject("licensed_on", LocalDate.class),
        row.getObject("licence_until", LocalDate.class),
        Periodical.Periodicity.valueOf(row.getString("periodicity")),
        row.getInt("version"),
        row.getString("saved_by"));
  }
}
