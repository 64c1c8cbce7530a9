package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.ByteBuffer;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.opendost.directory.identity.Accounts;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Signing in with password and telephone, being shut out, signing out everywhere; every page on
/// the way without an accessibility violation.
@DemonstrationJourney
class SignInJourney {

  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

  private final Chromium chromium;

  @LocalServerPort private int port;

  SignInJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void signsInWithPasswordAndTelephoneAndOutEverywhere() throws Exception {
    try (var desk = context();
        var phone = context()) {
      var page = open(desk, "/office/accounts");
      assertThat(page.url()).contains("/sign-in?to=");
      isAccessible(page);

      // One click on a name of the demonstration fills in the form, and the way back is kept.
      page.locator(".trial li:has(span:text-is('quantri')) a").click();
      assertThat(page.inputValue("#username")).isEqualTo("quantri");
      submit(page, ".sign-in-form form");
      assertThat(page.url()).endsWith("/office/accounts");
      isAccessible(page);

      page.navigate(address("/account"));
      isAccessible(page);
      page.click("a[href='/account/two-steps']");
      isAccessible(page);
      assertThat(page.locator(".qr svg").isVisible()).isTrue();
      var secret = page.locator("p code").innerText().replace(" ", "");
      page.fill("#code", "000000");
      submit(page, "main form");
      assertThat(page.locator("#code-fault").innerText()).isNotBlank();
      assertThat(page.locator("p code").innerText().replace(" ", "")).isEqualTo(secret);
      page.fill("#code", code(secret, 0));
      submit(page, "main form");
      assertThat(page.locator(".codes li").count()).isEqualTo(8);
      var recovery = page.locator(".codes li").first().innerText();
      isAccessible(page);

      var elsewhere = open(phone, "/sign-in?name=quantri");
      submit(elsewhere, ".sign-in-form form");
      assertThat(elsewhere.url()).endsWith("/sign-in/code");
      isAccessible(elsewhere);
      elsewhere.fill("#code", "123456");
      submit(elsewhere, "main form");
      assertThat(elsewhere.locator("#faults").isVisible()).isTrue();
      elsewhere.fill("#code", recovery);
      submit(elsewhere, "main form");
      elsewhere.navigate(address("/account"));
      assertThat(elsewhere.locator("table tbody tr").count()).isEqualTo(2);
      isAccessible(elsewhere);

      submit(elsewhere, "form[action='/account/sessions/end']");
      page.navigate(address("/account"));
      assertThat(page.url()).contains("/sign-in?to=%2Faccount");
    }
  }

  @Test
  void isShutOutAfterFiveFailuresAndToldUntilWhen() {
    try (var context = context()) {
      var page = open(context, "/sign-in?name=kythuat.ttud");
      for (int i = 0; i < 5; i++) {
        page.fill("#password", "khong phai " + i);
        submit(page, ".sign-in-form form");
      }
      assertThat(page.locator("#faults").innerText()).contains("5 lần").containsPattern("\\d\\d:");
      assertThat(page.inputValue("#username")).isEqualTo("kythuat.ttud");
      isAccessible(page);
      submit(page, ".sign-in-form form");
      assertThat(page.url()).as("the right password does not help now").endsWith("/sign-in");
    }
  }

  @Test
  void keepsDirectoryAndAccountsOnADeskAndOnAPhone() {
    for (int width : new int[] {1280, 360}) {
      try (var context = context()) {
        var page = open(context, "/sign-in?name=chuyenvien.kh1");
        page.setViewportSize(width, 900);
        submit(page, ".sign-in-form form");
        for (var path :
            new String[] {
              "/office/directory",
              "/office/directory/units",
              "/office/directory/units?day=2020-03-31",
              "/office/directory/people",
              "/office/directory/organisations/new"
            }) {
          page.navigate(address(path));
          assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
              .as(path + " at " + width)
              .isEqualTo(true);
          isAccessible(page);
        }
        page.navigate(address("/office/directory/units?day=2020-03-31"));
        assertThat(page.locator("main").innerText())
            .contains("Trung tâm Thông tin và Thống kê khoa học và công nghệ");
        page.navigate(address("/office/directory/units?day=2020-04-01"));
        assertThat(page.locator(".tree").innerText())
            .doesNotContain("Trung tâm Thông tin và Thống kê khoa học và công nghệ");
      }
    }
  }

  @Test
  void losesNothingThatWasTypedWhenTheSessionEnds() {
    try (var context = context()) {
      var page = open(context, "/sign-in?name=chuyenvien.kh1");
      submit(page, ".sign-in-form form");
      page.navigate(address("/office/directory/organisations/new"));
      page.fill("#name", "Hợp tác xã Miến dong Nguyên Bình");
      page.selectOption("#kind", "ENTERPRISE");
      page.fill("#address", "Xã Thành Công");
      context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("opendost"));

      submit(page, "main form");
      assertThat(page.locator(".sign-in-form [role=status]").innerText()).contains("Phiên");
      isAccessible(page);
      signIn(page, "khong phai");
      assertThat(page.locator("#faults").isVisible()).isTrue();
      isAccessible(page);
      signIn(page, Accounts.DEMONSTRATION_PASSWORD);
      assertThat(page.locator(".kept-words").innerText())
          .contains("Hợp tác xã Miến dong Nguyên Bình", "Xã Thành Công");
      isAccessible(page);
      page.setViewportSize(320, 800);
      assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
          .isEqualTo(true);

      submit(page, ".kept form");
      page.navigate(address("/office/directory/organisations?words=mien+dong"));
      assertThat(page.locator("main table").innerText())
          .contains("Hợp tác xã Miến dong Nguyên Bình");
    }
  }

  private static void signIn(Page page, String password) {
    page.fill("#username", "chuyenvien.kh1");
    page.fill("#password", password);
    submit(page, ".sign-in-form form");
  }

  private BrowserContext context() {
    return chromium
        .browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("vi-VN"));
  }

  private Page open(BrowserContext context, String path) {
    var page = context.newPage();
    page.navigate(address(path));
    return page;
  }

  private String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  private static void submit(Page page, String form) {
    page.locator(form + " button[type=submit]").first().click();
    page.waitForLoadState();
  }

  /// What an authenticator application would show.
  private static String code(String letters, int ahead) throws Exception {
    var secret = ByteBuffer.allocate(letters.length() * 5 / 8);
    long buffer = 0;
    int bits = 0;
    for (int i = 0; i < letters.length(); i++) {
      buffer = (buffer << 5) | BASE32.indexOf(letters.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        secret.put((byte) (buffer >> bits));
      }
    }
    var mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(secret.array(), "HmacSHA1"));
    long step = Instant.now().getEpochSecond() / 30 + ahead;
    var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0x0f;
    int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
    return "%06d".formatted(number % 1_000_000);
  }
}
