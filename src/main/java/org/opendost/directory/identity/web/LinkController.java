package org.opendost.directory.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.identity.FirstAdministrator;
import org.opendost.directory.identity.SignedIn;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One-time links: a password is set, the first administrator made.
@Controller
class LinkController {

  private static final String TEMPLATE = "directory/identity/web/password";

  private final Accounts accounts;
  private final FirstAdministrator first;
  private final SignedIn signedIn;

  LinkController(Accounts accounts, FirstAdministrator first, SignedIn signedIn) {
    this.accounts = accounts;
    this.first = first;
    this.signedIn = signedIn;
  }

  @GetMapping("/sign-in/link/{token}")
  ModelAndView ask(Actor actor, @PathVariable String token) {
    var account = accounts.linked(actor, token);
    return Shown.page(
        TEMPLATE,
        new PasswordPage(
            false, "/sign-in/link/" + token, account.username(), account.name(), List.of()));
  }

  @PostMapping("/sign-in/link/{token}")
  ModelAndView setPassword(
      Actor actor,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again) {
    try {
      accounts.setPassword(actor, token, password, again);
      return Shown.redirect("/sign-in");
    } catch (InvalidInput refused) {
      var account = accounts.linked(actor, token);
      return Shown.page(
          TEMPLATE,
          new PasswordPage(
              false,
              "/sign-in/link/" + token,
              account.username(),
              account.name(),
              refused.faults()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/sign-in/first/{token}")
  ModelAndView askFirst(@PathVariable String token) {
    first.check(token);
    return Shown.page(
        TEMPLATE, new PasswordPage(true, "/sign-in/first/" + token, "", "", List.of()));
  }

  @PostMapping("/sign-in/first/{token}")
  ModelAndView makeFirst(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String username,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      signedIn.begin(first.make(token, username, name, password, again), request, response);
      return Shown.redirect("/account");
    } catch (InvalidInput refused) {
      return Shown.page(
          TEMPLATE,
          new PasswordPage(true, "/sign-in/first/" + token, username, name, refused.faults()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }
}
