package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The main screens as they are: one heading, nothing wider than the screen, no accessibility
/// violation. With `-Ddocs.write=true` it takes the pictures of `docs/screens` anew.
@DemonstrationJourney
class ScreensJourney {

  private static final Path PICTURES = Path.of("docs/screens");

  /// The cookies of those who are signed in by account: nobody signs in anew for each screen.
  private static final Map<String, String> SIGNED_IN = new HashMap<>();

  private final Chromium chromium;

  @LocalServerPort private int port;

  ScreensJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  /// @param first the link to follow from the address, where the page's own address is not known
  ///   beforehand
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          home            |                | 1280 | light | /                        |
          home-phone      |                |  360 | light | /                        |
          article         |                | 1280 | light | /tin-tuc                 | .story h2 a
          article-phone   |                |  360 | dark  | /tin-tuc                 | .story h2 a
          catalogue       |                | 1280 | light | /nhiem-vu                |
          task-phone      |                |  360 | light | /nhiem-vu                | main a[href^='/nhiem-vu/']
          procedures      |                | 1280 | light | /thu-tuc                 |
          report          |                | 1280 | light | /bao-cao/cb-2020-04      |
          report-figure   |                | 1280 | light | /bao-cao/cb-2020-04      | main a[href^='/bao-cao/cb-2020-04/']
          report-phone    |                |  360 | dark  | /bao-cao/cb-2020-04      |
          search-phone    |                |  360 | light | /search?q=b%E1%BB%A9c+x%E1%BA%A1 |
          sign-in-phone   |                |  360 | dark  | /sign-in                 |
          work            | chuyenvien.bx  | 1280 | light | /office                  |
          work-phone      | chuyenvien.bx  |  360 | dark  | /office                  |
          dossier         | chuyenvien.bx  | 1280 | light | /office/radiation        | table a[href*='/dossiers/']
          dossier-phone   | chuyenvien.bx  |  360 | light | /office/radiation        | table a[href*='/dossiers/']
          register        | chuyenvien.kh1 | 1280 | light | /office/tasks            |
          register-phone  | chuyenvien.kh1 |  360 | light | /office/tasks            |
          report-office   | giamdoc        | 1280 | light | /office/reports          |
          articles        | bientap        | 1280 | dark  | /office/articles         |
          one-stop-phone  | motcua         |  360 | light | /office/registrations    |
          applicant       | bv.tinh        | 1280 | light | /my                      |
          applicant-phone | bv.tinh        |  360 | dark  | /my                      |
          quality         | chuyenvien.cl  | 1280 | light | /office/iso-9001         |
          quality-visits  | chuyenvien.cl  |  360 | light | /office/iso-9001/visits  |
          quality-visit   | chuyenvien.cl  | 1280 | light | /office/iso-9001/visits  | td a[href*='/visits/']
          quality-agency  | chuyenvien.cl  |  360 | dark  | /office/iso-9001         | td a[href*='/agencies/']
          quality-finding | chuyenvien.cl  | 1280 | light | /office/iso-9001/nonconformities | td a[href*='/nonconformities/']
          quality-public  |                | 1280 | light | /iso-9001                |
          missions-phone  | chuyenvien.cl  |  360 | light | /office/missions         |
          missions        | chuyenvien.cl  | 1280 | light | /office/missions         |
          mission         | chuyenvien.cl  | 1280 | light | /office/missions         | td a[href*='/missions/']
          mission-phone   | chuyenvien.cl  |  360 | dark  | /office/missions         | td a[href*='/missions/']
          lots-phone      | chuyenvien.cl  |  360 | light | /office/lots             |
          lot             | chuyenvien.cl  | 1280 | light | /office/lots             | td a[href*='/lots/']
          conformity      | chuyenvien.cl  | 1280 | light | /office/conformity       |
          declaration     | chuyenvien.cl  |  360 | light | /office/conformity       | td a[href*='/declarations/']
          guidance        | chuyenvien.cl  |  360 | light | /office/conformity/guidance |
          award           | chuyenvien.cl  | 1280 | light | /office/award            |
          award-entry     | chuyenvien.cl  | 1280 | light | /office/award/entries    | td a[href*='/entries/']
          award-phone     | chuyenvien.cl  |  360 | dark  | /office/award/entries    | td a[href*='/entries/']
          indicators      | giamdoc        | 1280 | light | /office/indicators?area=tasks |
          on-site-phone   | chuyenvien.cl  |  360 | light | /hien-truong/            |
          penalties       | chuyenvien.cl  | 1280 | light | /office/violations       |
          penalty         | chuyenvien.cl  | 1280 | light | /office/violations       | td a[href*='/violations/']
          penalty-phone   | chuyenvien.cl  |  360 | dark  | /office/violations       | td a[href*='/violations/']
          acts-phone      | chuyenvien.cl  |  360 | light | /office/violations/acts  |
          sources         | chuyenvien.bx  | 1280 | light | /office/exposure/sources |
          doses-phone     | chuyenvien.bx  |  360 | light | /office/exposure/doses   |
          dose-limits     | chuyenvien.bx  |  360 | dark  | /office/exposure/limits  |
          incidents       | chuyenvien.bx  | 1280 | light | /office/exposure/incidents |
          safety-reports  | chuyenvien.bx  | 1280 | light | /office/exposure/reports |
          dose-table      | chuyenvien.bx  | 1280 | light | /office/exposure/doses/table |
          own-exposure    | bv.tinh        | 1280 | light | /my/exposure |
          publications    | chuyenvien.cl  | 1280 | light | /office/publications     |
          publication     | chuyenvien.cl  |  360 | dark  | /office/publications     | td a[href*='/publications/']
          bulletins       |                |  360 | light | /an-pham                 |
          penalties-public |               | 1280 | light | /xu-phat                 |
          penalty-times   | chuyenvien.cl  |  360 | light | /office/violations/limits |
          registers       |                | 1280 | light | /cong-khai               |
          registers-phone |                |  360 | dark  | /cong-khai               |
          warnings-phone  |                |  360 | light | /canh-bao                |
          check           |                |  360 | light | /tra-cuu                 |
          conclusions     |                | 1280 | light | /ket-luan                |
          valid           |                | 1280 | light | /cong-bo                 |
          prizes          |                |  360 | light | /giai-thuong             |
          premises        | chuyenvien.bx  | 1280 | light | /office/directory/organisations?words=B%E1%BB%87nh+vi%E1%BB%87n+%C4%90a+khoa+t%E1%BB%89nh | td a[href*='/organisations/']
          dashboard       | giamdoc        | 1280 | light | /office/dashboard        |
          dashboard-phone | giamdoc        |  360 | dark  | /office/dashboard        |
          report-sections | truongphong.qlkh | 1280 | light | /office/reports/cb-2020-04/sections |
          report-copies   | chuyenvien.khtc |  360 | light | /office/reports/cb-2020-04/copies |
          template        | chuyenvien.khtc | 1280 | light | /office/report-templates | td a[href*='/report-templates/ket-qua']
          template-phone  | chuyenvien.khtc |  360 | dark  | /office/report-templates | td a[href*='/report-templates/ket-qua']
          assignments     | giamdoc        | 1280 | light | /office/assignments      |
          assignment-phone | truongphong.qlkh |  360 | dark | /office/assignments      | td a[href*='/assignments/']
          urgent-phone    | truongphong.qlkh |  360 | light | /office/urgent           |
          drafts          | truongphong.qlkh | 1280 | light | /office/drafts           |
          draft           | truongphong.qlkh | 1280 | light | /office/drafts           | td a[href*='/drafts/']
          draft-phone     | truongphong.qlkh |  360 | dark  | /office/drafts           | td a[href*='/drafts/']
          comment-phone   |                |  360 | light | /lay-y-kien              | main a[href^='/lay-y-kien/']
          incoming        | vanthu         | 1280 | light | /office/documents        |
          incoming-one    | vanthu         | 1280 | light | /office/documents        | td a[href*='/incoming/']
          outgoing        | vanthu         | 1280 | light | /office/documents/outgoing |
          outgoing-one    | vanthu         | 1280 | light | /office/documents/outgoing | td a[href*='/outgoing/']
          outgoing-phone  | vanthu         |  360 | dark  | /office/documents/outgoing | td a[href*='/outgoing/']
          signing         | phogiamdoc1    | 1280 | light | /office/documents/outgoing?awaits=SIGNED | td a[href$='/signatures/signed']
          signing-phone   | phogiamdoc1    |  360 | dark  | /office/documents/outgoing?awaits=SIGNED | td a[href$='/signatures/signed']
          received        | chanhvanphong  | 1280 | light | /office/documents/received |
          draft-letter-phone | vanthu      |  360 | light | /office/documents/outgoing/new |
          statistics      | giamdoc        | 1280 | light | /office/statistics       |
          statistics-form | giamdoc        | 1280 | light | /office/statistics       | td a[href*='/filings/']
          statistics-form-phone | giamdoc  |  360 | dark  | /office/statistics       | td a[href*='/filings/']
          merger          | giamdoc        | 1280 | light | /office/directory/mergers | td a[href*='/mergers/']
          merger-phone    | giamdoc        |  360 | dark  | /office/directory/mergers | td a[href*='/mergers/']
          assets          | giamdoc        | 1280 | light | /office/directory/assets |
          roster          | giamdoc        | 1280 | light | /office/wellbeing/rosters?week=2020-04-06 | td a[href*='/rosters/']
          roster-phone    | giamdoc        |  360 | dark  | /office/wellbeing/rosters?week=2020-04-06 | td a[href*='/rosters/']
          health-phone    |                |  360 | light | /khai-bao-y-te           |
          incoming-phone  | vanthu         |  360 | dark  | /office/documents        | td a[href*='/incoming/']
          plans           | giamdoc        | 1280 | light | /office/workplan         |
          plan            | giamdoc        | 1280 | light | /office/workplan         | td a[href*='/plans/']
          plan-phone      | giamdoc        |  360 | dark  | /office/workplan         | td a[href*='/plans/']
          project         | giamdoc        | 1280 | light | /office/workplan/projects | td a[href*='/projects/']
          project-phone   | giamdoc        |  360 | dark  | /office/workplan/projects | td a[href*='/projects/']
          leaders-week    | giamdoc        | 1280 | light | /office/workplan/schedule |
          leaders-week-phone |             |  360 | light | /lich-cong-tac           |
          schedule-list   | giamdoc        |  360 | dark  | /office/workplan/schedule/list |
          reminders       | giamdoc        | 1280 | light | /office/assignments/reminders |
          task-terms      | kiemtoan       | 1280 | dark  | /office/tasks/terms      |
          pictures        | kiemtoan       | 1280 | dark  | /office/pictures         |
          account-phone   | kiemtoan       |  360 | light | /account                 |
          audit           | kiemtoan       | 1280 | light | /office/audit            |
          """)
  void isFitToBeShown(
      String name, String account, int width, String colours, String address, String first) {
    var options =
        new Browser.NewPageOptions()
            .setViewportSize(width, 900)
            .setLocale("vi-VN")
            .setColorScheme(colours.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
    if (account != null) {
      options.setStorageState(SIGNED_IN.computeIfAbsent(account, this::signedIn));
    }
    try (var page = chromium.browser().newPage(options)) {
      var answer = page.navigate("http://127.0.0.1:" + port + address);
      assertThat(answer.status()).as(address).isEqualTo(200);
      if (first != null) {
        page.locator(first).first().click();
        page.waitForLoadState();
      }
      page.locator("h1").first().waitFor();
      assertThat(page.locator("h1").count()).isEqualTo(1);
      assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
          .as("how much wider than the screen it is")
          .isEqualTo(0);
      isAccessible(page);
      keep(page, name);
    }
  }

  private String signedIn(String account) {
    try (var page = chromium.browser().newPage()) {
      Chromium.signIn(page, port, account);
      return page.context().storageState();
    }
  }

  private static void keep(Page page, String name) {
    if (Boolean.getBoolean("docs.write")) {
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
  }
}
