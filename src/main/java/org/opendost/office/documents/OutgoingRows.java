package org.opendost.office.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.Outgoing.Drafted;
import org.opendost.office.documents.Outgoing.Issued;
import org.opendost.office.documents.Outgoing.Signed;
import org.opendost.office.documents.Outgoing.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of outgoing documents.
@Component
class OutgoingRows {

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
    return jdbc.sql(OutgoingLines.LINES + " where outgoing.id = :id")
        .param("id", id)
        .query(OutgoingLines::outgoing)
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
    return jdbc.sql(OutgoingLines.LINES).query(OutgoingLines::outgoing).list();
  }

  /// The register of a book: what has a number of those days, in the order of the numbers.
  List<Outgoing> registered(Book book, LocalDate from, LocalDate until) {
    return jdbc.sql(
            OutgoingLines.LINES
                + """
                 where outgoing.book = :book and outgoing.issued_on between :from and :until
                 order by outgoing.issued_on, outgoing.kind, outgoing.number
                """)
        .param("book", book.name())
        .param("from", from)
        .param("until", until)
        .query(OutgoingLines::outgoing)
        .list();
  }
}
