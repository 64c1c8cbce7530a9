package org.opendost.regulatory.conformity.web;

import java.util.List;
import java.util.stream.Stream;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.springframework.web.servlet.ModelAndView;

/// What the module's screens have in common.
final class ConformityPages {

  static final String HOME = "/office/conformity";
  static final String DECLARATIONS = HOME + "/declarations/";
  static final String GUIDANCE = HOME + "/guidance";
  static final String PUBLIC = "/cong-bo";
  static final String LIST = "regulatory/conformity/web/list";

  private ConformityPages() {}

  /// A form of the module.
  ///
  /// @param name its words are `conformity.form.NAME`, `….lead` and `….go`
  /// @param back the page it was opened from, with its name
  static ModelAndView entry(String name, Form form, List<Field> fields, String action, Cell back) {
    return Shown.page(
        "regulatory/conformity/web/entry",
        new EntryPage(
            "conformity.form." + name,
            "conformity.form." + name + ".lead",
            form,
            fields,
            action,
            back,
            "conformity.form." + name + ".go"));
  }

  static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  /// The tone of a declaration's state.
  static String tone(String state) {
    return switch (state) {
      case "valid", "done" -> "good";
      case "refused", "ended", "late" -> "late";
      case "open" -> "soon";
      default -> "plain";
    };
  }
}
