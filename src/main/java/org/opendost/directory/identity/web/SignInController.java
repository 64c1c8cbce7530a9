package org.opendost.directory.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.identity.KeptForm;
import org.opendost.directory.identity.SignInOutcome;
import org.opendost.directory.identity.SignInOutcome.Closed;
import org.opendost.directory.identity.SignInOutcome.NeedsCode;
import org.opendost.directory.identity.SignInOutcome.ShutOut;
import org.opendost.directory.identity.SignInOutcome.Welcome;
import org.opendost.directory.identity.SignInOutcome.Wrong;
import org.opendost.directory.identity.SignIns;
import org.opendost.directory.identity.SignedIn;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Fault;
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
  private final Accounts accounts;

  SignInController(SignIns signIns, SignedIn signedIn, Accounts accounts) {
    this.signIns = signIns;
    this.signedIn = signedIn;
    this.accounts = accounts;
  }

  @GetMapping("/sign-in")
  ModelAndView ask(
      Actor actor,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String name) {
    return form(actor, to, name, KeptWords.NONE, null, HttpStatus.OK);
  }

  /// Where a form comes that was sent after its session had ended; only from within.
  @PostMapping("/sign-in/kept")
  ModelAndView askForKept(Actor actor, HttpServletRequest request) {
    return request.getAttribute(KeptForm.ARRIVED) instanceof KeptForm form
        ? form(actor, "", "", KeptWords.of(form), null, HttpStatus.UNAUTHORIZED)
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
      case Welcome(var account) -> goOn(account, to, kept, request, response);
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
          form(
              actor,
              to,
              username,
              KeptWords.read(kept),
              fault("identity.wrong", outcome),
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
          : form(actor, "", "", KeptWords.read(kept), null, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var outcome = signIns.attemptCode(account, code, request.getRemoteAddr());
    if (outcome instanceof Welcome) {
      var to = String.valueOf(request.getSession().getAttribute(PENDING_TO));
      return goOn(account, to, kept, request, response);
    }
    return Shown.page(
        CODE,
        new CodePage(kept, fault("identity.code-wrong", outcome)),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping("/sign-out")
  ModelAndView signOut(HttpServletRequest request) {
    signedIn.end(request);
    return Shown.redirect("/");
  }

  /// In: to where the person was going, or to the form that waits to be sent.
  private ModelAndView goOn(
      UUID account,
      String to,
      String kept,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean another = SignedIn.isAnother(account, request);
    signedIn.begin(account, request, response);
    return KeptForm.read(kept)
        .map(form -> Shown.page("directory/identity/web/kept", new KeptPage(form, another)))
        .orElseGet(() -> Shown.redirect(home(to, signedIn.actor(request))));
  }

  private ModelAndView form(
      Actor actor,
      String to,
      String username,
      KeptWords kept,
      @Nullable Fault fault,
      HttpStatus status) {
    return Shown.page(
        "directory/identity/web/sign-in",
        new SignInPage(
            to,
            username,
            kept,
            fault,
            accounts.ofDemonstration(actor),
            Accounts.DEMONSTRATION_PASSWORD),
        status);
  }

  private static Fault fault(String wrong, SignInOutcome outcome) {
    return switch (outcome) {
      case ShutOut(var until) -> new Fault("", "identity.shut-out", List.of(until));
      case Closed() -> new Fault("", "identity.closed", List.of());
      case Wrong(), Welcome(var _), NeedsCode(var _) -> new Fault("", wrong, List.of());
    };
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

  /// Where to go on: only to a page of this site.
  private static String home(String to, Actor actor) {
    if (to.matches("/[A-Za-z0-9][^\\\\\\s]*") && !to.startsWith("/sign-")) {
      return to;
    }
    return actor.isOfficer() ? "/office/work" : "/";
  }
}
