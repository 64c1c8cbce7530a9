package org.opendost.office.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.Incoming.Done;
import org.opendost.office.documents.Incoming.Received;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of incoming documents.
@Component
class IncomingRows {

  private static final String LINES =
      """
      select incoming.*,
             (select string_agg(routing.name, '; ' order by routing.leads desc, routing.routed_on, routing.id)
                from documents.routing
               where routing.incoming_id = incoming.id and routing.taken_back_at is null) as receivers
        from documents.incoming
      """;

  /// A line of the register as its form has it (NĐ 30/2020/NĐ-CP, Annex IV; its columns are
  /// recalled, the annex was not at hand).
  ///
  /// @param receivers the units and people it was passed to
  record Line(Incoming incoming, String receivers) {}

  /// The filter of a list, never typed by anybody: the units and the person it was passed to.
  static final String PASSED = "passed";

  static final ListQuery<Line> LIST =
      new ListQuery<>(
              """
              select lines.*,
                     case when withdrawn_at is not null then 'withdrawn'
                          when done_on > due_on then 'done-late'
                          when done_on is not null then 'done'
                          when due_on < :today then 'late'
                          when receivers is not null then 'routed' else 'registered' end as state
                from (%s) lines
              """
                  .formatted(LINES),
              (row, n) -> new Line(incoming(row, n), text(row.getString("receivers"))),
              line -> line.incoming().id())
          .sort("registered", "(registered_on - date '2000-01-01') * 100000 + number")
          .sort("due", "coalesce(due_on, date '9999-12-31')")
          .sort("dated", "coalesce(dated_on, date '1900-01-01')")
          .sort("sender", "register.fold(sender)")
          .has("sender", "sender")
          .has("symbol", "symbol")
          .has("summary", "summary")
          .has("receivers", "coalesce(receivers, '')")
          .is("number", "number")
          .is("year", "year")
          .is("kind", "kind")
          .is("book", "book")
          .is("urgency", "urgency")
          .is("state", "state")
          .is(
              PASSED,
              """
              case when exists (select from documents.routing
                                 where routing.incoming_id = list.id and routing.taken_back_at is null
                                   and (cast(coalesce(routing.unit_id, routing.account_id) as text)
                                          = any(string_to_array(:passed, ','))
                                        or (:passed like 'any,%' and routing.unit_id is not null)))
                   then :passed end
              """)
          .is(
              Readers.FILTER,
              """
              case when position(book in :reader) > 0
                     or exists (select from documents.routing
                                 where routing.incoming_id = list.id and routing.taken_back_at is null
                                   and position(cast(routing.account_id as text) in :reader) > 0)
                   then :reader end
              """)
          .newestFirst();

  private final JdbcClient jdbc;

  IncomingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Incoming incoming) {
    written(
            jdbc.sql(
                """
                insert into documents.incoming
                  (id, book, year, number, registered_on, received_on, kind, sender, symbol, dated_on, summary, urgency,
                   secrecy, note, version, saved_by)
                values (:id, :book, :year, :number, :registered, :on, :kind, :sender, :symbol, :dated, :summary,
                        :urgency, :secrecy, :note, 1, :by)
                """),
            incoming.id(),
            incoming.received(),
            incoming.savedBy())
        .param("book", incoming.received().book().name())
        .param("year", incoming.year())
        .param("number", incoming.number())
        .param("registered", incoming.registeredOn())
        .update();
  }

  /// Corrects what was read off it; the book and its number stay.
  void update(UUID id, Received received, String by) {
    written(
            jdbc.sql(
                """
                update documents.incoming
                   set received_on = :on, kind = :kind, sender = :sender, symbol = :symbol, dated_on = :dated,
                       summary = :summary, urgency = :urgency, secrecy = :secrecy, note = :note,
                       version = version + 1, saved_by = :by
                 where id = :id
                """),
            id,
            received,
            by)
        .update();
  }

  private static JdbcClient.StatementSpec written(
      JdbcClient.StatementSpec sql, UUID id, Received received, String by) {
    return sql.param("id", id)
        .param("on", received.on())
        .param("kind", received.kind().name())
        .param("sender", received.sender())
        .param("symbol", received.symbol())
        .param("dated", received.datedOn())
        .param("summary", received.summary())
        .param("urgency", received.urgency().name())
        .param("secrecy", received.secrecy().name())
        .param("note", received.note())
        .param("by", by);
  }

  /// Sets the day anew by which it is dealt with, after it was passed on or taken back.
  void due(UUID id) {
    jdbc.sql(
            """
            update documents.incoming
               set due_on = (select coalesce(min(due_on) filter (where leads), min(due_on)) from documents.routing
                              where incoming_id = incoming.id and taken_back_at is null),
                   version = version + 1
             where id = :id
            """)
        .param("id", id)
        .update();
  }

  void done(UUID id, @Nullable Done done) {
    jdbc.sql(
            """
            update documents.incoming
               set done_on = :on, done_note = :note, done_by = :by, answer_id = :answer, version = version + 1
             where id = :id
            """)
        .param("id", id)
        .param("on", done == null ? null : done.on())
        .param("note", done == null ? "" : done.note())
        .param("by", done == null ? "" : done.by())
        .param("answer", done == null ? null : done.answer())
        .update();
  }

  void withdraw(UUID id, String why, Instant at) {
    jdbc.sql(
            """
            update documents.incoming set withdrawn_at = :at, withdrawn_why = :why, version = version + 1
             where id = :id
            """)
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("why", why)
        .update();
  }

  Optional<Incoming> find(UUID id) {
    return jdbc.sql(LINES + " where incoming.id = :id")
        .param("id", id)
        .query(IncomingRows::incoming)
        .optional();
  }

  /// The document, which nobody else can change until this transaction ends; read once the lock is
  /// held.
  Optional<Incoming> lock(UUID id) {
    return jdbc.sql("select id from documents.incoming where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional()
        .flatMap(this::find);
  }

  Optional<Incoming> numbered(Book book, int year, int number) {
    return jdbc.sql(
            LINES
                + """
                 where incoming.book = :book and incoming.year = :year and incoming.number = :number
                """)
        .param("book", book.name())
        .param("year", year)
        .param("number", number)
        .query(IncomingRows::incoming)
        .optional();
  }

  /// The register of a book: what came in on those days, in the order of the numbers.
  List<Line> registered(Book book, LocalDate from, LocalDate until) {
    return jdbc.sql(
            LINES
                + """
                 where incoming.book = :book and incoming.registered_on between :from and :until
                 order by incoming.year, incoming.number
                """)
        .param("book", book.name())
        .param("from", from)
        .param("until", until)
        .query((row, n) -> new Line(incoming(row, n), text(row.getString("receivers"))))
        .list();
  }

  List<Incoming> all(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(LINES + " where incoming.id in (:ids) order by incoming.year, incoming.number")
            .param("ids", ids)
            .query(IncomingRows::incoming)
            .list();
  }

  List<Incoming> all() {
    return jdbc.sql(LINES).query(IncomingRows::incoming).list();
  }

  private static Incoming incoming(ResultSet row, int n) throws SQLException {
    var doneOn = row.getObject("done_on", LocalDate.class);
    return new Incoming(
        row.getObject("id", UUID.class),
        received(row),
        row.getInt("year"),
        row.getInt("number"),
        row.getObject("registered_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        doneOn == null
            ? null
            : new Done(
                doneOn,
                row.getString("done_note"),
                row.getString("done_by"),
                row.getObject("answer_id", UUID.class)),
        row.getInt("version"),
        row.getString("saved_by"),
        row.getString("receivers") != null,
        row.getObject("withdrawn_at") != null);
  }

  private static Received received(ResultSet row) throws SQLException {
    return new Received(
        Book.valueOf(row.getString("book")),
        DocumentKind.valueOf(row.getString("kind")),
        row.getString("sender"),
        row.getString("symbol"),
        row.getObject("dated_on", LocalDate.class),
        row.getObject("received_on", LocalDate.class),
        row.getString("summary"),
        Urgency.valueOf(row.getString("urgency")),
        Secrecy.valueOf(row.getString("secrecy")),
        row.getString("note"));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
