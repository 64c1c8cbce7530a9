package org.opendost.journeys;

import static org.opendost.journeys.Chromium.isAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
    page.navigate(site("/office/missions/new"));
    page.selectOption("[name=kind]", "QUALITY");
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
}
