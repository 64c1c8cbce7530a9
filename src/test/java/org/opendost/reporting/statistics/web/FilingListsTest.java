package org.opendost.reporting.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.reporting.statistics.FilingExample.HEAD;
import static org.opendost.reporting.statistics.FilingExample.OFFICER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.reporting.statistics.Filings;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// A form beside the year before and the titles of a form are lists as others are: filtered,
/// sorted, taken along as they are shown.
@OfficeTest
class FilingListsTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";

  private final Filings filings;
  private final MockMvc browser;

  FilingListsTest(Filings filings, WebApplicationContext application) {
    this.filings = filings;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void aComparisonIsFilteredSortedAndTakenAlong() throws Exception {
    fill(2023, "10", "20", "30,5");
    var path = fill(2024, "11", "90", "30,5") + "/comparison";

    assertThat(read(path))
        .containsSubsequence("Độ dài", "Khối lượng", "Áp suất")
        .contains("Nên xem lại");
    assertThat(read(path + "?q=KHOI%20LUONG"))
        .contains("Khối lượng – ")
        .doesNotContain("Độ dài – ", "Áp suất – ");
    assertThat(read(path + "?remark=striking"))
        .contains("Khối lượng – ")
        .doesNotContain("Độ dài – ", "Áp suất – ");
    assertThat(read(path + "?sort=now")).containsSubsequence("Độ dài", "Áp suất", "Khối lượng");
    assertThat(read(path + "?sort=change&dir=desc"))
        .containsSubsequence("Khối lượng", "Độ dài", "Áp suất");
    assertThat(read(path + "?sort=cell&dir=desc"))
        .containsSubsequence("Áp suất", "Khối lượng", "Độ dài");
    assertThat(read(path + "?sort=nothing&dir=sideways&q=%27%22%3Cb%3E"))
        .contains("Không có dòng nào");

    assertThat(read(path + "?format=csv&sort=change&dir=desc&q=luong"))
        .startsWith("\ufeffÔ,2024,2023,Chênh lệch,Tỷ lệ (%),Ghi chú\r\n")
        .contains("Khối lượng – Số lượng,90,20,70,350,Nên xem lại\r\n")
        .contains("Áp suất – Số lượng,30.5,30.5,0,0,\r\n");
    assertThat(read(path + "?format=xlsx")).startsWith("PK");
  }

  @Test
  void titlesAreFilteredSortedAndTakenAlong() throws Exception {
    var path = "/office/statistics/forms/tt-15-2018/09";
    browser.perform(
        post(path + "/ROW/instrument-time")
            .with(user("visitor"))
            .with(csrf())
            .requestAttr(VISITOR, HEAD)
            .param("title", "Thời gian - tần số")
            .param("readIn", "Thông tư, biểu 09"));

    assertThat(read(path + "?q=tan%20so")).contains("Thời gian").doesNotContain("Độ dài");
    assertThat(read(path + "?part=COLUMN")).contains("Số lượng").doesNotContain("Độ dài");
    assertThat(read(path + "?read=NO")).contains("Độ dài");
    assertThat(read(path + "?sort=title"))
        .containsSubsequence("Chứng chỉ hệ thống", "Phòng thử nghiệm", "Độ dài");
    assertThat(read(path + "?format=csv&part=ROW&q=do%20dai"))
        .isEqualTo("\ufeffPhần,Mã số,Tiêu đề,Đọc ở,Người ghi,Ghi ngày\r\nDòng,3.1,Độ dài,,,\r\n");
  }

  private String fill(int year, String length, String mass, String pressure) throws Exception {
    UUID id = filings.begin(OFFICER, year, "09").id();
    var path = "/office/statistics/filings/" + id;
    var request =
        post(path + "/cells").with(user("visitor")).with(csrf()).requestAttr(VISITOR, OFFICER);
    Map.of(
            "instrument-length.total",
            length,
            "instrument-mass.total",
            mass,
            "instrument-pressure.total",
            pressure)
        .forEach(request::param);
    assertThat(browser.perform(request).andReturn().getResponse().getStatus()).isEqualTo(303);
    return path;
  }

  private String read(String path) throws Exception {
    var answer =
        browser
            .perform(get(URI.create(path)).with(user("visitor")).requestAttr(VISITOR, OFFICER))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
