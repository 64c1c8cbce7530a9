package org.opendost.regulatory.award.web;

import java.util.List;
import java.util.stream.Stream;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.award.Season;
import org.springframework.web.servlet.ModelAndView;

/// What the module's screens have in common.
final class AwardPages {

  static final String HOME = "/office/award";
  static final String ENTRIES = HOME + "/entries";
  static final String BRIEFINGS = HOME + "/briefings";
  static final String CONFLICTS = HOME + "/conflicts";
  static final String EDITIONS = HOME + "/editions";
  static final String PUBLIC = "/giai-thuong";
  static final String OWN = "/my/award";
  static final String LIST = "regulatory/award/web/list";

  private AwardPages() {}

  /// A form of the module.
  ///
  /// @param name its words are `award.form.NAME`, `….lead` and `….go`
  /// @param back the page it was opened from, with its name
  static ModelAndView entry(String name, Form form, List<Field> fields, String action, Cell back) {
    return Shown.page(
        "regulatory/award/web/entryform",
        new EntryPage(
            "award.form." + name,
            "award.form." + name + ".lead",
            form,
            fields,
            action,
            back,
            "award.form." + name + ".go"));
  }

  static List<Choice> seasons(List<Season> seasons) {
    return seasons.stream()
        .map(season -> new Choice(season.id().toString(), String.valueOf(season.year())))
        .toList();
  }

  static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  /// The tone of how far an entry came.
  static String tone(String state) {
    return switch (state) {
      case "prize", "recommended", "fed-back" -> "good";
      case "ineligible", "not-recommended" -> "late";
      case "registered" -> "soon";
      default -> "info";
    };
  }
}
