package org.opendost.directory.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.opendost.directory.identity.Challenge;
import org.opendost.directory.identity.PasskeySignIns;
import org.opendost.directory.identity.Passkeys;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The passkeys of one's own account: a name and the password, then the device makes one.
@Controller
@RequestMapping("/account/passkeys")
class PasskeyController {

  private static final String CHALLENGE = "passkey-made";
  private static final String NAME = "passkey-name";

  private final Passkeys passkeys;
  private final PasskeySignIns signIns;

  PasskeyController(Passkeys passkeys, PasskeySignIns signIns) {
    this.passkeys = passkeys;
    this.signIns = signIns;
  }

  @GetMapping("/new")
  ModelAndView blank(Actor actor, HttpServletRequest request) {
    var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    var form = Form.empty().with("name", Browsers.name(agent));
    return page(request, form, "", HttpStatus.OK);
  }

  @PostMapping("/new")
  ModelAndView begin(
      Actor actor,
      HttpServletRequest request,
      HttpSession session,
      @RequestParam Map<String, String> typed) {
    var form = Form.typed(typed);
    var challenge = Challenge.begin();
    try {
      var question =
          passkeys.question(
              actor,
              signIns.site(request),
              challenge,
              form.text("name"),
              form.value("password"),
              request.getRemoteAddr());
      session.setAttribute(CHALLENGE, challenge.kept());
      session.setAttribute(NAME, form.text("name"));
      return page(request, form, question, HttpStatus.OK);
    } catch (InvalidInput refused) {
      return page(request, form.refused(refused), "", HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /// Where a change of language leads from the page on which the device is asked.
  @GetMapping
  ModelAndView list() {
    return Shown.redirect("/account");
  }

  @PostMapping
  ModelAndView add(
      Actor actor,
      HttpServletRequest request,
      HttpSession session,
      @RequestParam(defaultValue = "") String credential,
      RedirectAttributes flash) {
    var challenge = Challenge.of(session.getAttribute(CHALLENGE));
    var name = session.getAttribute(NAME) instanceof String kept ? kept : "";
    session.removeAttribute(CHALLENGE);
    session.removeAttribute(NAME);
    try {
      passkeys.add(
          actor,
          signIns.site(request),
          challenge.orElseThrow(() -> new InvalidInput("", "identity.passkey.too-late")),
          name,
          credential);
      return Shown.redirect("/account", flash, "identity.passkey.added", name);
    } catch (InvalidInput refused) {
      var form = Form.typed(Map.of("name", name)).refused(refused);
      return page(request, form, "", HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /// Says what removing means, before it is done.
  @GetMapping("/{id}/removal")
  ModelAndView askToRemove(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    return passkeys.own(actor).stream()
        .filter(passkey -> passkey.id().equals(id))
        .findFirst()
        .map(
            passkey ->
                Shown.page(
                    "directory/identity/web/passkey-removal", new PasskeyRemovalPage(passkey)))
        .orElseGet(() -> Shown.redirect("/account", flash, "identity.passkey.gone"));
  }

  @PostMapping("/{id}/removal")
  ModelAndView remove(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    return passkeys
        .remove(actor, id)
        .map(name -> Shown.redirect("/account", flash, "identity.passkey.removed", name))
        .orElseGet(() -> Shown.redirect("/account", flash, "identity.passkey.gone"));
  }

  private ModelAndView page(
      HttpServletRequest request, Form form, String question, HttpStatus status) {
    return Shown.page(
        "directory/identity/web/passkey",
        new PasskeyPage(signIns.site(request), form, question),
        status);
  }
}
