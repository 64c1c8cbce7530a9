package org.opendost.platform.register;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of dated lines of law: their tables at an address, and below it, at `/new`, the form
/// that sets another line from a day on. A controller keeps one and says only what is its own.
///
/// @param address of the tables
/// @param titleKey of the tables; with `.lead` of what is said before them
/// @param newKey of the form; with `.lead` of what is said before it
/// @param permission to set one
/// @param back the page above, with its name
/// @param fields the lines' own; those of their validity follow
public record LawPages(
    String address,
    String titleKey,
    String newKey,
    String permission,
    Cell back,
    List<Field> fields) {

  public LawPages {
    fields = List.copyOf(fields);
  }

  /// The same with more fields behind its own.
  public LawPages with(Field... more) {
    return new LawPages(
        address,
        titleKey,
        newKey,
        permission,
        back,
        Stream.concat(fields.stream(), Stream.of(more)).toList());
  }

  /// The tables.
  public ModelAndView tables(List<LawTable> tables) {
    return Shown.page("platform/register/law", new LawPage(this, tables));
  }

  /// The form of another line.
  public ModelAndView form(Form form) {
    return Shown.page(
        "platform/register/lawform",
        new EntryPage(
            newKey,
            newKey + ".lead",
            form,
            Stream.concat(fields.stream(), Validity.fields().stream()).toList(),
            address + "/new",
            Cell.key(titleKey).to(address),
            newKey));
  }

  /// Sets what was typed; what is refused is shown again.
  public ModelAndView set(
      Map<String, String> typed, RedirectAttributes flash, Consumer<Entered> set) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          set.accept(sent);
          return Shown.redirect(address, flash, "register.law.set");
        },
        this::form);
  }
}
