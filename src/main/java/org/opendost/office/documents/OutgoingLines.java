package org.opendost.office.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.opendost.office.documents.Outgoing.Amended;
import org.opendost.office.documents.Outgoing.Drafted;
import org.opendost.office.documents.Outgoing.Issued;
import org.opendost.office.documents.Outgoing.Signed;
import org.opendost.office.documents.Outgoing.State;
import org.opendost.platform.register.ListQuery;

/// Outgoing documents as they are read: with what a later one did to them, what they answer and
/// what they wait for.
final class OutgoingLines {

  /// The filter of a list, never typed by anybody: the units it was sent to, or any.
  static final String RECEIVED = "received";

  static final String LINES =
      """
      select outgoing.*, later.by_id, later.by_how, later.by_text, later.by_on,
             coalesce(answered.numbers, '') as answers, awaited.kind as awaits,
             case when later.by_how = 'RECALLS' then 'recalled' when later.by_how = 'REPLACES' then 'replaced'
                  else outgoing.state end as standing
        from documents.outgoing
        left join documents.awaited on awaited.outgoing_id = outgoing.id
        left join lateral (
             select amending.id as by_id, amending.amends_how as by_how, amending.issued_on as by_on,
                    to_char(amending.number, 'FM999900') || '/' || amending.symbol as by_text
               from documents.outgoing amending
              where amending.amends_id = outgoing.id and amending.number is not null
              order by amending.amends_how = 'CORRECTS', amending.issued_on desc, amending.id desc limit 1) later on true
        left join lateral (
             select string_agg(incoming.number || '/' || incoming.year, ', ' order by incoming.year, incoming.number)
                      as numbers
               from documents.answering join documents.incoming on incoming.id = answering.incoming_id
              where answering.outgoing_id = outgoing.id) answered on true
      """;

  /// A line of the list: those of the columns that somebody may read by name. What others may not
  /// know stands in no line at all.
  static final ListQuery<Outgoing> LIST =
      new ListQuery<>(LINES, OutgoingLines::outgoing, Outgoing::id)
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
          .is("awaits", "awaits")
          .is(
              RECEIVED,
              """
              case when exists (select from documents.recipient
                                 where recipient.outgoing_id = list.id and recipient.sent_on is not null
                                   and (cast(recipient.unit_id as text) = any(string_to_array(:received, ','))
                                        or (:received = 'any' and recipient.unit_id is not null)))
                   then :received end
              """)
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

  private OutgoingLines() {}

  static Outgoing outgoing(ResultSet row, int n) throws SQLException {
    var signer = row.getObject("signer_id", UUID.class);
    var number = row.getObject("number", Integer.class);
    var later = row.getObject("by_id", UUID.class);
    var awaits = row.getString("awaits");
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
        awaits == null ? null : SignedVersion.Kind.valueOf(awaits),
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
