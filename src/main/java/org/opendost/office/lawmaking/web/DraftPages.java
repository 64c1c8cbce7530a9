package org.opendost.office.lawmaking.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.office.lawmaking.Draft;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.springframework.web.servlet.ModelAndView;

/// What the module's screens have in common.
public final class DraftPages {

  static final String HOME = "/office/drafts";
  static final String POSTED = "/lay-y-kien";
  static final String ISSUED = "/van-ban";

  private DraftPages() {}

  /// A form of the module.
  ///
  /// @param name its words are `lawmaking.form.NAME`, `….lead` and `….go`
  /// @param back the page it was opened from, with its name
  static ModelAndView entry(String name, Form form, List<Field> fields, String action, Cell back) {
    return Shown.page(
        "office/lawmaking/web/entry",
        new EntryPage(
            "lawmaking.form." + name,
            "lawmaking.form." + name + ".lead",
            form,
            fields,
            action,
            back,
            "lawmaking.form." + name + ".go"));
  }

  static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  static String at(UUID draft) {
    return HOME + "/" + draft;
  }

  /// The dossier as a step of the trail.
  static Cell back(Draft draft) {
    return Cell.of(draft.heading()).to(at(draft.id()));
  }

  /// The tone of a stage, of a comment's outcome, of a day.
  public static String tone(String state) {
    return switch (state) {
      case "IN_FORCE", "TAKEN", "kept", "READY", "KEEP", "done" -> "good";
      case "STOPPED", "WITHDRAWN", "REPLACED", "late", "missed", "NOT_READY" -> "late";
      case "COMMENT", "APPRAISAL", "OPEN", "open", "ISSUED" -> "soon";
      default -> "plain";
    };
  }
}
