package org.opendost.regulatory.exposure.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.springframework.web.servlet.ModelAndView;

/// The forms of this module look alike.
final class Forms {

  private Forms() {}

  /// A form.
  ///
  /// @param words key of its title; with `.lead` of what is said before it, with `.go` of its
  ///   button
  static ModelAndView entry(String words, Form form, List<Field> fields, String action, Cell back) {
    return Shown.page("regulatory/exposure/web/entry", page(words, form, fields, action, back));
  }

  /// What a form shows, where more stands beside it.
  static EntryPage page(String words, Form form, List<Field> fields, String action, Cell back) {
    return new EntryPage(words, words + ".lead", form, fields, action, back, words + ".go");
  }

  /// A record that may be left unchosen.
  static @Nullable UUID chosenIfAny(Entered entered, String name) {
    return entered.text(name).isEmpty() ? null : entered.chosen(name).get();
  }
}
