package org.opendost.directory.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.KeptForm;
import org.opendost.directory.identity.SignInOutcome.Closed;
import org.opendost.directory.identity.SignInOutcome.NeedsCode;
import org.opendost.directory.identity.SignInOutcome.ShutOut;
import org.opendost.directory.identity.SignInOutcome.Welcome;
import org.opendost.directory.identity.SignInOutcome.Wrong;
import org.opendost.directory.identity.SignIns;
import org.opendost.directory.identity.SignedIn;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// In and out.
@Controller
class SignInController {

  private static final String CODE = "directory/identity/web/code";
  private static final String PENDING = "pending-account";
  private static final String PENDING_UNTIL = "pending-until";
  private static final String PENDING_TO = "pending-to";
  private static final Duration PENDS = Duration.ofMinutes(5);

  private final SignIns signIns;
  private final SignedIn signedIn;
  private final SignInAnswers answers;

  SignInController(SignIns signIns, SignedIn signedIn, SignInAnswers answers) {
    this.signIns = signIns;
    this.signedIn = signedIn;
    this.answers = answers;
  }

  @GetMapping("/sign-in")
  ModelAndView ask(
      Actor actor,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String name) {
    return answers.form(actor, to, name, KeptWords.NONE, null, HttpStatus.OK);
  }

  /// Where a form comes that was sent after its session had ended; only from within.
  @PostMapping("/sign-in/kept")
  ModelAndView askForKept(Actor actor, HttpServletRequest request) {
    return request.getAttribute(KeptForm.ARRIVED) instanceof KeptForm form
        ? answers.form(actor, "", "", KeptWords.of(form), null, HttpStatus.UNAUTHORIZED)
        : Shown.redirect("/sign-in");
  }

  /// Where a change of language leads from such a page.
  @GetMapping("/sign-in/kept")
  ModelAndView askAgain() {
    return Shown.redirect("/sign-in");
  }

  @PostMapping("/sign-in")
  ModelAndView signIn(
      Actor actor,
      @RequestParam(defaultValue = "") String username,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String kept,
      HttpServletRequest request,
      HttpServletResponse response) {
    var outcome = signIns.attempt(username, password, request.getRemoteAddr());
    return switch (outcome) {
      case Welcome(var account) -> answers.goOn(account, to, kept, request, response);
      case NeedsCode(var account) -> {
        var session = request.getSession();
        session.setAttribute(PENDING, account.toString());
        session.setAttribute(PENDING_UNTIL, Instant.now().plus(PENDS).toEpochMilli());
        session.setAttribute(PENDING_TO, to);
        yield kept.isEmpty()
            ? Shown.redirect("/sign-in/code")
            : Shown.page(CODE, new CodePage(kept, null));
      }
      case Wrong(), ShutOut(var _), Closed() ->
          answers.form(
              actor,
              to,
              username,
              KeptWords.read(kept),
              SignInAnswers.fault("identity.wrong", outcome),
              HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  @GetMapping("/sign-in/code")
  ModelAndView askCode(HttpServletRequest request) {
    return pending(request) == null
        ? Shown.redirect("/sign-in")
        : Shown.page(CODE, new CodePage("", null));
  }

  @PostMapping("/sign-in/code")
  ModelAndView signInWithCode(
      Actor actor,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String kept,
      HttpServletRequest request,
      HttpServletResponse response) {
    var account = pending(request);
    if (account == null) {
      return kept.isEmpty()
          ? Shown.redirect("/sign-in")
          : answers.form(
              actor, "", "", KeptWords.read(kept), null, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var outcome = signIns.attemptCode(account, code, request.getRemoteAddr());
    if (outcome instanceof Welcome) {
      var to = String.valueOf(request.getSession().getAttribute(PENDING_TO));
      return answers.goOn(account, to, kept, request, response);
    }
    return Shown.page(
        CODE,
        new CodePage(kept, SignInAnswers.fault("identity.code-wrong", outcome)),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping("/sign-out")
  ModelAndView signOut(HttpServletRequest request) {
    signedIn.end(request);
    return Shown.redirect("/");
  }

  private static @Nullable UUID pending(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null
        && session.getAttribute(PENDING) instanceof String account
        && session.getAttribute(PENDING_UNTIL) instanceof Long until
        && Instant.now().toEpochMilli() < until) {
      return UUID.fromString(account);
    }
    return null;
  }
}
