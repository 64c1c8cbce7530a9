package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendost.FreshFolder;
import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.AuditLog;
import org.opendost.platform.audit.AuditVerifier;
import org.opendost.platform.audit.web.AuditWords;
import org.opendost.platform.page.Texts;
import org.opendost.platform.register.Ask;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.casework.LocalLimits;
import org.opendost.regulatory.goods.Examination;
import org.opendost.regulatory.goods.Examinations;
import org.opendost.regulatory.goods.Examined;
import org.opendost.regulatory.goods.State;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The demonstration as `mvn spring-boot:run` makes it: the report of the founding article holds
/// its figures, and every figure opens to as many records.
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"opendost.mode=demonstration", "opendost.binaries-dir=target/postgres"})
@ContextConfiguration(initializers = FreshFolder.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class DemonstrationTest {

  private final JsonMapper json;
  private final AuditVerifier verifier;
  private final AuditLog log;
  private final AuditWords words;
  private final LocalLimits limits;
  private final Examinations examinations;
  @LocalServerPort private int port;

  DemonstrationTest(
      JsonMapper json,
      AuditVerifier verifier,
      AuditLog log,
      AuditWords words,
      LocalLimits limits,
      Examinations examinations) {
    this.json = json;
    this.verifier = verifier;
    this.log = log;
    this.words = words;
    this.limits = limits;
    this.examinations = examinations;
  }

  @Test
  void holdsTheFiguresOfTheFoundingArticle() throws Exception {
    var report = get("/api/v1/reports/cb-2020-04");
    assertThat(report.get("code").asString()).isEqualTo("cb-2020-04");
    assertThat(report.at("/period/from").asString()).isEqualTo("2020-01-01");
    assertThat(report.at("/period/to").asString()).isEqualTo("2020-04-30");
    assertThat(report.get("asOf").asString()).startsWith("2020-05-11T");

    var figures = new TreeMap<String, Integer>();
    for (var figure : report.get("figures")) {
      figures.put(figure.get("code").asString(), figure.get("value").asInt());
    }
    assertThat(figures)
        .containsAllEntriesOf(
            Map.ofEntries(
                Map.entry("tasks.national-projects", 1),
                Map.entry("tasks.national-topics-accepted", 1),
                Map.entry("tasks.national-topics-to-date", 10),
                Map.entry("tasks.national-trial-production-to-date", 1),
                Map.entry("tasks.urgent-local", 1),
                Map.entry("tasks.mountain", 5),
                Map.entry("tasks.provincial", 24),
                Map.entry("tasks.acceptances-provincial", 5),
                Map.entry("tasks.progress-checks", 2),
                Map.entry("results.certificates", 4),
                Map.entry("radiation.settled", 5),
                Map.entry("iso9001.monitored", 12),
                Map.entry("inspection.establishments-checked", 4),
                Map.entry("goods.lots-checked", 8),
                Map.entry("goods.lots-passed", 6),
                Map.entry("goods.lots-failed", 2),
                Map.entry("inspection.inspections", 1),
                Map.entry("conformity.guided", 5),
                Map.entry("award.launched", 1),
                Map.entry("lawmaking.legal-drafts", 2),
                Map.entry("lawmaking.task-lists", 1),
                Map.entry("publications.calendars", 2000),
                Map.entry("publications.issues", 1),
                Map.entry("publications.programmes-broadcast", 4),
                Map.entry("organisation.mergers", 1),
                Map.entry("workplan.projects-running", 1),
                Map.entry("news.published", 106),
                Map.entry("news.epidemic", 8)));
    assertThat(figures.get("assignments.directives-followed")).isGreaterThanOrEqualTo(4);
  }

  /// The seed tells of scales that were verified and of no fraud; of the rest, where it was
  /// lacking.
  @Test
  void holdsWhatWasMeasuredOnSiteWithTheVerdictTheLawMakesOfIt() {
    assertThat(verdicts(Examined.Kind.INSTRUMENT)).isEqualTo(Map.of(State.PASSED, 5L));
    assertThat(verdicts(Examined.Kind.PACKED)).isEqualTo(Map.of(State.PASSED, 1L));
    assertThat(verdicts(Examined.Kind.GOLD)).isEqualTo(Map.of(State.PASSED, 1L, State.OPEN, 3L));
    assertThat(verdicts(Examined.Kind.SHOP_FILE))
        .isEqualTo(Map.of(State.PASSED, 1L, State.FAILED, 2L));
  }

  private Map<State, Long> verdicts(Examined.Kind kind) {
    return examinations
        .list(Actor.system("test"), Ask.of(Map.of("kind", kind.name())))
        .lines()
        .stream()
        .collect(Collectors.groupingBy(Examination::verdict, Collectors.counting()));
  }

  @Test
  void opensEveryFigureToExactlyItsRecords() throws Exception {
    for (var figure : get("/api/v1/reports/cb-2020-04").get("figures")) {
      var url = figure.get("recordsUrl").asString();
      // Two thousand calendars are one publication: a sum opens to what it adds up.
      int value =
          figure.get("measure").asString().equals("count")
              ? figure.get("value").asInt()
              : get(url).get("total").asInt();
      assertThat(value).as(url).isPositive();
      int items = 0;
      for (String after = ""; after != null; ) {
        var page = get(url + after);
        assertThat(page.get("total").asInt()).as(url).isEqualTo(value);
        items += page.get("items").size();
        var next = page.get("next");
        after = next == null || next.isNull() ? null : "?after=" + next.asString();
      }
      assertThat(items).as(url).isEqualTo(value);
    }
  }

  @Test
  void saysOfChecksAndInspectionsWhatTheFoundingArticleSays() throws Exception {
    var told = page("/bao-cao/cb-2020-04").replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
    assertThat(told)
        .contains(
            "dịp Tết Nguyên đán Canh Tý năm 2020 tại 04 cơ sở",
            "kết quả 06/08 lô đạt yêu cầu, 02/08 lô không đạt yêu cầu",
            "Đã tiến hành 01 cuộc thanh tra chuyên ngành về đo lường, chất lượng, nhãn hàng hóa và"
                + " an toàn bức xạ trong hoạt động sản xuất, kinh doanh vàng trang sức, mỹ nghệ");
  }

  @Test
  void tellsOnThePortalWhatTheFoundingArticleTellsBesideItsFigures() throws Exception {
    var report = page("/bao-cao/cb-2020-04");
    var article =
        Pattern.compile("href=\"(/tin-tuc/hoat-dong-cua-so/ket-qua-[^\"]+)").matcher(report);
    assertThat(article.find()).isTrue();
    assertThat(page(article.group(1)))
        .contains(
            "15/CT-TTg",
            "16/CT-TTg",
            "31/CT-UBND",
            "01/CT-BKHCN",
            "luân phiên làm việc tại cơ quan và ở nhà",
            "phun khử trùng trụ sở",
            "Quy định quản lý nhiệm vụ khoa học và công nghệ cấp tỉnh sử dụng ngân sách nhà nước",
            "phạm vi ảnh hưởng của sáng kiến, đề tài nghiên cứu khoa học",
            "Kế hoạch khoa học và công nghệ tỉnh Cao Bằng năm 2020",
            "Đề án Phát triển quỹ gen cấp tỉnh giai đoạn 2020-2030",
            "truy xuất nguồn gốc sản phẩm",
            "đang xác định danh mục đợt 2",
            "Sổ tay các sản phẩm khoa học và công nghệ",
            "thống kê xong nhiệm vụ khoa học và công nghệ năm 2019",
            "Trung tâm Thông tin và Thống kê khoa học và công nghệ vào Trung tâm Ứng dụng",
            "trang trại khoa học nông lâm nghiệp",
            "triển khai còn chậm hoặc chưa thực hiện được theo kế hoạch")
        .doesNotContain("không công bố tên");
  }

  @Test
  void servesTheFoundingArticleWhoseFiguresLeadToTheirRecords() throws Exception {
    var report = page("/bao-cao/cb-2020-04");
    var article =
        Pattern.compile("href=\"(/tin-tuc/hoat-dong-cua-so/ket-qua-cong-tac-[^\"]+)\"")
            .matcher(report);
    assertThat(article.find()).isTrue();
    assertThat(page(article.group(1)))
        .contains(
            "Kết quả công tác 4 tháng đầu năm 2020",
            "href=\"/bao-cao/cb-2020-04\"",
            "href=\"/bao-cao/cb-2020-04/tasks.mountain\"");
  }

  @Test
  void countsSevenWorkingDaysForASafetyOfficersCertificateAndMarksThatAsUnconfirmed() {
    assertThat(limits.all(Actor.system("test")))
        .singleElement()
        .satisfies(
            limit -> {
              assertThat(limit.limit()).isEqualTo(Limit.workingDays(7));
              assertThat(limit.confirmed()).isFalse();
            });
  }

  @Test
  void listsTheAgenciesThatAnnouncedTheirQualitySystems() throws Exception {
    assertThat(page("/iso-9001")).contains("11/QĐ-CBHT", "12/QĐ-CBHT", "13/QĐ-CBHT");
  }

  @Test
  void leavesAnAuditLogThatIsWhole() {
    assertThat(verifier.verify().breaches()).isEmpty();
  }

  @Test
  void hasPlainWordsForEverythingInItsAuditLog() {
    var auditor = Actor.system("test");
    for (var language : Texts.LANGUAGES) {
      assertThat(log.actions(auditor))
          .isNotEmpty()
          .allMatch(code -> !words.action(language, code).equals(code), "has words in " + language);
      assertThat(log.subjectTypes(auditor))
          .isNotEmpty()
          .allMatch(code -> !words.kind(language, code).equals(code), "has words in " + language);
    }
  }

  private JsonNode get(String path) throws Exception {
    return json.readTree(page(path));
  }

  private String page(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer.body();
    }
  }
}
