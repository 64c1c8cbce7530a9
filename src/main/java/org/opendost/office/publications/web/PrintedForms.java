package org.opendost.office.publications.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendost.office.publications.Periodical;
import org.opendost.office.publications.Printed;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;

/// The fields of issues and of all else that is printed.
final class PrintedForms {

  private PrintedForms() {}

  static List<Field> issue(List<Periodical> periodicals) {
    return List.of(
        Field.hidden("version"),
        Field.choice(
                "periodical",
                "publications.periodical",
                periodicals.stream()
                    .map(each -> new Choice(each.id().toString(), each.title()))
                    .toList())
            .must(),
        Field.number("number", "publications.number").must(),
        Field.number("year", "publications.year").must(),
        Field.number("licensedCopies", "publications.licensed-copies"),
        Field.number("copies", "publications.copies").withHint(),
        Field.day("on", "publications.printed-on").withHint(),
        Field.line("printer", "publications.printer"));
  }

  static List<Field> other() {
    return List.of(
        Field.hidden("version"),
        Field.among("kind", "publications.kind", "publications.kind.", Printed.Kind.OTHERS).must(),
        Field.line("title", "publications.what").must(),
        Field.number("year", "publications.year").must(),
        Field.line("licence", "publications.own-licence").withHint(),
        Field.number("licensedCopies", "publications.licensed-copies"),
        Field.number("copies", "publications.copies").withHint(),
        Field.day("on", "publications.printed-on").withHint(),
        Field.line("printer", "publications.printer"));
  }

  /// The form as it stands before a correction.
  static Form of(Printed known) {
    return EntryPage.blank()
        .with("version", known.version())
        .with("periodical", known.periodical())
        .with("kind", known.kind())
        .with("title", known.title())
        .with("number", known.number())
        .with("year", known.year())
        .with("licence", known.licence())
        .with("licensedCopies", known.licensedCopies())
        .with("copies", known.copies())
        .with("on", known.on())
        .with("printer", known.printer());
  }

  static Printed readIssue(Entered entered, UUID id) {
    var periodical = entered.chosen("periodical");
    var number = entered.count("number");
    return read(entered, id, Printed.Kind.ISSUE, periodical::get, number::get, "", "");
  }

  static Printed readOther(Entered entered, UUID id) {
    var kind = entered.choice("kind", Printed.Kind.class);
    var known = kind.known() == null ? Printed.Kind.LEAFLET : kind.known();
    return read(
        entered, id, known, () -> null, () -> null, entered.text("title"), entered.text("licence"));
  }

  private static Printed read(
      Entered entered,
      UUID id,
      Printed.Kind kind,
      Supplier<@Nullable UUID> periodical,
      Supplier<@Nullable Integer> number,
      String title,
      String licence) {
    var version = entered.count("version");
    var year = entered.count("year");
    var licensed = entered.countIfAny("licensedCopies");
    var copies = entered.countIfAny("copies");
    var on = entered.dayIfAny("on");
    entered.check();
    return new Printed(
        id,
        kind,
        periodical.get(),
        title,
        number.get(),
        year.get(),
        licence,
        licensed,
        copies,
        on,
        entered.text("printer"),
        null,
        0,
        version.get(),
        "",
        false);
  }
}
