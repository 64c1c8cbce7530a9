package org.opendost.office.workplan.web;

import java.util.List;
import java.util.stream.Stream;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.springframework.web.servlet.ModelAndView;

/// What the module's screens have in common.
public final class WorkplanPages {

  static final String HOME = "/office/workplan";
  static final String PROJECTS = HOME + "/projects";
  static final String LIST = "office/workplan/web/list";

  private WorkplanPages() {}

  /// A form of the module.
  ///
  /// @param name its words are `workplan.form.NAME`, `….lead` and `….go`
  /// @param back the page it was opened from, with its name
  static ModelAndView entry(String name, Form form, List<Field> fields, String action, Cell back) {
    var key = "workplan.form." + name;
    return Shown.page(
        "office/workplan/web/entry",
        new EntryPage(key, key + ".lead", form, fields, action, back, key + ".go"));
  }

  /// The form that asks why something is withdrawn.
  static ModelAndView withdrawal(Form form, String action, Cell back) {
    return entry(
        "withdrawal", form, List.of(Field.text("why", "workplan.why").must()), action, back);
  }

  static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  /// The tone of a state.
  public static String tone(String state) {
    return switch (state) {
      case "finished", "done" -> "good";
      case "late", "withdrawn" -> "late";
      case "done-late" -> "soon";
      default -> "plain";
    };
  }
}
