package org.opendost.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendost.FilledForm;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/// A form whose session ended while it was being typed.
@OfficeTest
class KeptFormTest {

  private static final Actor ACTOR = Actor.system("test");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final Accounts accounts;
  private final OwnAccounts own;
  private final String site;

  KeptFormTest(Accounts accounts, OwnAccounts own, @LocalServerPort int port) {
    this.accounts = accounts;
    this.own = own;
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void losesNothingThatWasTypedEvenAfterAWrongPassword() throws Exception {
    var administrator = account("Nông Quản Trị");
    var made = Uuid7.next();

    var asked = post("/office/accounts", form(made));
    assertThat(asked.statusCode()).isEqualTo(401);
    assertThat(asked.body()).contains("Phiên đăng nhập đã hết");
    var wrong = post("/sign-in", secrets(administrator, "sai-mat-khau", asked));
    assertThat(wrong.statusCode()).isEqualTo(422);
    var waiting = signIn(administrator, wrong);

    assertThat(waiting.statusCode()).isEqualTo(200);
    assertThat(waiting.body())
        .contains("Bế “Thị” &lt;Kẹo&gt;", "action=\"/office/accounts\"", "Nông Quản Trị")
        .doesNotContain("máy này đăng nhập bằng tài khoản khác");
    assertThat(waiting.headers().firstValue("cache-control").orElseThrow()).contains("no-store");
    var again = hidden(waiting);
    assertThat(again).containsAllEntriesOf(form(made));
    assertThat(location(post("/office/accounts", again))).isEqualTo("/office/accounts/" + made);
    assertThat(location(post("/office/accounts", again)))
        .as("the second click of a double click")
        .isEqualTo("/office/accounts/" + made);
    assertThat(accounts.get(ACTOR, made).name()).isEqualTo("Bế “Thị” <Kẹo>");
  }

  @Test
  void staysWhileTheTelephoneIsAsked() throws Exception {
    var administrator = account("Nông Hai Bước");
    var secret = new byte[20];
    var actor = new Actor(administrator.id(), "Nông", administrator.roles(), null, null);
    own.turnTwoStepsOn(actor, secret, code(secret, 0));
    var made = Uuid7.next();

    var asked = signIn(administrator, post("/office/accounts", form(made)));
    assertThat(asked.body()).contains("Những gì đã gõ vẫn còn");
    var wrong = new HashMap<>(hidden(asked));
    wrong.put("code", "000000");
    var askedAgain = post("/sign-in/code", wrong);
    assertThat(askedAgain.statusCode()).isEqualTo(422);
    var right = new HashMap<>(hidden(askedAgain));
    right.put("code", code(secret, 1));

    assertThat(hidden(post("/sign-in/code", right))).containsAllEntriesOf(form(made));
  }

  @Test
  void saysThatAnotherAccountIsSignedInAndLetsItsRightsDecide() throws Exception {
    var first = account("Nông Thứ Nhất");
    signIn(first, post("/office/accounts", form(Uuid7.next())));
    post("/sign-out", Map.of());
    var clerk =
        accounts.createForDemonstration(
            ACTOR, Account.officer(Uuid7.next(), name(), "Lê Thứ Hai", Set.of(Role.CLERK), null));

    var waiting = signIn(clerk, post("/office/accounts", form(Uuid7.next())));

    assertThat(waiting.body())
        .contains("Trước đó máy này đăng nhập bằng tài khoản khác", "Lê Thứ Hai");
    assertThat(post("/office/accounts", hidden(waiting)).statusCode()).isEqualTo(403);
  }

  @Test
  void saysWhichFilesToChooseAgain() throws Exception {
    var body =
        """
        --x\r
        Content-Disposition: form-data; name="note"\r
        \r
        Gửi kèm giấy phép\r
        --x\r
        Content-Disposition: form-data; name="paper"; filename="giấy phép.pdf"\r
        Content-Type: application/pdf\r
        \r
        %PDF-1.7\r
        --x--\r
        """;
    var asked =
        browser.send(
            HttpRequest.newBuilder(URI.create(site + "/my/papers"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Referer", site + "/my/papers/new?kind=2")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    assertThat(asked.statusCode()).isEqualTo(401);
    assertThat(asked.body()).contains("cần chọn lại sau khi đăng nhập: giấy phép.pdf");

    assertThat(signIn(account("Nông Tệp"), asked).body())
        .contains("enctype=\"multipart/form-data\"", "Chọn lại: giấy phép.pdf")
        .contains("name=\"paper\" type=\"file\"", "href=\"/my/papers/new?kind=2\"")
        .contains("<li>Gửi kèm giấy phép</li>");
  }

  @Test
  void keepsNoPasswordAndNothingOfOnesOwnAccount() throws Exception {
    var sentAway =
        post("/account/password", Map.of("old", "một hai ba bốn", "password", "năm sáu bảy"));
    assertThat(sentAway.statusCode()).isEqualTo(302);
    var asked = post("/office/x", Map.of("newPassword", "rất bí mật", "name", "Lê"));
    var form = KeptForm.read(hidden(asked).getOrDefault("kept", "")).orElseThrow();
    assertThat(form.fields()).containsExactly(new KeptForm.Field("name", "Lê"));
  }

  @Test
  void sendsWhatStoodInTheAddressOnce() throws Exception {
    var asked = post("/office/x?task=1&task=2", Map.of("task", "3", "name", "Lê"));
    var form = KeptForm.read(hidden(asked).getOrDefault("kept", "")).orElseThrow();
    assertThat(form.to()).isEqualTo("/office/x?task=1&task=2");
    assertThat(form.fields())
        .containsExactlyInAnyOrder(
            new KeptForm.Field("task", "3"), new KeptForm.Field("name", "Lê"));
  }

  @Test
  void saysPlainlyThatSomethingIsTooLargeToBeKept() throws Exception {
    var asked = post("/office/x", Map.of("text", "a".repeat(KeptForm.MOST)));
    assertThat(asked.body()).contains("quá dài nên không giữ được");
    assertThat(hidden(asked)).doesNotContainKey("kept");
  }

  @Test
  void leadsNowhereElse() {
    for (var to : List.of("//example.org/office", "https://example.org", "/sign-out", "/account")) {
      var form = new KeptForm(to, "", false, List.of(new KeptForm.Field("a", "b")), List.of());
      assertThat(KeptForm.read(form.written())).as(to).isEmpty();
    }
    assertThat(KeptForm.read("H4sIAAAAAAAA")).isEmpty();
    assertThat(KeptForm.read("không phải")).isEmpty();
  }

  @Test
  void isNotTakenFromAnotherSite() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(site + "/office/accounts"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "cross-site")
            .POST(BodyPublishers.ofString("name=x"))
            .build();
    assertThat(browser.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(403);
  }

  private Account account(String name) {
    return accounts.createForDemonstration(
        ACTOR, Account.officer(Uuid7.next(), name(), name, Set.of(Role.ADMINISTRATOR), null));
  }

  private static Map<String, String> form(UUID id) {
    return Map.of(
        "id",
        id.toString(),
        "username",
        "m" + id.toString().substring(19),
        "name",
        "Bế “Thị” <Kẹo>",
        "role-CLERK",
        "true");
  }

  private static String name() {
    return "k" + Uuid7.next().toString().substring(19);
  }

  private static String code(byte[] secret, int ahead) {
    return Totp.code(secret, Totp.step(Instant.now()) + ahead, Totp.DIGITS);
  }

  private HttpResponse<String> signIn(Account account, HttpResponse<String> page) throws Exception {
    return post("/sign-in", secrets(account, Accounts.DEMONSTRATION_PASSWORD, page));
  }

  private static Map<String, String> secrets(
      Account account, String password, HttpResponse<String> page) {
    var form = new HashMap<>(hidden(page));
    form.put("username", account.username());
    form.put("password", password);
    return form;
  }

  /// What both ways in carry along unseen is the same: by password and by passkey.
  private static Map<String, String> hidden(HttpResponse<String> page) {
    return HIDDEN
        .matcher(page.body())
        .results()
        .collect(
            Collectors.toMap(
                found -> found.group(1),
                found -> HtmlUtils.htmlUnescape(found.group(2)),
                (byPassword, byPasskey) -> {
                  assertThat(byPasskey).isEqualTo(byPassword);
                  return byPassword;
                }));
  }

  private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
    return browser.send(FilledForm.to(site + path, form), BodyHandlers.ofString());
  }

  private static String location(HttpResponse<String> answer) {
    return URI.create(answer.headers().firstValue("location").orElse("")).getRawPath();
  }
}
