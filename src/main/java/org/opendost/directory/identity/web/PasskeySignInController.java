package org.opendost.directory.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Challenge;
import org.opendost.directory.identity.PasskeySignIns;
import org.opendost.directory.identity.SignInOutcome.Welcome;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Fault;
import org.opendost.platform.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// In with a passkey: a page on which the device is asked, then its answer.
@Controller
class PasskeySignInController {

  private static final String CHALLENGE = "passkey-sign-in";

  private final PasskeySignIns signIns;
  private final SignInAnswers answers;

  PasskeySignInController(PasskeySignIns signIns, SignInAnswers answers) {
    this.signIns = signIns;
    this.answers = answers;
  }

  @PostMapping("/sign-in/passkey")
  ModelAndView ask(
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String kept,
      HttpServletRequest request) {
    return page(to, kept, request, null, HttpStatus.OK);
  }

  /// Where a change of language leads from such a page.
  @GetMapping({"/sign-in/passkey", "/sign-in/passkey/answer", "/sign-in/password"})
  ModelAndView askAgain() {
    return Shown.redirect("/sign-in");
  }

  /// Back to name and password, with the form that is carried along.
  @PostMapping("/sign-in/password")
  ModelAndView byPassword(Actor actor, @RequestParam(defaultValue = "") String kept) {
    return answers.form(actor, "", "", KeptWords.read(kept), null, HttpStatus.OK);
  }

  /// Each challenge is answered once: a second answer meets a new page with a new one.
  @PostMapping("/sign-in/passkey/answer")
  ModelAndView signIn(
      Actor actor,
      @RequestParam(defaultValue = "") String credential,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String kept,
      HttpServletRequest request,
      HttpServletResponse response) {
    var site = signIns.site(request);
    var challenge = taken(request);
    if (!site.works() || challenge.isEmpty()) {
      var late = new Fault("", "identity.passkey.too-late", List.of());
      return page(to, kept, request, late, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var outcome = signIns.attempt(site, challenge.get(), credential, request.getRemoteAddr());
    if (outcome instanceof Welcome(var account)) {
      return answers.goOn(account, to, kept, request, response);
    }
    var fault = SignInAnswers.fault("identity.passkey.unknown", outcome);
    return answers.form(
        actor, to, "", KeptWords.read(kept), fault, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView page(
      String to,
      String kept,
      HttpServletRequest request,
      @Nullable Fault fault,
      HttpStatus status) {
    var site = signIns.site(request);
    var question = "";
    if (site.works()) {
      var challenge = Challenge.begin();
      request.getSession().setAttribute(CHALLENGE, challenge.kept());
      question = signIns.question(site, challenge);
    }
    return Shown.page(
        "directory/identity/web/passkey-sign-in",
        new PasskeySignInPage(site, question, to, kept, fault),
        status);
  }

  private static Optional<Challenge> taken(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null) {
      return Optional.empty();
    }
    var challenge = Challenge.of(session.getAttribute(CHALLENGE));
    session.removeAttribute(CHALLENGE);
    return challenge;
  }
}
