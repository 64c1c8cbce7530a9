package org.opendost.office.wellbeing.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendost.office.wellbeing.Rosters;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.springframework.web.servlet.ModelAndView;

/// What the module's screens have in common.
public final class WellbeingPages {

  static final String HOME = "/office/wellbeing";
  static final String CAMPAIGNS = HOME + "/campaigns";
  static final String ROSTERS = HOME + "/rosters";
  static final String HEALTH = HOME + "/health";
  static final String DOORS = HOME + "/doors";
  static final String VISITS = HOME + "/visits";
  static final String DISINFECTIONS = HOME + "/disinfections";
  static final String DECLARE = "/khai-bao-y-te";
  static final String DOOR = "/vao-cua";
  static final String LIST = "office/wellbeing/web/list";

  private WellbeingPages() {}

  /// A form of the module.
  ///
  /// @param name its words are `wellbeing.form.NAME`, `….lead` and `….go`
  /// @param back the page it was opened from, with its name
  static ModelAndView entry(String name, Form form, List<Field> fields, String action, Cell back) {
    var key = "wellbeing.form." + name;
    return Shown.page(
        "office/wellbeing/web/entry",
        new EntryPage(key, key + ".lead", form, fields, action, back, key + ".go"));
  }

  /// The Monday of the week an address names; of today's where it names none.
  static LocalDate monday(String week, LocalDate today) {
    try {
      return Rosters.monday(LocalDate.parse(week));
    } catch (DateTimeParseException none) {
      return Rosters.monday(today);
    }
  }

  /// Those of the values whose box is ticked.
  static <E extends Enum<E>> Set<E> ticked(E[] values, Predicate<String> box) {
    return Stream.of(values)
        .filter(value -> box.test(value.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
