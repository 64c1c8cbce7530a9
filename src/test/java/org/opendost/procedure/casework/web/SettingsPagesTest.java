package org.opendost.procedure.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.procedure.casework.SampleCases.HOA;
import static org.opendost.procedure.casework.SampleCases.officer;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;

/// Where the administrator enters what the State and the province decide about days and limits.
@OfficeTest
class SettingsPagesTest {

  private static final Actor ADMINISTRATOR = officer("Quản trị", Role.ADMINISTRATOR);
  private static final String MOMENT = "2020-05-28T02:00:00Z";

  private final OfficeBrowser browser;

  SettingsPagesTest(OfficeBrowser browser) {
    this.browser = browser;
  }

  @Test
  void showHolidaysWithWhatIsNotYetConfirmed() {
    assertThat(page("/office/calendar?year=2021"))
        .contains("Thứ Sáu, 30/04/2021", "Giỗ Tổ Hùng Vương", "chưa xác minh", "Làm bù");
  }

  @Test
  void keepWhatWasTypedOfADayThatIsTaken() {
    var answer =
        browser.send(
            ADMINISTRATOR,
            "/office/calendar",
            Map.of(
                "id",
                Uuid7.next().toString(),
                "day",
                "30/4/2020",
                "kind",
                "OFF",
                "name",
                "Lễ",
                "basis",
                "Thông báo 12"),
            MOMENT);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(OfficeBrowser.text(answer))
        .contains("đã có trong lịch", "value=\"Thông báo 12\"", "id=\"day-fault\"");
  }

  @Test
  void refuseALongerLimitBesideTheField() {
    var answer =
        browser.send(
            ADMINISTRATOR,
            "/office/limits",
            Map.of(
                "id",
                Uuid7.next().toString(),
                "version",
                "mau-dang-ky 2014",
                "amount",
                "9",
                "from",
                "1/6/2020",
                "basis",
                "QĐ 1"),
            MOMENT);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(OfficeBrowser.text(answer))
        .contains("id=\"amount-fault\"", "05 ngày làm việc", "value=\"QĐ 1\"");
  }

  @Test
  void areReadByOfficersAndChangedByTheAdministrator() {
    assertThat(OfficeBrowser.text(browser.open(HOA, "/office/limits", MOMENT)))
        .contains("000.00.13.H14")
        .doesNotContain("<h2>Thêm thời hạn rút ngắn</h2>");
    assertThat(page("/office/limits")).contains("<h2>Thêm thời hạn rút ngắn</h2>");
  }

  private String page(String path) {
    var answer = browser.open(ADMINISTRATOR, path, MOMENT);
    assertThat(answer.getStatus()).isEqualTo(200);
    return OfficeBrowser.text(answer);
  }
}
