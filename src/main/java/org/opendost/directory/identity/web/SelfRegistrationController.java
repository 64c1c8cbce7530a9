package org.opendost.directory.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.opendost.directory.identity.Registration;
import org.opendost.directory.identity.SelfRegistrations;
import org.opendost.directory.identity.SignInOutcome.Welcome;
import org.opendost.directory.identity.SignIns;
import org.opendost.directory.identity.SignedIn;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// An organisation registers itself and sees how its registration stands.
@Controller
class SelfRegistrationController {

  private final SelfRegistrations registrations;
  private final SignIns signIns;
  private final SignedIn signedIn;

  SelfRegistrationController(SelfRegistrations registrations, SignIns signIns, SignedIn signedIn) {
    this.registrations = registrations;
    this.signIns = signIns;
    this.signedIn = signedIn;
  }

  @GetMapping("/dang-ky")
  ModelAndView blank() {
    return page(Form.empty().with("id", Uuid7.next()), HttpStatus.OK);
  }

  /// Signs the new account in at once, so that the person is shown its name; a second click signs
  /// in once more, and only with the password of the first.
  @PostMapping("/dang-ky")
  ModelAndView register(
      Actor actor,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form = Form.typed(typed);
    try {
      var network = request.getRemoteAddr();
      var username = registrations.file(actor, typed(form), network);
      if (signIns.attempt(username, form.value("password"), network) instanceof Welcome(var id)) {
        signedIn.begin(id, request, response);
        return Shown.redirect("/my/registration");
      }
      return Shown.redirect("/sign-in");
    } catch (InvalidInput invalid) {
      return page(form.refused(invalid), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/my/registration")
  ModelAndView own(Actor actor) {
    return Shown.page(
        "directory/identity/web/my-registration", new MyRegistrationPage(registrations.own(actor)));
  }

  private static Registration.Typed typed(Form form) {
    var faults = new Faults();
    var id = form.id("id", faults);
    return new Registration.Typed(
        id == null ? Uuid7.next() : id,
        form.text("taxCode"),
        form.text("name"),
        form.text("address"),
        form.text("phone"),
        form.text("email"),
        form.text("representative"),
        form.value("password"),
        form.value("again"));
  }

  private static ModelAndView page(Form form, HttpStatus status) {
    return Shown.page("directory/identity/web/register", new RegisterPage(form), status);
  }
}
