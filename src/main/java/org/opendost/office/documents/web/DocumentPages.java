package org.opendost.office.documents.web;

import java.util.List;
import java.util.stream.Stream;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.springframework.web.servlet.ModelAndView;

/// What the module's screens have in common.
public final class DocumentPages {

  static final String HOME = "/office/documents";
  static final String INCOMING = HOME + "/incoming";
  static final String PASSED = HOME + "/passed";
  static final String OUTGOING = HOME + "/outgoing";
  static final String RECEIVED = HOME + "/received";
  static final String TEMPLATES = HOME + "/templates";
  static final String POWERS = HOME + "/signing-powers";
  static final String REGISTERS = HOME + "/registers";
  static final String LIST = "office/documents/web/list";

  private DocumentPages() {}

  /// A form of the module.
  ///
  /// @param name its words are `documents.form.NAME`, `….lead` and `….go`
  /// @param back the page it was opened from, with its name
  static ModelAndView entry(String name, Form form, List<Field> fields, String action, Cell back) {
    return Shown.page(
        "office/documents/web/entry",
        new EntryPage(
            "documents.form." + name,
            "documents.form." + name + ".lead",
            form,
            fields,
            action,
            back,
            "documents.form." + name + ".go"));
  }

  static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  /// The tone of a state.
  public static String tone(String state) {
    return switch (state) {
      case "done", "ISSUED", "FILED", "INTACT", "SIGNED_ON" -> "good";
      case "late", "done-late", "withdrawn", "recalled", "BROKEN" -> "late";
      case "registered", "SIGNED", "ADDED_TO", "replaced" -> "soon";
      default -> "plain";
    };
  }
}
