package org.opendost.reporting.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Printer;
import org.opendost.reporting.reports.NewReport;
import org.opendost.reporting.reports.ReportDrafts;
import org.opendost.reporting.reports.Reports;
import org.opendost.reporting.reports.TemplateText;
import org.opendost.reporting.reports.Templates;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

@OfficeTest
class ReportPagesTest {

  private static final Actor SPECIALIST = officer("Lục Thị Thử", Role.SPECIALIST);
  private static final Actor DIRECTOR = officer("Nông Văn Mẫu", Role.DIRECTOR);
  private static final LocalDate DAY = LocalDate.of(3500, 1, 1);

  private final ReportDrafts drafts;
  private final Reports reports;
  private final Templates templates;
  private final OfficeReports office;
  private final ViewResolver views;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final RestClient web;
  private final String code = "p-" + UUID.randomUUID();

  ReportPagesTest(
      ReportDrafts drafts,
      Reports reports,
      Templates templates,
      OfficeReports office,
      @Qualifier("templateViewResolver") ViewResolver views,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      @LocalServerPort int port) {
    this.drafts = drafts;
    this.reports = reports;
    this.templates = templates;
    this.office = office;
    this.views = views;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.web = RestClient.create("http://127.0.0.1:" + port);
  }

  @BeforeEach
  void aSignedReport() {
    if (templates.all(SPECIALIST).stream().noneMatch(one -> one.code().equals("pages"))) {
      templates.save(
          SPECIALIST,
          new TemplateText(
              Uuid7.next(),
              "pages",
              "Trang",
              "# I. KẾT QUẢ\n> Văn phòng\n\nĐã tiếp {{trial.visits}} lượt.\n\n- Một;\n- Hai.",
              0));
    }
    visit("Lượt <đầu>");
    drafts.draft(
        SPECIALIST,
        new NewReport(Uuid7.next(), code, "Kết quả công tác", DAY, DAY.plusDays(9), null, "pages"));
    reports.sign(DIRECTOR, code, 0);
  }

  @Test
  void readsAsADocumentWhoseFiguresOpenToTheirRecords() {
    assertThat(status("/bao-cao/" + code)).isEqualTo(404);
    reports.publish(DIRECTOR, code);
    visit("Đến muộn");

    assertThat(text("/bao-cao")).contains("/bao-cao/" + code);
    assertThat(text("/bao-cao/" + code))
        .contains(
            "I. KẾT QUẢ",
            "Phụ trách: </span>Văn phòng",
            "/bao-cao/" + code + "/trial.visits",
            "<li>Hai.");
    var figure = text("/bao-cao/" + code + "/trial.visits");
    assertThat(figure)
        .contains("Lượt &lt;đầu&gt;", "Đếm số bản ghi")
        .contains("/bao-cao/" + code + "/thay-doi#trial.visits")
        .doesNotContain("Lượt <đầu>");
    assertThat(text("/bao-cao/" + code + "/thay-doi")).contains("Thêm vào", "Đến muộn");
    assertThat(status("/bao-cao/" + code + "/trial.to-date")).isEqualTo(404);
  }

  @Test
  void isDownloadedAsPdfAndWord() {
    reports.publish(DIRECTOR, code);
    assertThat(new String(bytes("/bao-cao/" + code + "/pdf"), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
    assertThat(new String(bytes("/bao-cao/" + code + "/docx"), StandardCharsets.ISO_8859_1))
        .startsWith("PK");
  }

  /// The paper of last year, asked for again: other records, another name over the door, another
  /// clock, a printer that has just started.
  @Test
  void isRebuiltByteForByteAYearLater() throws IOException {
    reports.publish(DIRECTOR, code);
    var pdf = bytes("/bao-cao/" + code + "/pdf");
    var docx = bytes("/bao-cao/" + code + "/docx");
    visit("Đến muộn");
    transaction.executeWithoutResult(
        _ ->
            jdbc.sql("update reporttrial.visit set name = 'Khác' where day = :day")
                .param("day", DAY)
                .update());
    var renamed = new Site("Sở Mới tỉnh Mới", "", "Ủy ban Mới", "", "", "", "", "");
    var later = Instant.now().plus(Duration.ofDays(366));
    var again =
        OfficeClock.at(later, () -> PrintedReport.of(reports.read(Actor.PUBLIC, code), renamed));
    var printer = new Printer();
    var pdfAgain = new ByteArrayOutputStream();
    OfficeClock.at(
        later,
        () -> {
          printer.pdf(again, pdfAgain);
          return pdfAgain;
        });
    var docxAgain = new ByteArrayOutputStream();
    printer.docx(again, docxAgain);
    assertThat(pdfAgain.toByteArray()).isEqualTo(pdf);
    assertThat(docxAgain.toByteArray()).isEqualTo(docx);
    assertThat(bytes("/bao-cao/" + code + "/pdf")).isEqualTo(pdf);
  }

  @Test
  void showsTheOfficeItsReportsAndSaysWhatWasRefused() throws Exception {
    var list = (ModelAndView) office.list(DIRECTOR, new MockHttpServletRequest("GET", "/"));
    assertThat(rendered(list)).contains("/office/reports/p-", "Đã ký");
    var again =
        office.sign(
            officer("Phó", Role.DEPUTY),
            code,
            Map.of("moves", "0"),
            new RedirectAttributesModelMap());
    assertThat(again.getStatus()).isEqualTo(HttpStatus.CONFLICT);
    assertThat(rendered(again)).contains("Nông Văn Mẫu đã ký báo cáo này");
    assertThat(rendered(office.blank(SPECIALIST))).contains("name=\"id\"");
  }

  @Test
  void keepsWhatWasTypedAndNamesTheFieldWhenThePeriodEndsBeforeItBegins() throws Exception {
    var refused =
        office.draft(
            SPECIALIST,
            Map.of(
                "id", Uuid7.next().toString(),
                "code", code + "-2",
                "title", "Tên đã gõ",
                "from", "30/04/2020",
                "to", "01/01/2020",
                "template", "pages"),
            new RedirectAttributesModelMap());

    assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(rendered(refused))
        .contains("id=\"to-fault\"", "Ngày kết thúc phải từ ngày bắt đầu trở đi", "Tên đã gõ");
  }

  private String rendered(ModelAndView shown) throws Exception {
    var view = views.resolveViewName(Objects.requireNonNull(shown.getViewName()), Locale.ROOT);
    var response = new MockHttpServletResponse();
    Objects.requireNonNull(view)
        .render(shown.getModel(), new MockHttpServletRequest("GET", "/office/reports"), response);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private void visit(String name) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("insert into reporttrial.visit values (:id, :name, :day, 'x', '{}', 0)")
                .param("id", Uuid7.next())
                .param("name", name)
                .param("day", DAY)
                .update());
  }

  private String text(String path) {
    return Objects.requireNonNull(web.get().uri(path).retrieve().body(String.class));
  }

  private byte[] bytes(String path) {
    return Objects.requireNonNull(web.get().uri(path).retrieve().body(byte[].class));
  }

  private int status(String path) {
    return web.get().uri(path).exchange((request, response) -> response.getStatusCode().value());
  }

  private static Actor officer(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
