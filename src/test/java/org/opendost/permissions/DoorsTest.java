package org.opendost.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Knocks at every address there is, as every role, and sees whom it lets in.
@OfficeTest
class DoorsTest {

  private static final Actor MAKER = Actor.system("test");
  private static final Set<Integer> WELCOME = Set.of(200, 302, 303, 400, 404, 405, 410, 415, 422);

  private final List<Route> routes;
  private final Access access;
  private final Accounts accounts;
  private final Organisations organisations;
  private final String site;

  DoorsTest(
      RequestMappingHandlerMapping requestMappingHandlerMapping,
      Access access,
      Accounts accounts,
      Organisations organisations,
      @LocalServerPort int port) {
    this.routes = Route.all(requestMappingHandlerMapping, Calls.ofTheApplication());
    this.access = access;
    this.accounts = accounts;
    this.organisations = organisations;
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void sendTheStreetToSignInBeforeAnythingElse() {
    try (var browser = browser()) {
      assertThat(
              wrong(
                  routes.stream(),
                  route -> {
                    var answer = knock(browser, route);
                    var sentAway =
                        answer.statusCode() == 302
                            && answer
                                .headers()
                                .firstValue("location")
                                .orElse("")
                                .contains("/sign-in");
                    return sentAway == route.door().lets(Role.PUBLIC)
                        ? route + " answered the public with " + answer.statusCode()
                        : "";
                  }))
          .isEmpty();
    }
  }

  @Test
  void letApplicantsNowhereIntoTheOffice() throws Exception {
    try (var browser = signedIn(Role.APPLICANT)) {
      assertThat(
              wrong(
                  routes.stream().filter(route -> route.door() == Door.OFFICE),
                  route -> {
                    int status = knock(browser, route).statusCode();
                    return status == 403 ? "" : route + " answered an applicant with " + status;
                  }))
          .isEmpty();
    }
  }

  /// Reading addresses only: knocking at a button presses it.
  @Test
  void showPagesOnlyToThoseWhoHoldAPermissionTheyAskFor() throws Exception {
    for (var role : Matrix.ROLES) {
      try (var browser = role == Role.PUBLIC ? browser() : signedIn(role)) {
        assertThat(
                wrong(
                    routes.stream()
                        .filter(route -> route.verb().equals("GET") && route.door().lets(role)),
                    route -> looked(role, route, knock(browser, route).statusCode())))
            .isEmpty();
      }
    }
  }

  private String looked(Role role, Route route, int status) {
    if (!WELCOME.contains(status) && status != 403) {
      return route + " answered " + role + " with " + status;
    }
    return status == 200 && !route.asks().isEmpty() && holdsNone(role, route)
        ? route + " was shown to " + role + ", who holds none of " + route.asks()
        : "";
  }

  /// What is wrong at some of the doors; several are knocked at at once.
  private static List<String> wrong(Stream<Route> doors, Function<Route, String> what) {
    return doors.parallel().map(what).filter(said -> !said.isEmpty()).toList();
  }

  private boolean holdsNone(Role role, Route route) {
    return route.asks().stream().noneMatch(code -> access.permission(code).roles().contains(role));
  }

  private HttpResponse<Void> knock(HttpClient browser, Route route) {
    var request = HttpRequest.newBuilder(URI.create(site + route.somewhere()));
    var verb = route.verb().equals("ANY") ? "GET" : route.verb();
    return browser
        .sendAsync(request.method(verb, BodyPublishers.noBody()).build(), BodyHandlers.discarding())
        .join();
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private HttpClient signedIn(Role role) throws IOException, InterruptedException {
    var account = accounts.createForDemonstration(MAKER, account(role));
    var browser = browser();
    var answer =
        browser.send(
            HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "username=%s&password=%s"
                            .formatted(account.username(), Accounts.DEMONSTRATION_PASSWORD)))
                .build(),
            BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(303);
    return browser;
  }

  private Account account(Role role) {
    var id = Uuid7.next();
    var name =
        "door-"
            + role.name().toLowerCase(Locale.ROOT).replace('_', '-')
            + "-"
            + id.toString().substring(30);
    if (role != Role.APPLICANT) {
      return Account.officer(id, name, "Nông Cửa Gỗ", Set.of(role), null);
    }
    var organisation =
        organisations.register(
            MAKER,
            new Organisation(
                Uuid7.next(), "Cửa " + id, "", null, OrganisationKind.OTHER, "", "", "", ""));
    return Account.applicant(id, name, "Nông Cửa Sắt", organisation.id(), null);
  }
}
