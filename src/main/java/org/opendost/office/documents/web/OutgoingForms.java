package org.opendost.office.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.Amendment;
import org.opendost.office.documents.Book;
import org.opendost.office.documents.DocumentKind;
import org.opendost.office.documents.LetterTemplate;
import org.opendost.office.documents.Outgoing;
import org.opendost.office.documents.Outgoing.Drafted;
import org.opendost.office.documents.Secrecy;
import org.opendost.office.documents.SigningPowers.Signer;
import org.opendost.office.documents.Urgency;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;

/// The fields of outgoing documents and of templates.
final class OutgoingForms {

  private OutgoingForms() {}

  static List<Field> fields(List<Signer> signers) {
    return List.of(
        Field.hidden("version"),
        Field.hidden("amends"),
        kind(),
        Field.text("summary", "documents.summary").must(),
        Field.text("addressees", "documents.addressees").withHint(),
        Field.text("content", "documents.content").withHint(),
        Field.names("recipients", "documents.recipients", DocumentPages.OUTGOING + "/recipients")
            .must()
            .withHint(),
        Field.choice(
                "submittedTo",
                "documents.submitted-to",
                signers.stream()
                    .map(each -> new Choice(each.id().toString(), each.name()))
                    .toList())
            .must(),
        Field.brief("unitSymbol", "documents.unit-symbol").withHint(),
        Field.brief("answers", "documents.answers").withHint(),
        Field.day("askedOn", "documents.asked-on").withHint(),
        Field.number("copies", "documents.copies").must(),
        Field.among("book", "documents.book", Book.class).must().withHint(),
        Field.among("urgency", "documents.urgency", Urgency.class).must(),
        Field.among("secrecy", "documents.secrecy", Secrecy.class).must(),
        Field.among("how", "documents.amendment", Amendment.class).withHint(),
        Field.text("note", "documents.note"));
  }

  private static Field kind() {
    return Field.among("kind", "documents.kind", "documents.kind.", DocumentKind.issued()).must();
  }

  static Form blank(String unitSymbol) {
    return EntryPage.blank()
        .with("version", 1)
        .with("kind", DocumentKind.LETTER)
        .with("book", Book.ORDINARY)
        .with("urgency", Urgency.NONE)
        .with("secrecy", Secrecy.NONE)
        .with("copies", 1)
        .with("unitSymbol", unitSymbol);
  }

  static Form from(Form form, LetterTemplate template) {
    var words = template.words();
    return form.with("kind", words.kind())
        .with("summary", words.summary())
        .with("addressees", words.addressees())
        .with("content", words.content())
        .with("recipients", words.recipients());
  }

  static Form of(Outgoing known) {
    var drafted = known.drafted();
    return EntryPage.blank()
        .with("version", known.version())
        .with("amends", drafted.amends())
        .with("kind", drafted.kind())
        .with("summary", drafted.summary())
        .with("addressees", drafted.addressees())
        .with("content", drafted.content())
        .with("recipients", drafted.recipients())
        .with("submittedTo", drafted.submittedTo())
        .with("unitSymbol", drafted.unitSymbol())
        .with("answers", drafted.answers())
        .with("askedOn", drafted.askedOn())
        .with("copies", drafted.copies())
        .with("book", drafted.book())
        .with("urgency", drafted.urgency())
        .with("secrecy", drafted.secrecy())
        .with("how", drafted.how())
        .with("note", drafted.note());
  }

  static Drafted read(Entered entered, Form form) {
    var kind = entered.choice("kind", DocumentKind.class);
    var summary = entered.line("summary");
    var recipients = entered.line("recipients");
    var to = entered.chosen("submittedTo");
    var asked = entered.dayIfAny("askedOn");
    var copies = entered.number("copies", 1, 10_000);
    var book = entered.choice("book", Book.class);
    var urgency = entered.choice("urgency", Urgency.class);
    var secrecy = entered.choice("secrecy", Secrecy.class);
    var how = entered.choiceIfAny("how", Amendment.class);
    entered.check();
    var amends = form.id("amends", new Faults());
    return new Drafted(
        book.get(),
        kind.get(),
        summary.get(),
        entered.text("addressees"),
        entered.text("content"),
        recipients.get(),
        urgency.get(),
        secrecy.get(),
        copies.get(),
        asked,
        entered.text("note"),
        entered.text("unitSymbol"),
        to.get(),
        amends,
        amends == null ? null : how,
        entered.text("answers"));
  }

  static List<Field> template() {
    return List.of(
        Field.hidden("version"),
        Field.line("name", "documents.template.name").must(),
        kind(),
        Field.text("summary", "documents.summary"),
        Field.text("addressees", "documents.addressees").withHint(),
        Field.text("content", "documents.content").must().withHint(),
        Field.text("recipients", "documents.recipients").withHint(),
        Field.box("inUse", "documents.template.in-use"));
  }

  static Form of(@Nullable LetterTemplate known) {
    if (known == null) {
      return EntryPage.blank()
          .with("version", 0)
          .with("kind", DocumentKind.LETTER)
          .with("inUse", "true");
    }
    return from(EntryPage.blank(), known)
        .with("version", known.version())
        .with("name", known.words().name())
        .with("inUse", known.inUse() ? "true" : "");
  }

  static LetterTemplate.Words words(Entered entered) {
    var name = entered.line("name");
    var kind = entered.choice("kind", DocumentKind.class);
    var content = entered.line("content");
    entered.check();
    return new LetterTemplate.Words(
        name.get(),
        kind.get(),
        entered.text("summary"),
        entered.text("addressees"),
        content.get(),
        entered.text("recipients"));
  }
}
