package org.opendost.office.publications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of what is printed.
@Component
class PrintedRows {

  private static final String LINES =
      """
      select printed.*,
             (select coalesce(sum(delivery.copies), 0) from publications.delivery
               where delivery.printed_id = printed.id and delivery.withdrawn_at is null) as handed_out,
             case when withdrawn_at is not null then 'withdrawn'
                  when printed_on is null then 'preparing' else 'printed' end as state
        from publications.printed
      """;

  static final ListQuery<Printed> ISSUES =
      list(LINES + " where kind = 'ISSUE'").is("number", "number");
  static final ListQuery<Printed> OTHERS =
      list(LINES + " where kind <> 'ISSUE'").is("kind", "kind");
  static final ListQuery<Printed> PUBLISHED =
      list(LINES + " where kind = 'ISSUE' and withdrawn_at is null and printed_on is not null")
          .is("number", "number");

  private final JdbcClient jdbc;

  PrintedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static ListQuery<Printed> list(String lines) {
    return new ListQuery<>(lines, PrintedRows::printed, Printed::id)
        .sort("on", "coalesce(printed_on, date '9999-12-31')")
        .sort("title", "register.fold(title)")
        .sort("copies", "coalesce(copies, 0)")
        .has("title", "title")
        .is("year", "year")
        .is("state", "state")
        .newestFirst();
  }

  void insert(Printed printed) {
    write(
        printed,
        """
        insert into publications.printed
          (id, kind, periodical_id, title, number, year, licence, licensed_copies, copies, printed_on, printer, version,
           saved_by)
        values (:id, :kind, :periodical, :title, :number, :year, :licence, :licensed, :copies, :on, :printer, :version,
                :by)
        """);
  }

  void update(Printed printed) {
    write(
        printed,
        """
        update publications.printed
           set kind = :kind, periodical_id = :periodical, title = :title, number = :number, year = :year,
               licence = :licence, licensed_copies = :licensed, copies = :copies, printed_on = :on, printer = :printer,
               version = :version, saved_by = :by
         where id = :id
        """);
  }

  private void write(Printed printed, String sql) {
    jdbc.sql(sql)
        .param("id", printed.id())
        .param("kind", printed.kind().name())
        .param("periodical", printed.periodical())
        .param("title", printed.title())
        .param("number", printed.number())
        .param("year", printed.year())
        .param("licence", printed.licence())
        .param("licensed", printed.licensedCopies())
        .param("copies", printed.copies())
        .param("on", printed.on())
        .param("printer", printed.printer())
        .param("version", printed.version())
        .param("by", printed.savedBy())
        .update();
  }

  void attach(UUID id, UUID file) {
    jdbc.sql("update publications.printed set file_id = :file where id = :id")
        .param("id", id)
        .param("file", file)
        .update();
  }

  void withdraw(UUID id, String why, Instant at) {
    jdbc.sql(
            "update publications.printed set withdrawn_at = :at, withdrawn_why = :why where id ="
                + " :id")
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("why", why)
        .update();
  }

  Optional<Printed> find(UUID id) {
    return jdbc.sql(LINES + " where printed.id = :id")
        .param("id", id)
        .query(PrintedRows::printed)
        .optional();
  }

  /// What it is, which nobody else can change, nor hand out, until this transaction ends. It is
  /// read once the lock is held: what others handed out while this one waited counts.
  Optional<Printed> lock(UUID id) {
    return jdbc.sql("select id from publications.printed where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional()
        .flatMap(this::find);
  }

  /// The issue that has the number already, if another than this one has.
  Optional<Printed> sameNumber(Printed issue) {
    return jdbc.sql(
            LINES
                + """
                 where withdrawn_at is null and periodical_id = :periodical and year = :year and number = :number
                   and printed.id <> :id
                """)
        .param("id", issue.id())
        .param("periodical", issue.periodical())
        .param("year", issue.year())
        .param("number", issue.number())
        .query(PrintedRows::printed)
        .optional();
  }

  List<Printed> all() {
    return jdbc.sql(LINES).query(PrintedRows::printed).list();
  }

  private static Printed printed(ResultSet row, int n) throws SQLException {
    return new Printed(
        row.getObject("id", UUID.class),
        Printed.Kind.valueOf(row.getString("kind")),
        row.getObject("periodical_id", UUID.class),
        row.getString("title"),
        row.getObject("number", Integer.class),
        row.getInt("year"),
        row.getString("licence"),
        row.getObject("licensed_copies", Integer.class),
        row.getObject("copies", Integer.class),
        row.getObject("printed_on", LocalDate.class),
        row.getString("printer"),
        row.getObject("file_id", UUID.class),
        row.getInt("handed_out"),
        row.getInt("version"),
        row.getString("saved_by"),
        row.getObject("withdrawn_at") != null);
  }
}
