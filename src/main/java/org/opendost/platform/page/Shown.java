package org.opendost.platform.page;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// What a controller answers with.
public final class Shown {

  private Shown() {}

  /// The template, named by its path below `src/main/jte` without the ending, showing the page.
  public static ModelAndView page(String template, Object page) {
    return new ModelAndView(template, "page", page);
  }

  /// The same with another status, such as 422 for a form that comes back.
  public static ModelAndView page(String template, Object page, HttpStatus status) {
    var shown = page(template, page);
    shown.setStatus(status);
    return shown;
  }

  /// On to another page of this site (303), after something was done.
  public static ModelAndView redirect(String path) {
    if (!Addresses.isLocal(path)) {
      throw new IllegalArgumentException("not a path of this site: " + path);
    }
    var view = new RedirectView(Addresses.inHeader(path));
    view.setExposeModelAttributes(false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  /// On to another page, which says once what was done.
  public static ModelAndView redirect(
      String path, RedirectAttributes flash, String textKey, Object... arguments) {
    flash.addFlashAttribute(
        Toast.ATTRIBUTE,
        new Toast(textKey, List.of(arguments).stream().map(String::valueOf).toList()));
    return redirect(path);
  }
}
