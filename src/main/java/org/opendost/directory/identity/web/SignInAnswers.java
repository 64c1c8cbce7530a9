package org.opendost.directory.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.opendost.directory.identity.SignedIn;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Fault;
import org.opendost.platform.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What an attempt to sign in is answered with, whichever way it was made.
@Component
class SignInAnswers {

  private final SignedIn signedIn;
  private final Accounts accounts;

  SignInAnswers(SignedIn signedIn, Accounts accounts) {
    this.signedIn = signedIn;
    this.accounts = accounts;
  }

  /// In: to where the person was going, or to the form that waits to be sent.
  ModelAndView goOn(
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

  /// The page with name and password.
  ModelAndView form(
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

  /// Why somebody is not in.
  ///
  /// @param wrong the key of the words for what does not fit
  static Fault fault(String wrong, SignInOutcome outcome) {
    return switch (outcome) {
      case ShutOut(var until) -> new Fault("", "identity.shut-out", List.of(until));
      case Closed() -> new Fault("", "identity.closed", List.of());
      case Wrong(), Welcome(var _), NeedsCode(var _) -> new Fault("", wrong, List.of());
    };
  }

  /// Where to go on: only to a page of this site.
  private static String home(String to, Actor actor) {
    if (to.matches("/[A-Za-z0-9][^\\\\\\s]*") && !to.startsWith("/sign-")) {
      return to;
    }
    return actor.isOfficer() ? "/office/work" : "/";
  }
}
