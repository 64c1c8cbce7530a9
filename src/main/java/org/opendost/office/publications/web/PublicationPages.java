package org.opendost.office.publications.web;

import java.util.List;
import java.util.stream.Stream;
import org.opendost.office.publications.Printed;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.springframework.web.servlet.ModelAndView;

/// What the module's screens have in common.
public final class PublicationPages {

  static final String HOME = "/office/publications";
  static final String PRINTED = HOME + "/printed";
  static final String OTHERS = HOME + "/other";
  static final String PERIODICALS = HOME + "/periodicals";
  static final String PROGRAMMES = HOME + "/programmes";
  static final String ROYALTIES = HOME + "/royalties";
  static final String PUBLIC = "/an-pham";
  static final String LIST = "office/publications/web/list";

  private PublicationPages() {}

  /// A form of the module.
  ///
  /// @param name its words are `publications.form.NAME`, `….lead` and `….go`
  /// @param back the page it was opened from, with its name
  static ModelAndView entry(String name, Form form, List<Field> fields, String action, Cell back) {
    return Shown.page(
        "office/publications/web/entry",
        new EntryPage(
            "publications.form." + name,
            "publications.form." + name + ".lead",
            form,
            fields,
            action,
            back,
            "publications.form." + name + ".go"));
  }

  /// The form that asks why something is withdrawn.
  static ModelAndView withdrawal(Form form, String action, Cell back) {
    return entry(
        "withdrawal", form, List.of(Field.text("why", "publications.why").must()), action, back);
  }

  static List<String> names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }

  static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  /// The list that something printed stands in.
  static Cell list(Printed.Kind kind) {
    return kind == Printed.Kind.ISSUE
        ? Cell.key("publications.tab.issues").to(HOME)
        : Cell.key("publications.tab.other").to(OTHERS);
  }

  /// The tone of a state.
  public static String tone(String state) {
    return switch (state) {
      case "printed", "licensed", "BROADCAST", "paid" -> "good";
      case "withdrawn", "unlicensed" -> "late";
      case "preparing", "unpaid" -> "soon";
      default -> "plain";
    };
  }
}
