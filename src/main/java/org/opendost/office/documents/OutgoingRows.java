package org.opendost.office.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.Outgoing.Amended;
import org.opendost.office.documents.Outgoing.Drafted;
import org.opendost.office.documents.Outgoing.Issued;
import org.opendost.office.documents.Outgoing.Signed;
import org.opendost.office.documents.Outgoing.State;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of outgoing documents.
@Component
class OutgoingRows {

  private static final String LINES =
      """
      select outgoing.*, later.by_id, later.by_how, later.by_text, later.by_on,
             coalesce(answered.numbers, '') as answers,
             case when later.by_how = 'RECALLS' then 'recalled' when later.by_how = 'REPLACES' then 'replaced'
                  else outgoing.state end as standing
        from documents.outgoing
        left join lateral (
             select amending.id as by_id, amending.amends_how as by_how, amending.issued_on as by_on,
                    to_char(amending.number, 'FM999900') || '/' || amending.symbol as by_text
               from documents.outgoing amending
              where amending.amends_id = outgoing.id and amending.number is not null
              order by amending.issued_on desc, amending.id desc limit 1) later on true
        left join lateral (
             select string_agg(incoming.number || '/' || incoming.year, ', ' order by incoming.year, incoming.number)
                      as numbers
               from documents.answering join documents.incoming on incoming.id = answering.incoming_id
              where answering.outgoing_id = outgoing.id) answered on true
      """;

  /// A line of the list: those of the columns that somebody may read by name. What others may not
  /// know stands in no line at all.
  static final ListQuery<Outgoing> LIST =
      new ListQuery<>(LINES, OutgoingRows::outgoing, Outgoing::id)
          .sort("issued", "(coalesce(issued_on, drafted_on) - date '2000-01-01')")
          .sort("asked", "coalesce(asked_on, date '9999-12-31')")
          .sort("number", "coalesce(number, 0)")
          .sort("unit", "register.fold(unit)")
          .has("name", "coalesce(to_char(number, 'FM999900') || '/' || symbol, '')")
          .has("summary", "summary")
          .has("signer", "signer")
          .has("recipients", "recipients")
          .has("unit", "unit")
          .is("kind", "kind")
          .is("book", "book")
          .is("year", "year")
          .is("urgency", "urgency")
          .is("state", "standing")
          .is(
              OutgoingReaders.FILTER,
              """
              case when position(book in :reader) > 0
                     or position(cast(drafter_id as text) in :reader) > 0
                     or position(cast(submitted_to as text) in :reader) > 0
                     or position('head:' || cast(unit_id as text) in :reader) > 0
                   then :reader end
              """)
          .newestFirst();

  private final JdbcClient jdbc;

  OutgoingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Outgoing outgoing) {
    written(
            jdbc.sql(
                """
                insert into documents.outgoing
                  (id, book, kind, summary, addressees, content, recipients, urgency, secrecy, copies, asked_on, note,
                   unit_symbol, submitted_to, amends_id, amends_how, drafter_id, drafter, unit_id, unit, drafted_on,
                   state, saved_by)
                values (:id, :book, :kind, :summary, :addressees, :content, :recipients, :urgency, :secrecy, :copies,
                        :asked, :note, :unitSymbol, :to, :amends, :how, :drafterId, :drafter, :unitId, :unit, :on,
                        'DRAFT', :by)
                """),
            outgoing.id(),
            outgoing.drafted(),
            outgoing.savedBy())
        .param("drafterId", outgoing.drafterId())
        .param("drafter", outgoing.drafter())
        .param("unitId", outgoing.unit())
        .param("unit", outgoing.unitName())
        .param("on", outgoing.draftedOn())
        .update();
  }

  void update(UUID id, Drafted drafted, String by) {
    written(
            jdbc.sql(
                """
                update documents.outgoing
                   set book = :book, kind = :kind, summary = :summary, addressees = :addressees, content = :content,
                       recipients = :recipients, urgency = :urgency, secrecy = :secrecy, copies = :copies,
                       asked_on = :asked, note = :note, unit_symbol = :unitSymbol, submitted_to = :to,
                       amends_id = :amends, amends_how = :how, version = version + 1, saved_by = :by
                 where id = :id
                """),
            id,
            drafted,
            by)
        .update();
  }

  private static JdbcClient.StatementSpec written(
      JdbcClient.StatementSpec sql, UUID id, Drafted drafted, String by) {
    var how = drafted.how();
    return sql.param("id", id)
        .param("book", drafted.book().name())
        .param("kind", drafted.kind().name())
        .param("summary", drafted.summary())
        .param("addressees", drafted.addressees())
        .param("content", drafted.content())
        .param("recipients", drafted.recipients())
        .param("urgency", drafted.urgency().name())
        .param("secrecy", drafted.secrecy().name())
        .param("copies", drafted.copies())
        .param("asked", drafted.askedOn())
        .param("note", drafted.note())
        .param("unitSymbol", drafted.unitSymbol())
        .param("to", drafted.submittedTo())
        .param("amends", drafted.amends())
        .param("how", how == null ? null : how.name())
        .param("by", by);
  }

  /// What it answers, anew.
  void answers(UUID id, List<UUID> incoming) {
    jdbc.sql("delete from documents.answering where outgoing_id = :id").param("id", id).update();
    for (var each : incoming) {
      jdbc.sql("insert into documents.answering (outgoing_id, incoming_id) values (:id, :incoming)")
          .param("id", id)
          .param("incoming", each)
          .update();
    }
  }

  List<UUID> answered(UUID id) {
    return jdbc.sql(
            "select incoming_id from documents.answering where outgoing_id = :id order by"
                + " incoming_id")
        .param("id", id)
        .query((row, n) -> row.getObject("incoming_id", UUID.class))
        .list();
  }

  /// What answers an incoming document, or is being written to.
  List<Outgoing> answering(UUID incoming) {
    return jdbc.sql(
            LINES
                + """
                 where outgoing.state <> 'DROPPED'
                   and outgoing.id in (select outgoing_id from documents.answering where incoming_id = :id)
                 order by outgoing.drafted_on, outgoing.id
                """)
        .param("id", incoming)
        .query(OutgoingRows::outgoing)
        .list();
  }

  void state(UUID id, State state, @Nullable UUID initialler) {
    jdbc.sql(
            """
            update documents.outgoing
               set state = :state, initialler = :initialler, version = version + 1
             where id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("initialler", initialler)
        .update();
  }

  /// Back to its drafter: who initialled and signed it is asked again.
  void returned(UUID id) {
    jdbc.sql(
            """
            update documents.outgoing
               set state = 'DRAFT', initialler = null, signer_id = null, signer = '', signer_lines = '',
                   signed_on = null, version = version + 1
             where id = :id
            """)
        .param("id", id)
        .update();
  }

  void signed(UUID id, Signed signed) {
    jdbc.sql(
            """
            update documents.outgoing
               set state = 'SIGNED', signer_id = :byId, signer = :by, signer_lines = :lines, signed_on = :on,
                   version = version + 1
             where id = :id
            """)
        .param("id", id)
        .param("byId", signed.byId())
        .param("by", signed.by())
        .param("lines", String.join("\n", signed.lines()))
        .param("on", signed.on())
        .update();
  }

  void issued(UUID id, Issued issued) {
    jdbc.sql(
            """
            update documents.outgoing
               set state = 'ISSUED', year = :year, number = :number, symbol = :symbol, issued_on = :on,
                   issued_file = :file, version = version + 1
             where id = :id
            """)
        .param("id", id)
        .param("year", issued.year())
        .param("number", issued.number())
        .param("symbol", issued.symbol())
        .param("on", issued.on())
        .param("file", issued.file())
        .update();
  }

  void filed(UUID id, String in) {
    jdbc.sql(
            """
            update documents.outgoing set state = 'FILED', filed_in = :in, version = version + 1 where id = :id
            """)
        .param("id", id)
        .param("in", in)
        .update();
  }

  Optional<Outgoing> find(UUID id) {
    return jdbc.sql(LINES + " where outgoing.id = :id")
        .param("id", id)
        .query(OutgoingRows::outgoing)
        .optional();
  }

  /// The document, which nobody else can change until this transaction ends.
  Optional<Outgoing> lock(UUID id) {
    return jdbc.sql("select id from documents.outgoing where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional()
        .flatMap(this::find);
  }

  List<Outgoing> all() {
    return jdbc.sql(LINES).query(OutgoingRows::outgoing).list();
  }

  /// The register of a book: what has a number of those days, in the order of the numbers.
  List<Outgoing> registered(Book book, LocalDate from, LocalDate until) {
    return jdbc.sql(
            LINES
                + """
                 where outgoing.book = :book and outgoing.issued_on between :from and :until
                 order by outgoing.issued_on, outgoing.kind, outgoing.number
                """)
        .param("book", book.name())
        .param("from", from)
        .param("until", until)
        .query(OutgoingRows::outgoing)
        .list();
  }

  private static Outgoing outgoing(ResultSet row, int n) throws SQLException {
    var signer = row.getObject("signer_id", UUID.class);
    var number = row.getObject("number", Integer.class);
    var later = row.getObject("by_id", UUID.class);
    return new Outgoing(
        row.getObject("id", UUID.class),
        drafted(row),
        row.getObject("drafter_id", UUID.class),
        row.getString("drafter"),
        row.getObject("unit_id", UUID.class),
        row.getString("unit"),
        row.getObject("drafted_on", LocalDate.class),
        State.valueOf(row.getString("state")),
        row.getObject("initialler", UUID.class),
        signer == null
            ? null
            : new Signed(
                signer,
                row.getString("signer"),
                row.getString("signer_lines").lines().toList(),
                row.getObject("signed_on", LocalDate.class)),
        number == null
            ? null
            : new Issued(
                row.getInt("year"),
                number,
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("issued_file", UUID.class)),
        row.getString("filed_in"),
        later == null
            ? null
            : new Amended(
                later,
                Amendment.valueOf(row.getString("by_how")),
                row.getString("by_text"),
                row.getObject("by_on", LocalDate.class)),
        row.getInt("version"),
        row.getString("saved_by"));
  }

  private static Drafted drafted(ResultSet row) throws SQLException {
    var how = row.getString("amends_how");
    return new Drafted(
        Book.valueOf(row.getString("book")),
        DocumentKind.valueOf(row.getString("kind")),
        row.getString("summary"),
        row.getString("addressees"),
        row.getString("content"),
        row.getString("recipients"),
        Urgency.valueOf(row.getString("urgency")),
        Secrecy.valueOf(row.getString("secrecy")),
        row.getInt("copies"),
        row.getObject("asked_on", LocalDate.class),
        row.getString("note"),
        row.getString("unit_symbol"),
        row.getObject("submitted_to", UUID.class),
        row.getObject("amends_id", UUID.class),
        how == null ? null : Amendment.valueOf(how),
        row.getString("answers"));
  }
}
