package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendost.FreshFolder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/// Production begins empty: a link in the log makes the first administrator, who makes the next
/// account, whose person sets a password by a link of their own.
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "opendost.mode=production",
      "opendost.public-url=http://127.0.0.1",
      "opendost.binaries-dir=target/postgres"
    })
@ContextConfiguration(initializers = FreshFolder.class)
@ExtendWith(Chromium.Shared.class)
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorJourney {

  private static final Pattern LINK = Pattern.compile("/sign-in/first/\\S+");

  private final Chromium chromium;

  @LocalServerPort private int port;

  FirstAdministratorJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void makesTheFirstAdministratorAndTheirFirstOfficer(CapturedOutput log) {
    var link = LINK.matcher(log.getAll());
    assertThat(link.find()).as("a link in the log").isTrue();

    try (var context = chromium.browser().newContext();
        var other = chromium.browser().newContext()) {
      var page = context.newPage();
      page.navigate(address("/sign-in"));
      assertThat(page.locator(".trial").count()).isZero();
      page.navigate(address(link.group()));
      isAccessible(page);
      page.fill("#username", "quantri");
      page.fill("#name", "Nông Thạch Bích");
      page.fill("#password", "quantri123");
      page.fill("#again", "quantri123");
      submit(page, "main form");
      assertThat(page.locator("#password-fault").innerText()).isNotBlank();
      assertThat(page.inputValue("#username")).isEqualTo("quantri");
      page.fill("#password", "suối chảy qua bản");
      page.fill("#again", "suối chảy qua bản");
      submit(page, "main form");
      assertThat(page.url()).endsWith("/account");

      page.navigate(address(link.group()));
      assertThat(page.locator("h1").innerText()).contains("Không tìm thấy");

      page.navigate(address("/office/accounts/new"));
      isAccessible(page);
      page.fill("#username", "vanthu");
      page.fill("#name", "Lý Mai Vàng");
      submit(page, "main form");
      assertThat(page.inputValue("#username")).isEqualTo("vanthu");
      assertThat(page.locator(".faults").isVisible()).isTrue();
      page.check("#role-CLERK");
      submit(page, "main form");
      assertThat(page.locator(".toast").innerText()).contains("vanthu");
      isAccessible(page);
      submit(page, "form[action$='/link']");
      var given = page.locator(".one-time").innerText();
      isAccessible(page);

      var theirs = other.newPage();
      theirs.navigate(address(given.substring(given.indexOf("/sign-in/"))));
      isAccessible(theirs);
      theirs.fill("#password", "hoa mận trắng trên núi");
      theirs.fill("#again", "hoa mận trắng trên núi");
      submit(theirs, "main form");
      theirs.fill("#username", "vanthu");
      theirs.fill("#password", "hoa mận trắng trên núi");
      submit(theirs, "main form");
      theirs.navigate(address("/office/accounts"));
      assertThat(theirs.locator(".error-code").innerText()).isEqualTo("403");
      isAccessible(theirs);
    }
  }

  private String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  private static void submit(Page page, String form) {
    page.locator(form + " button[type=submit]").first().click();
    page.waitForLoadState();
  }
}
