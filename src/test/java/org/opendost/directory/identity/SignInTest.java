package org.opendost.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Signing in, as a browser does it.
@OfficeTest
class SignInTest {

  private static final Actor ACTOR = Actor.system("test");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final Accounts accounts;
  private final OwnAccounts own;
  private final FirstAdministrator first;
  private final SignIns signIns;
  private final SecretRows secrets;
  private final DataSource database;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final String site;

  SignInTest(
      Accounts accounts,
      OwnAccounts own,
      FirstAdministrator first,
      SignIns signIns,
      SecretRows secrets,
      DataSource database,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      @LocalServerPort int port) {
    this.accounts = accounts;
    this.own = own;
    this.first = first;
    this.signIns = signIns;
    this.secrets = secrets;
    this.database = database;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void signsInAndGoesOnToWhereThePersonWasGoing() throws Exception {
    var account = account();

    var answer = signIn(account, Accounts.DEMONSTRATION_PASSWORD, "/account?x=1");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(location(answer)).isEqualTo("/account?x=1");
    assertThat(answer.headers().firstValue("set-cookie").orElseThrow())
        .contains("HttpOnly")
        .contains("SameSite=Lax");
    var page = get("/account");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(account.username(), "Phiên đang dùng");
    assertThat(page.headers().firstValue("cache-control").orElseThrow()).contains("no-store");
  }

  @Test
  void aFloodOfAttemptsOnOneNameLeavesTheSiteItsConnections() throws Exception {
    var source = database.unwrap(HikariDataSource.class);
    var pool = source.getHikariPoolMXBean();
    int most = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var flood =
          IntStream.range(0, 2 * source.getMaximumPoolSize())
              .mapToObj(n -> threads.submit(() -> signIns.attempt("lu-lut", "sai", "192.0.2.7")))
              .toList();
      while (flood.stream().anyMatch(attempt -> !attempt.isDone())) {
        most = Math.max(most, pool.getActiveConnections());
        Thread.onSpinWait();
      }
    }
    // The jobs of a site that has just started hold some, too.
    assertThat(most).isBetween(1, source.getMaximumPoolSize() - 4);
  }

  @Test
  void neverSendsAPersonToAnotherSite() throws Exception {
    var account = account();
    for (var to : List.of("//example.org", "https://example.org", "/\\example.org", "")) {
      assertThat(location(signIn(account, Accounts.DEMONSTRATION_PASSWORD, to)))
          .isEqualTo("/office/work");
    }
  }

  @Test
  void saysInPlainWordsThatThePasswordIsWrongAndKeepsTheName() throws Exception {
    var account = account();

    var answer = signIn(account, "sai-mat-khau", "");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Tên đăng nhập hoặc mật khẩu không đúng")
        .contains("value=\"" + account.username() + "\"")
        .doesNotContain("sai-mat-khau");
  }

  @Test
  void shutsANameOutAfterFiveFailuresForAQuarterOfAnHour() throws Exception {
    var account = account();
    for (int i = 0; i < 4; i++) {
      assertThat(signIn(account, "sai", "").body()).contains("không đúng");
    }
    assertThat(signIn(account, "sai", "").body()).contains("tạm khóa đến");
    assertThat(signIn(account, Accounts.DEMONSTRATION_PASSWORD, "").statusCode()).isEqualTo(422);

    letPass(account, 14);
    assertThat(signIn(account, Accounts.DEMONSTRATION_PASSWORD, "").statusCode()).isEqualTo(422);
    letPass(account, 2);
    assertThat(signIn(account, Accounts.DEMONSTRATION_PASSWORD, "").statusCode()).isEqualTo(303);
    assertThat(failures(account)).isEqualTo(5);
  }

  @Test
  void asksForTheCodeOfTheTelephoneAndTakesEachOnce() throws Exception {
    var account = account();
    signIn(account, Accounts.DEMONSTRATION_PASSWORD, "");
    var page = get("/account/two-steps").body();
    assertThat(page).contains("<svg");
    var letters = Pattern.compile("<code>([a-z2-7 ]+)</code>").matcher(page);
    assertThat(letters.find()).isTrue();
    var secret = base32(letters.group(1).replace(" ", ""));
    var on = post("/account/two-steps", Map.of("code", now(secret, 0)));
    var recovery = Pattern.compile("<code>([a-z2-7]{5}-[a-z2-7]{5})</code>").matcher(on.body());
    assertThat(recovery.find()).isTrue();
    post("/sign-out", Map.of());

    assertThat(location(signIn(account, Accounts.DEMONSTRATION_PASSWORD, "")))
        .isEqualTo("/sign-in/code");
    assertThat(get("/account").statusCode()).isEqualTo(302);
    assertThat(post("/sign-in/code", Map.of("code", now(secret, 0))).statusCode()).isEqualTo(422);
    assertThat(post("/sign-in/code", Map.of("code", now(secret, 1))).statusCode()).isEqualTo(303);
    assertThat(get("/account").statusCode()).isEqualTo(200);
    post("/sign-out", Map.of());

    signIn(account, Accounts.DEMONSTRATION_PASSWORD, "");
    var code = Map.of("code", recovery.group(1));
    assertThat(post("/sign-in/code", code).statusCode()).isEqualTo(303);
    post("/sign-out", Map.of());
    signIn(account, Accounts.DEMONSTRATION_PASSWORD, "");
    assertThat(post("/sign-in/code", code).statusCode()).isEqualTo(422);
  }

  @Test
  void endsTheSessionsOfAnAccountThatIsClosed() throws Exception {
    var account = account();
    signIn(account, Accounts.DEMONSTRATION_PASSWORD, "");
    assertThat(get("/account").statusCode()).isEqualTo(200);

    accounts.lock(ACTOR, account.id(), "nghỉ việc");

    assertThat(get("/account").statusCode()).isEqualTo(302);
    assertThat(signIn(account, Accounts.DEMONSTRATION_PASSWORD, "").body()).contains("đã bị đóng");
  }

  @Test
  void endsAnotherPlacesSession() throws Exception {
    var account = account();
    signIn(account, Accounts.DEMONSTRATION_PASSWORD, "");
    var elsewhere = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    elsewhere.send(form("/sign-in", of(account)), BodyHandlers.ofString());

    var end = Pattern.compile("/account/sessions/[0-9a-f]+/end").matcher(get("/account").body());
    assertThat(end.find()).isTrue();
    post(end.group(), Map.of());

    var there =
        elsewhere.send(
            HttpRequest.newBuilder(URI.create(site + "/account")).build(), BodyHandlers.ofString());
    assertThat(there.statusCode()).isEqualTo(302);
    assertThat(get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void setsAPasswordByALinkThatIsGoodOnce() throws Exception {
    var account =
        accounts.create(
            ACTOR, Account.officer(Uuid7.next(), name(), "Lê Mây", Set.of(Role.CLERK), null));
    var link = accounts.link(ACTOR, account.id());

    var refused = post(link, Map.of("password", "ngan", "again", "ngan"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ít nhất 10 ký tự");
    var good = Map.of("password", "hoa lê nở trắng", "again", "hoa lê nở trắng");
    assertThat(post(link, good).statusCode()).isEqualTo(303);
    assertThat(signIn(account, "hoa lê nở trắng", "").statusCode()).isEqualTo(303);
    var token = link.substring(link.lastIndexOf('/') + 1);
    assertThatThrownBy(() -> accounts.linked(Actor.PUBLIC, token)).isInstanceOf(NotFound.class);
  }

  @Test
  void makesTheFirstAdministratorByALinkThatIsGoodOnce() throws Exception {
    var token = first.newToken();
    var username = name();
    var typed =
        Map.of(
            "username", username,
            "name", "Quản trị",
            "password", "núi cao sông dài",
            "again", "núi cao sông dài");

    assertThat(location(post("/sign-in/first/" + token, typed))).isEqualTo("/account");
    assertThat(get("/account").body()).contains(username, "Quản trị hệ thống");
    assertThatThrownBy(() -> first.check(token)).isInstanceOf(NotFound.class);
  }

  @Test
  void givesNoRoleWithoutTheRightToAndNoneThatCannotBeGiven() {
    var account = account();
    var clerk = new Actor(account.id(), account.name(), Set.of(Role.CLERK), null, null);

    assertThatThrownBy(
            () ->
                accounts.changeRoles(
                    clerk, account.id(), Set.of(Role.ADMINISTRATOR), account.mark()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () -> accounts.changeRoles(ACTOR, account.id(), Set.of(Role.SYSTEM), account.mark()))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> own.own(Actor.PUBLIC)).isInstanceOf(Forbidden.class);
  }

  @Test
  void changingThePasswordEndsTheOtherPlacesAndLeavesThisOne() throws Exception {
    var account = account();
    var elsewhere = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    elsewhere.send(form("/sign-in", of(account)), BodyHandlers.discarding());
    signIn(account, Accounts.DEMONSTRATION_PASSWORD, "");

    post(
        "/account/password",
        Map.of(
            "old", Accounts.DEMONSTRATION_PASSWORD,
            "password", "hoa lê nở trắng",
            "again", "hoa lê nở trắng"));

    assertThat(get("/account").statusCode()).isEqualTo(200);
    var there =
        elsewhere.send(
            HttpRequest.newBuilder(URI.create(site + "/account")).build(), BodyHandlers.ofString());
    assertThat(there.statusCode()).isEqualTo(302);
    assertThat(location(there)).startsWith("/sign-in");
  }

  @Test
  void guessingThePasswordAtAScreenLeftOpenIsShutOutToo() throws Exception {
    var account = account();
    signIn(account, Accounts.DEMONSTRATION_PASSWORD, "");
    var wrong = Map.of("old", "sai", "password", "hoa lê nở trắng", "again", "hoa lê nở trắng");
    for (int i = 0; i < 4; i++) {
      assertThat(post("/account/password", wrong).body()).contains("Mật khẩu không đúng");
    }
    assertThat(post("/account/password", wrong).body()).contains("tạm khóa đến");

    var right = Map.of("old", Accounts.DEMONSTRATION_PASSWORD, "password", "x", "again", "x");
    assertThat(post("/account/password", right).body()).contains("tạm khóa đến");
    assertThat(failures(account)).isEqualTo(5);
  }

  @Test
  void takesAttemptsAwayAfterAYear() {
    var account = account();
    signIns.attempt(account.username(), "sai", "192.0.2.7");
    letPass(account, 366 * 24 * 60);
    signIns.attempt(account.username(), "sai", "192.0.2.7");

    secrets.clear(IdentityJobs.KEPT);

    assertThat(failures(account)).isEqualTo(1);
  }

  private Account account() {
    return accounts.createForDemonstration(
        ACTOR, Account.officer(Uuid7.next(), name(), "Nông Hoa Lê", Set.of(Role.SPECIALIST), null));
  }

  private static String name() {
    return "t" + Uuid7.next().toString().substring(19);
  }

  private void letPass(Account account, int minutes) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    update identity.sign_in set at = at - make_interval(mins => :minutes)
                     where username = :username
                    """)
                .param("minutes", minutes)
                .param("username", account.username())
                .update());
  }

  private int failures(Account account) {
    return jdbc.sql(
            "select count(*) from identity.sign_in where username = :username and not succeeded")
        .param("username", account.username())
        .query(Integer.class)
        .single();
  }

  private static String now(byte[] secret, int ahead) {
    return Totp.code(secret, Totp.step(Instant.now()) + ahead, Totp.DIGITS);
  }

  private static byte[] base32(String letters) {
    var bytes = new byte[letters.length() * 5 / 8];
    int buffer = 0;
    int bits = 0;
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      buffer = (buffer << 5) | "abcdefghijklmnopqrstuvwxyz234567".indexOf(letters.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (buffer >> bits);
      }
    }
    return bytes;
  }

  private static Map<String, String> of(Account account) {
    return Map.of("username", account.username(), "password", Accounts.DEMONSTRATION_PASSWORD);
  }

  private HttpResponse<String> signIn(Account account, String password, String to)
      throws Exception {
    return post("/sign-in", Map.of("username", account.username(), "password", password, "to", to));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
    return browser.send(form(path, form), BodyHandlers.ofString());
  }

  private HttpRequest form(String path, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(site + path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static String location(HttpResponse<String> answer) {
    var location = URI.create(answer.headers().firstValue("location").orElse(""));
    return location.getRawPath()
        + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
  }
}
