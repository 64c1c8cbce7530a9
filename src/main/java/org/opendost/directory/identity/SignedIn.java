package org.opendost.directory.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Post;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Visitors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Who is signed in: the session keeps the account's id and nothing else, so that a change of roles
/// or a closed account counts from the next page on.
@Component
public class SignedIn implements Visitors {

  private static final String ACTOR = SignedIn.class.getName();
  private static final String LAST = "last-account";
  private static final Actor ASKING = Actor.system("sign-in");

  private final AccountRows accounts;
  private final People people;
  private final OfficeClock clock;
  private final SecurityContextRepository contexts;

  SignedIn(
      AccountRows accounts, People people, OfficeClock clock, SecurityContextRepository contexts) {
    this.accounts = accounts;
    this.people = people;
    this.clock = clock;
    this.contexts = contexts;
  }

  @Override
  public Actor actor(HttpServletRequest request) {
    if (request.getAttribute(ACTOR) instanceof Actor known) {
      return known;
    }
    var actor =
        accountId()
            .flatMap(accounts::find)
            .filter(account -> !account.locked())
            .map(this::actor)
            .orElse(Actor.PUBLIC);
    request.setAttribute(ACTOR, actor);
    return actor;
  }

  /// Signs the account in, with a session of a new name.
  public void begin(UUID account, HttpServletRequest request, HttpServletResponse response) {
    var old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    var session = request.getSession(true);
    session.setAttribute(Sessions.ADDRESS, request.getRemoteAddr());
    session.setAttribute(Sessions.BROWSER, browser(request));
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, List.of()));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(LAST, Sessions.key(account.toString()))
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build()
            .toString());
    request.removeAttribute(ACTOR);
  }

  /// Whether this browser was signed in with another account the last time: then a form typed
  /// before is another person's. The browser remembers it as a hash, until it is closed.
  public static boolean isAnother(UUID account, HttpServletRequest request) {
    var last = WebUtils.getCookie(request, LAST);
    return last != null && !last.getValue().equals(Sessions.key(account.toString()));
  }

  /// Signs out.
  public void end(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private static Optional<UUID> accountId() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
      return Optional.empty();
    }
    return Optional.of(UUID.fromString(authentication.getName()));
  }

  private Actor actor(Account account) {
    return new Actor(
        account.id(), account.name(), account.roles(), account.organisation(), unit(account));
  }

  private @Nullable UUID unit(Account account) {
    if (account.person() == null) {
      return null;
    }
    return people.postOn(ASKING, account.person(), clock.today()).map(Post::unit).orElse(null);
  }

  private static String browser(HttpServletRequest request) {
    var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
    return agent.length() > 200 ? agent.substring(0, 200) : agent;
  }
}
