package org.opendost.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendost.FilledForm;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Passkeys as a browser sends them: sessions that end in between, answers that come twice.
@OfficeTest
class PasskeyWebTest {

  private static final Pattern QUESTION = Pattern.compile("data-question=\"([^\"]+)\"");

  private final Accounts accounts;
  private final Passkeys passkeys;
  private final String site;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

  PasskeyWebTest(Accounts accounts, Passkeys passkeys, @LocalServerPort int port) {
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.site = "http://localhost:" + port;
  }

  @Test
  void beginsASessionOfANewNameWithTheBrowserInTheList() throws Exception {
    var account = account();
    var device = device(account);
    var question = question(post("/sign-in/passkey", Map.of("to", "/account?x=1")).body());
    var before = session();

    var in = answer(device.show(question, account.id()), "/account?x=1");

    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.headers().firstValue("location").orElse("")).endsWith("/account?x=1");
    assertThat(session()).isNotEqualTo(before);
    assertThat(get("/account").body()).contains("Phiên đang dùng", "Điện thoại");
  }

  @Test
  void neverSendsAPersonToAnotherSite() throws Exception {
    var account = account();
    var device = device(account);
    var question = question(post("/sign-in/passkey", Map.of()).body());
    var in = answer(device.show(question, account.id()), "//example.org");
    assertThat(in.headers().firstValue("location").orElse("")).endsWith("/office/work");
  }

  @Test
  void takesAnAnswerOnceAndNoneWithoutItsSession() throws Exception {
    var account = account();
    var device = device(account);
    var question = question(post("/sign-in/passkey", Map.of()).body());
    var shown = device.show(question, account.id());
    assertThat(answer(shown, "").statusCode()).isEqualTo(303);
    post("/sign-out", Map.of());

    var again = answer(shown, "");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("Đã quá năm phút", "data-question");

    var second = question(post("/sign-in/passkey", Map.of()).body());
    cookies.getCookieStore().removeAll();
    assertThat(answer(device.show(second, account.id()), "").statusCode())
        .as("another browser has another session")
        .isEqualTo(422);
    assertThat(get("/account").statusCode()).isEqualTo(302);
  }

  @Test
  void asksToSignInWhenTheSessionEndsBeforeThePasskeyIsMade() throws Exception {
    var account = account();
    signIn(account);
    var question = begun();
    cookies.getCookieStore().removeAll();

    var made = post("/account/passkeys", Map.of("credential", made(question)));

    assertThat(made.statusCode()).isEqualTo(302);
    assertThat(made.headers().firstValue("location").orElse("")).contains("/sign-in");
    signIn(account);
    assertThat(post("/account/passkeys", Map.of("credential", made(question))).statusCode())
        .as("the new session has asked for none")
        .isEqualTo(422);
    assertThat(passkeys.own(actor(account))).isEmpty();
  }

  @Test
  void makesOneOfADoubleClick() throws Exception {
    var account = account();
    signIn(account);
    var made = made(begun());
    assertThat(post("/account/passkeys", Map.of("credential", made)).statusCode()).isEqualTo(303);
    assertThat(post("/account/passkeys", Map.of("credential", made)).statusCode()).isEqualTo(422);
    assertThat(passkeys.own(actor(account))).hasSize(1);
  }

  @Test
  void isRefusedToAnotherSitesPage() throws Exception {
    var forged =
        browser.send(
            HttpRequest.newBuilder(URI.create(site + "/sign-in/passkey"))
                .header("Origin", "https://example.org")
                .POST(BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    assertThat(forged.statusCode()).isEqualTo(403);
  }

  @Test
  void hasNoneOfTheFrameworksOwnPages() throws Exception {
    for (var path : new String[] {"/webauthn/register", "/login/webauthn.js", "/login"}) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  private Device device(Account account) throws Exception {
    signIn(account);
    var device = new Device("localhost", site);
    assertThat(post("/account/passkeys", Map.of("credential", device.make(begun()))).statusCode())
        .isEqualTo(303);
    post("/sign-out", Map.of());
    return device;
  }

  private String made(String question) throws Exception {
    return new Device("localhost", site).make(question);
  }

  private String begun() throws Exception {
    var typed = Map.of("name", "Điện thoại", "password", Accounts.DEMONSTRATION_PASSWORD);
    return question(post("/account/passkeys/new", typed).body());
  }

  private static String question(String page) {
    var found = QUESTION.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1).replace("&#34;", "\"").replace("&quot;", "\"");
  }

  private Account account() {
    var id = Uuid7.next();
    return accounts.createForDemonstration(
        Actor.system("test"),
        Account.officer(
            id, "w" + id.toString().substring(19), "Nông Hoa Lê", Set.of(Role.SPECIALIST), null));
  }

  private static Actor actor(Account account) {
    return new Actor(account.id(), account.name(), account.roles(), null, null);
  }

  private void signIn(Account account) throws Exception {
    var typed = Map.of("username", account.username(), "password", Accounts.DEMONSTRATION_PASSWORD);
    assertThat(post("/sign-in", typed).statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> answer(String credential, String to) throws Exception {
    return post("/sign-in/passkey/answer", Map.of("credential", credential, "to", to));
  }

  private String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("opendost"))
        .map(cookie -> cookie.getValue())
        .collect(Collectors.joining());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
    return browser.send(FilledForm.to(site + path, form), BodyHandlers.ofString());
  }
}
