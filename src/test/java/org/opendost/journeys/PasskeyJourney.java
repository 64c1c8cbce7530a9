package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.opendost.directory.identity.Accounts;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An officer gives the telephone a passkey, signs in with it and takes it away again; at an
/// address of figures and in a browser that knows no passkeys the pages say so and the password
/// remains.
@DemonstrationJourney
class PasskeyJourney {

  private static final String OFFICER = "chuyenvien.dl";

  private final Chromium chromium;

  @LocalServerPort private int port;

  PasskeyJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void makesAPasskeySignsInWithItAndTakesItAway() {
    for (int width : new int[] {1280, 360}) {
      try (var context = context(width)) {
        var page = context.newPage();
        var device = device(context, page);
        signIn(page);
        made(page);
        submit(page, "form[action='/sign-out']");

        page.navigate(site("/sign-in?to=%2Faccount"));
        isFit(page);
        page.locator(".other-way button").click();
        page.waitForURL(site("/account"));
        assertThat(page.locator(".passkeys li").innerText())
            .contains("Điện thoại " + width, "Dùng gần nhất");
        isFit(page);
        assertThat(page.locator("main table tbody tr").count()).isPositive();

        page.locator(".passkeys a").click();
        page.waitForURL("**/removal");
        isFit(page);
        var second = context.newPage();
        second.navigate(page.url());
        submit(page, "main form[action$='/removal']");
        assertThat(page.locator(".passkeys").count()).isZero();
        submit(second, "main form[action$='/removal']");
        assertThat(second.locator("body").innerText()).contains("đã được gỡ từ trước");
        submit(page, "form[action='/sign-out']");

        page.navigate(site("/sign-in"));
        page.locator(".other-way button").click();
        page.locator("#faults").waitFor();
        assertThat(page.locator("#faults").innerText()).contains("không thuộc tài khoản nào");
        isFit(page);
        device.detach();
      }
    }
  }

  @Test
  void remainsUsableWhereThereAreNoPasskeys() {
    try (var context = context(360)) {
      var page = context.newPage();
      page.addInitScript("delete window.PublicKeyCredential");
      page.navigate(site("/sign-in"));
      page.locator(".other-way button").click();
      page.waitForURL("**/sign-in/passkey");
      assertThat(page.locator("main").innerText()).contains("Trình duyệt này không dùng được");
      assertThat(page.locator("form.passkey button").isVisible()).isFalse();
      isFit(page);
      page.locator("a[href='/sign-in']").last().click();
      signIn(page);

      page.navigate("http://127.0.0.1:" + port + "/sign-in");
      page.locator(".other-way button").click();
      page.waitForURL("**/sign-in/passkey");
      assertThat(page.locator("main").innerText()).contains("xin mở http://localhost:" + port);
      isFit(page);
    }
  }

  private void made(Page page) {
    page.navigate(site("/account"));
    page.locator("a[href='/account/passkeys/new']").click();
    page.waitForURL("**/account/passkeys/new");
    isFit(page);
    assertThat(page.inputValue("#name")).startsWith("Chrome");
    page.fill("#name", "Điện thoại " + page.viewportSize().width);
    page.fill("#password", "khong phai");
    submit(page, "main form");
    assertThat(page.locator("#password-fault, .fault").first().innerText())
        .contains("Mật khẩu không đúng");
    isFit(page);
    page.fill("#password", Accounts.DEMONSTRATION_PASSWORD);
    submit(page, "main form");
    assertThat(page.locator("[data-passkey-unable]").isVisible()).isFalse();
    isFit(page);
    page.locator("form.passkey button").click();
    page.waitForURL(site("/account"));
    assertThat(page.locator(".passkeys li").innerText()).contains("Chưa dùng lần nào");
    isFit(page);
  }

  private void signIn(Page page) {
    page.navigate(site("/sign-in"));
    page.fill("#username", OFFICER);
    page.fill("#password", Accounts.DEMONSTRATION_PASSWORD);
    submit(page, ".sign-in-form form");
    assertThat(page.url()).doesNotContain("/sign-in");
  }

  /// A device beside the browser that keeps passkeys and finds the right finger each time.
  private static CDPSession device(BrowserContext context, Page page) {
    var session = context.newCDPSession(page);
    session.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var device = new JsonObject();
    device.add("options", options);
    session.send("WebAuthn.addVirtualAuthenticator", device);
    return session;
  }

  private static void isFit(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as(page.url())
        .isEqualTo(true);
    isAccessible(page);
  }

  private BrowserContext context(int width) {
    return chromium
        .browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("vi-VN"));
  }

  private String site(String path) {
    return "http://localhost:" + port + path;
  }

  private static void submit(Page page, String form) {
    page.locator(form + " button[type=submit]").first().click();
    page.waitForLoadState();
  }
}
