package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;

/// What officers do in every journey: sign in, fill a form in, follow a link, prepare a mission.
///
/// @param port of the application on this machine
record Office(Chromium chromium, int port) {

  /// A page of somebody who is signed in, so many pixels wide.
  Page signedIn(String user, int width) {
    var page =
        chromium
            .browser()
            .newPage(new Browser.NewPageOptions().setViewportSize(width, 900).setLocale("vi-VN"));
    Chromium.signIn(page, port, user);
    return page;
  }

  /// The whole address of a path.
  String site(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /// Fills the form in and sends it; both pages are fit to be used by everyone.
  static void sent(Page page, Map<String, String> typed) {
    isAccessible(page);
    type(page, typed);
    page.locator("main form button[type=submit]").last().click();
    page.waitForLoadState();
    isAccessible(page);
  }

  /// Fills the fields in.
  static void type(Page page, Map<String, String> typed) {
    typed.forEach((name, value) -> page.fill("[name=" + name + "]", value));
  }

  /// Goes where the first such link leads.
  static void follow(Page page, String link) {
    page.locator(link).first().click();
    page.waitForLoadState();
  }

  /// Prepares a check of goods of one day at the hospital, with a team of two, and decides it.
  ///
  /// @return the address of its page
  String decidedCheck(
      Page page, String day, String title, String ground, String place, String number) {
    return decided(page, "QUALITY", day, title, ground, place, number);
  }

  /// Plans a mission of a kind to one establishment and enters its decision; its address.
  String decided(
      Page page,
      String kind,
      String day,
      String title,
      String ground,
      String place,
      String number) {
    page.navigate(site("/office/missions/new"));
    page.selectOption("[name=kind]", kind);
    page.setChecked("[name=planned]", ground.startsWith("Kế hoạch"));
    sent(page, Map.of("title", title, "ground", ground, "from", day, "until", day));
    var mission = page.url();
    join(page, mission, "Tô Ngân Hạnh", "HEAD");
    join(page, mission, "Dương Phong Lĩnh", "MEMBER");
    page.navigate(mission + "/establishments");
    sent(page, Map.of("organisation", "Bệnh viện Đa khoa tỉnh Cao Bằng", "place", place));
    page.navigate(mission + "/decision");
    sent(
        page,
        Map.of(
            "number", number,
            "signedOn", day,
            "signer", "Nông Thạch Sơn",
            "subject", "Nhãn và chất lượng hàng hóa",
            "from", day,
            "until", day));
    return mission;
  }

  private static void join(Page page, String mission, String name, String role) {
    page.navigate(mission + "/team");
    var person =
        page.locator("[name=person] option").allInnerTexts().stream()
            .filter(each -> each.startsWith(name))
            .findFirst()
            .orElseThrow();
    page.selectOption("[name=person]", new SelectOption().setLabel(person));
    page.selectOption("[name=role]", role);
    page.check("[name=controller]");
    sent(page, Map.of("certificate", "KSVCL 12"));
  }

  /// Writes down what was done about a lot with a bad label.
  static void act(Page page, String lot, String kind, Map<String, String> typed) {
    page.navigate(lot + "/LABEL/" + kind);
    sent(page, typed);
    page.waitForURL(lot);
  }

  /// Closes the demand that is open at a visit, with what shows that it was met.
  static void close(Page page, String visit, Map<String, String> typed) {
    page.navigate(visit);
    follow(page, "main a[href$='/closure']");
    sent(page, typed);
    assertThat(page.locator("main").innerText()).contains(typed.get("evidence"));
    assertThat(page.locator("main a[href$='/closure']").count()).isZero();
  }

  /// Writes the team's report.
  static void report(Page page, String mission, String day, String text) {
    page.navigate(mission + "/report");
    sent(page, Map.of("on", day, "text", text));
  }

  /// Signs the conclusion and publishes it on the portal on the same day.
  static void conclude(Page page, String mission, Map<String, String> conclusion) {
    page.navigate(mission + "/conclusion");
    sent(page, conclusion);
    page.navigate(mission + "/publication");
    page.check("[name=PORTAL]");
    sent(page, Map.of("on", conclusion.get("signedOn")));
    assertThat(page.locator("main").innerText()).contains(conclusion.get("number"));
  }

  /// What anyone reads of a published mission, on a telephone.
  String published(String title) {
    try (var reader =
        chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(360, 900))) {
      reader.navigate(site("/ket-luan"));
      isAccessible(reader);
      reader.getByText(title).first().click();
      reader.waitForLoadState();
      isAccessible(reader);
      return reader.locator("main").innerText();
    }
  }

  /// Takes the day down onto a telephone; the missions of it name that place.
  void takeDown(BrowserContext telephone, String user, String place) {
    var page = telephone.pages().getFirst();
    Chromium.signIn(page, port, user);
    page.navigate(site("/hien-truong"));
    page.locator("main[data-ready]").waitFor();
    isAccessible(page);
    page.click("main button");
    page.locator(".site-card", new Page.LocatorOptions().setHasText(place)).waitFor();
    page.evaluate("navigator.serviceWorker.ready.then(() => 1)");
    isAccessible(page);
  }

  /// The application as it starts on a telephone without any network.
  Page onSite(BrowserContext telephone) {
    var page = telephone.pages().getFirst();
    page.navigate(site("/hien-truong/"));
    page.locator("main[data-ready]").waitFor();
    return page;
  }

  /// Keeps what was typed on a telephone.
  static void keep(Page page) {
    page.click("main form button[type=submit]");
    page.locator("main form button[type=submit]:disabled")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }
}
