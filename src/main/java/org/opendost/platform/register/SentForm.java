package org.opendost.platform.register;

import java.util.function.Function;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A form of one record as it was sent: an argument of the method that answers it. It is saved and
/// leads on, or comes back with all that was typed.
public final class SentForm {

  private final Form form;
  private final RedirectAttributes flash;

  SentForm(Form form, RedirectAttributes flash) {
    this.form = form;
    this.flash = flash;
  }

  /// Saves what it says; what is refused is shown again with all that was typed.
  public ModelAndView saved(
      Function<Entered, ModelAndView> save, Function<Form, ModelAndView> again) {
    return saved(form, save, again);
  }

  static ModelAndView saved(
      Form form, Function<Entered, ModelAndView> save, Function<Form, ModelAndView> again) {
    try {
      return first(form, save);
    } catch (InvalidInput refused) {
      var shown = again.apply(form.refused(refused));
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return shown;
    }
  }

  /// Where somebody else wrote the same between the look and the writing, it is looked at again:
  /// what they wrote is seen then, and refused in words.
  private static ModelAndView first(Form form, Function<Entered, ModelAndView> save) {
    try {
      return save.apply(new Entered(form));
    } catch (DuplicateKeyException meanwhile) {
      return save.apply(new Entered(form));
    }
  }

  /// On to a page that says once what was done.
  public ModelAndView done(String path, String textKey, Object... arguments) {
    return Shown.redirect(path, flash, textKey, arguments);
  }
}
