package org.opendost.reporting.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.reporting.statistics.FilingExample.HEAD;
import static org.opendost.reporting.statistics.FilingExample.OFFICER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.reporting.statistics.Filings;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The screens of the forms: nothing typed is lost, few statements are sent, the file has the shape
/// of the circular.
@OfficeTest
class FilingPagesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";

  private final Filings filings;
  private final MockMvc browser;

  FilingPagesTest(Filings filings, WebApplicationContext application) {
    this.filings = filings;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void textForANumberIsRefusedBesideTheCellAndNothingTypedIsLost() throws Exception {
    var id = filings.begin(OFFICER, 2018, "06").id();
    var answer =
        sent(
            id,
            Map.of(
                "appraised.total", "mười hai",
                "contracts.total", "1.5",
                "payments.total", "12,5",
                "source-payments", "Sổ hợp đồng"));
    assertThat(answer.getStatus()).isEqualTo(422);
    var page = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(page)
        .contains(
            "id=\"appraised.total-fault\"", "“mười hai” không phải là số", "value=\"mười hai\"")
        .contains("“1.5” không phải là số", "value=\"12,5\"", "value=\"Sổ hợp đồng\"");
    assertThat(filings.open(OFFICER, id).filled().count()).isZero();

    assertThat(
            sent(
                    id,
                    Map.of(
                        "appraised.total", "12",
                        "payments.total", "1.012,5",
                        "source-payments", "Sổ hợp đồng"))
                .getStatus())
        .isEqualTo(303);
    var filled = filings.open(OFFICER, id).filled();
    assertThat(filled.count()).isEqualTo(2);
    assertThat(filled.source("payments")).isEqualTo("Sổ hợp đồng");
    assertThat(read(OFFICER, "/office/statistics/filings/" + id))
        .contains("appraised.total=12.000;payments.total=1012.500", "value=\"1.012,5\"");
  }

  @Test
  void theSecondSeesWhatTheFirstWroteBesideTheCellAndDecidesByOnceMoreSaving() throws Exception {
    var id = filings.begin(OFFICER, 2019, "06").id();
    sent(id, Map.of("appraised.total", "12"));
    var answer = sent(id, Map.of("appraised.total", "15", "consulting.total", "3"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("vừa ghi “12” vào ô này", "value=\"15\"", "value=\"3\"")
        .contains("name=\"base\" value=\"appraised.total=12.000\"");
    sent(
        id,
        Map.of("base", "appraised.total=12.000", "appraised.total", "15", "consulting.total", "3"));
    assertThat(filings.open(OFFICER, id).filled().cells().values())
        .extracting(cell -> String.valueOf(cell.value()))
        .containsExactlyInAnyOrder("15.000", "3.000");
  }

  @Test
  void pagesAskAsOftenForFullFormsAsForEmptyOnes() throws Exception {
    var small = filings.begin(OFFICER, 2020, "08").id();
    var large = filings.begin(OFFICER, 2020, "04").id();
    for (var path : List.of("", "/comparison", "/file", "/file?format=csv", "/file?format=pdf")) {
      statements(small, path);
      statements(large, path);
      assertThat(statements(large, path)).as(path).isLessThan(16);
    }
    assertThat(statements(large, "/cells/topics/total")).isLessThan(20);
    assertThat(asked("/office/statistics?year=2020")).isLessThan(14);
    // A query for every view and sense of time, not for every of the 140 cells.
    assertThat(Queries.of(() -> filings.begin(OFFICER, 2022, "04")).size()).isLessThan(25);
    assertThat(Queries.of(() -> filings.recompute(OFFICER, large)).size()).isLessThan(25);
  }

  @Test
  void whoMayOnlyReadSeesNoFieldAndNoButton() throws Exception {
    var id = filings.begin(OFFICER, 2021, "07").id();
    assertThat(read(OFFICER, "/office/statistics/filings/" + id))
        .contains("<input id=\"firms.total\"");
    var clerk = new Actor(UUID.randomUUID(), "Lý Sương Sớm", Set.of(Role.CLERK), null, null);
    assertThat(read(clerk, "/office/statistics/filings/" + id))
        .doesNotContain("<input id=\"firms.total\"", "/recomputation", "/lock");
  }

  @Test
  void theFileHasTheShapeOfTheCircular() throws Exception {
    var id = filings.begin(OFFICER, 2021, "04").id();
    var bytes =
        answer(OFFICER, "/office/statistics/filings/" + id + "/file").getContentAsByteArray();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      var rows = workbook.getFirstSheet().read();
      var text =
          rows.stream()
              .map(
                  row ->
                      row.stream()
                          .map(cell -> cell == null ? "" : cell.getText())
                          .collect(Collectors.joining("|")))
              .toList();
      assertThat(text.getFirst()).startsWith("Biểu số: 04/KHCN-NV|");
      assertThat(text)
          .anyMatch(line -> line.startsWith("Ban hành theo Thông tư số 15/2018/TT-BKHCN"))
          .anyMatch(line -> line.startsWith("A|B|1|2|3|4|5|6"))
          .anyMatch(line -> line.startsWith("Năm 2021 (từ ngày 01/01/2021"))
          .anyMatch(line -> line.contains("Đơn vị tính: nhiệm vụ"))
          .anyMatch(line -> line.startsWith("Đề tài, đề án khoa học và công nghệ|I|"))
          .anyMatch(line -> line.startsWith("Người lập biểu"));
    }
  }

  private MockHttpServletResponse sent(UUID id, Map<String, String> typed) throws Exception {
    var request =
        post("/office/statistics/filings/" + id + "/cells")
            .with(user("visitor"))
            .with(csrf())
            .requestAttr(VISITOR, OFFICER);
    typed.forEach(request::param);
    return browser.perform(request).andReturn().getResponse();
  }

  private String read(Actor reader, String path) throws Exception {
    return answer(reader, path).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse answer(Actor reader, String path) throws Exception {
    var answer =
        browser
            .perform(get(path).with(user("visitor")).requestAttr(VISITOR, reader))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer;
  }

  private int statements(UUID id, String path) {
    return asked("/office/statistics/filings/" + id + path);
  }

  private int asked(String path) {
    return Queries.of(() -> answer(HEAD, path)).size();
  }
}
