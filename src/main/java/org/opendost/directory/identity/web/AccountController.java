package org.opendost.directory.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.opendost.directory.identity.OwnAccounts;
import org.opendost.directory.identity.PasskeySignIns;
import org.opendost.directory.identity.Passkeys;
import org.opendost.directory.identity.Sessions;
import org.opendost.directory.identity.TwoSteps;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One's own account: password, second step, passkeys, the places where it is signed in.
@Controller
class AccountController {

  private static final String SECRET = "two-steps-secret";

  private final OwnAccounts own;
  private final Sessions sessions;
  private final Passkeys passkeys;
  private final PasskeySignIns passkeySignIns;

  AccountController(
      OwnAccounts own, Sessions sessions, Passkeys passkeys, PasskeySignIns passkeySignIns) {
    this.own = own;
    this.sessions = sessions;
    this.passkeys = passkeys;
    this.passkeySignIns = passkeySignIns;
  }

  @GetMapping("/account")
  ModelAndView show(Actor actor, HttpServletRequest request, HttpSession session) {
    return page(actor, request, session, List.of());
  }

  @PostMapping("/account/password")
  ModelAndView changePassword(
      Actor actor,
      HttpSession session,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again) {
    try {
      own.changePassword(
          actor, old, password, again, request.getRemoteAddr(), Sessions.key(session.getId()));
      return Shown.redirect("/account");
    } catch (InvalidInput refused) {
      return page(actor, request, session, refused.faults());
    }
  }

  @PostMapping("/account/sessions/{key}/end")
  ModelAndView endSession(Actor actor, @PathVariable String key) {
    own.endSession(actor, key);
    return Shown.redirect("/account");
  }

  @PostMapping("/account/sessions/end")
  ModelAndView endAllSessions(Actor actor) {
    own.signOutEverywhere(actor);
    return Shown.redirect("/sign-in");
  }

  @GetMapping("/account/two-steps")
  ModelAndView beginTwoSteps(Actor actor, HttpSession session) {
    var steps = TwoSteps.begin();
    session.setAttribute(SECRET, steps.kept());
    return twoSteps(actor, steps, List.of(), List.of());
  }

  @PostMapping("/account/two-steps")
  ModelAndView turnTwoStepsOn(
      Actor actor, HttpSession session, @RequestParam(defaultValue = "") String code) {
    if (!(session.getAttribute(SECRET) instanceof String kept)) {
      return Shown.redirect("/account/two-steps");
    }
    var steps = new TwoSteps(kept);
    try {
      var codes = own.turnTwoStepsOn(actor, steps.secret(), code);
      session.removeAttribute(SECRET);
      return twoSteps(actor, steps, codes, List.of());
    } catch (InvalidInput refused) {
      return twoSteps(actor, steps, List.of(), refused.faults());
    }
  }

  @PostMapping("/account/two-steps/end")
  ModelAndView turnTwoStepsOff(
      Actor actor,
      HttpSession session,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String current) {
    try {
      own.turnTwoStepsOff(actor, current, request.getRemoteAddr());
      return Shown.redirect("/account");
    } catch (InvalidInput refused) {
      return page(actor, request, session, refused.faults());
    }
  }

  private ModelAndView page(
      Actor actor, HttpServletRequest request, HttpSession session, List<Fault> faults) {
    return Shown.page(
        "directory/identity/web/account",
        new AccountPage(
            own.own(actor),
            passkeys.own(actor),
            passkeySignIns.site(request),
            sessions.of(actor.id()),
            Sessions.key(session.getId()),
            faults),
        status(faults));
  }

  private ModelAndView twoSteps(
      Actor actor, TwoSteps steps, List<String> codes, List<Fault> faults) {
    return Shown.page(
        "directory/identity/web/two-steps",
        new TwoStepsPage(
            steps.picture(own.own(actor).username(), "QR"), steps.letters(), codes, faults),
        status(faults));
  }

  private static HttpStatus status(List<Fault> faults) {
    return faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
