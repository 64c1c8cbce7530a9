package org.opendost.directory.mergers.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.springframework.web.servlet.ModelAndView;

/// What the module's screens have in common.
public final class MergerPages {

  static final String HOME = "/office/directory/mergers";
  static final String ASSETS = "/office/directory/assets";
  static final String LIST = "directory/mergers/web/list";

  private MergerPages() {}

  /// The address of a merger.
  static String at(UUID id) {
    return HOME + "/" + id;
  }

  /// A form of the module.
  ///
  /// @param name its words are `mergers.form.NAME`, `….lead` and `….go`
  /// @param back the page it was opened from, with its name
  static ModelAndView entry(String name, Form form, List<Field> fields, String action, Cell back) {
    return Shown.page(
        "directory/mergers/web/entry",
        new EntryPage(
            "mergers.form." + name,
            "mergers.form." + name + ".lead",
            form,
            fields,
            action,
            back,
            "mergers.form." + name + ".go"));
  }

  /// The tone of a state.
  public static String tone(String state) {
    return switch (state) {
      case "carried", "owned" -> "good";
      case "withdrawn", "written-off" -> "late";
      case "drawn", "signed" -> "soon";
      default -> "plain";
    };
  }
}
