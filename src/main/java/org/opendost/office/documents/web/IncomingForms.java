package org.opendost.office.documents.web;

import java.util.List;
import org.opendost.office.documents.Book;
import org.opendost.office.documents.DocumentKind;
import org.opendost.office.documents.Incoming;
import org.opendost.office.documents.Incoming.Received;
import org.opendost.office.documents.Secrecy;
import org.opendost.office.documents.Urgency;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;

/// The fields of incoming documents.
final class IncomingForms {

  private IncomingForms() {}

  static List<Field> fields() {
    return List.of(
        Field.hidden("version"),
        Field.among("book", "documents.book", Book.class).must().withHint(),
        Field.day("on", "documents.received-on").must(),
        Field.line("sender", "documents.sender").must(),
        Field.brief("symbol", "documents.symbol"),
        Field.day("datedOn", "documents.dated-on"),
        Field.among("kind", "documents.kind", DocumentKind.class).must(),
        Field.text("summary", "documents.summary").must(),
        Field.among("urgency", "documents.urgency", Urgency.class).must(),
        Field.among("secrecy", "documents.secrecy", Secrecy.class).must(),
        Field.text("note", "documents.note"));
  }

  static Form blank() {
    return EntryPage.blank()
        .with("version", 1)
        .with("book", Book.ORDINARY)
        .with("urgency", Urgency.NONE)
        .with("secrecy", Secrecy.NONE);
  }

  /// The form as it stands before a correction.
  static Form of(Incoming known) {
    var received = known.received();
    return EntryPage.blank()
        .with("version", known.version())
        .with("book", received.book())
        .with("on", received.on())
        .with("sender", received.sender())
        .with("symbol", received.symbol())
        .with("datedOn", received.datedOn())
        .with("kind", received.kind())
        .with("summary", received.summary())
        .with("urgency", received.urgency())
        .with("secrecy", received.secrecy())
        .with("note", received.note());
  }

  static Received read(Entered entered) {
    var book = entered.choice("book", Book.class);
    var on = entered.day("on");
    var sender = entered.line("sender");
    var dated = entered.dayIfAny("datedOn");
    var kind = entered.choice("kind", DocumentKind.class);
    var summary = entered.line("summary");
    var urgency = entered.choice("urgency", Urgency.class);
    var secrecy = entered.choice("secrecy", Secrecy.class);
    entered.check();
    return new Received(
        book.get(),
        kind.get(),
        sender.get(),
        entered.text("symbol"),
        dated,
        on.get(),
        summary.get(),
        urgency.get(),
        secrecy.get(),
        entered.text("note"));
  }

  static int version(Entered entered) {
    return entered.number("version", 1, Integer.MAX_VALUE).get();
  }
}
