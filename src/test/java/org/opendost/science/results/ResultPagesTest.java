package org.opendost.science.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.science.results.AcceptedExample.CLERK;
import static org.opendost.science.results.AcceptedExample.DIRECTOR;
import static org.opendost.science.results.AcceptedExample.HEAD;
import static org.opendost.science.results.AcceptedExample.papers;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.science.tasks.Tasks;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OfficeTest
class ResultPagesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private static final Instant TWO_DAYS_LATER = Instant.parse("2019-06-05T03:00:00Z");

  private final Registrations registrations;
  private final ResultDossiers dossiers;
  private final Tasks tasks;
  private final MockMvc browser;

  ResultPagesTest(
      Registrations registrations,
      ResultDossiers dossiers,
      Tasks tasks,
      WebApplicationContext application) {
    this.registrations = registrations;
    this.dossiers = dossiers;
    this.tasks = tasks;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void theHostFilesOnlineAndIsAskedNothingTwice() throws Exception {
    var example = AcceptedExample.in(tasks);
    var host = example.host();
    assertThat(shown("/my/results", host)).contains("Lập hồ sơ đăng ký");
    var form = shown("/my/results/new?task=" + example.task(), host);
    assertThat(form).contains("Chọn được hai dòng chè.", "TS. Đàm Chè Xanh", "900.000.000");

    var id = Uuid7.next();
    var refused = send(example, id, " ", host);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
        .contains("KS. Mã Cỏ Bông", id.toString(), "summary-fault");

    var filed = send(example, id, "Đã chọn hai dòng chè.", host);
    assertThat(filed.getRedirectedUrl()).isEqualTo("/my/results/" + id);
    assertThat(send(example, id, "Đã chọn hai dòng chè.", host).getRedirectedUrl())
        .isEqualTo("/my/results/" + id);
    var page = shown("/my/results/" + id, host);
    assertThat(page).contains("bao-cao.pdf", "Kiểm tra hồ sơ", "Rút hồ sơ");
    var paper = dossiers.mine(host, id).papers().getFirst();
    assertThat(answer(get("/my/results/" + id + "/papers/" + paper.id()), host).getContentType())
        .isEqualTo("application/pdf");
    assertThat(answer(get("/my/results/" + id), AcceptedExample.in(tasks).host()).getStatus())
        .isEqualTo(404);
  }

  @Test
  void officersCheckAskTakeTheSupplementAndIssue() throws Exception {
    var example = AcceptedExample.in(tasks);
    var id = file(example);
    var base = "/office/results/dossiers/" + id;
    assertThat(shown(base, HEAD)).contains("Yêu cầu bổ sung", "chưa có");
    assertThat(shown(base, CLERK)).doesNotContain("moves/ACCEPT");

    var incomplete = answer(move(base, "ACCEPT", 1), HEAD);
    assertThat(incomplete.getStatus()).isEqualTo(422);
    var asked = answer(move(base, "ASK", 1).param("note-ask", "Thiếu trang 3"), HEAD);
    assertThat(asked.getStatus()).isEqualTo(303);
    var stale = answer(move(base, "ASK", 1).param("note-ask", "Thiếu trang 4"), HEAD);
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString(StandardCharsets.UTF_8)).contains("Thiếu trang 3");

    var supplied =
        multipart(base + "/moves/SUPPLY")
            .param("moveId", Uuid7.next().toString())
            .param("expectedMoves", "2")
            .param("participants", "")
            .param("objective", "Mục tiêu")
            .param("summary", "Tóm tắt mới")
            .param("got-paper-paper-report", "true");
    assertThat(answer(supplied, CLERK).getStatus()).isEqualTo(303);
    assertThat(answer(move(base, "ACCEPT", 3), HEAD).getStatus()).isEqualTo(303);
    assertThat(shown(base, DIRECTOR)).contains("Chức vụ");
    var unsigned = answer(move(base, "ISSUE", 4).param("signer", "Nông Cỏ Tranh"), DIRECTOR);
    assertThat(unsigned.getStatus()).isEqualTo(422);
    var issued =
        move(base, "ISSUE", 4)
            .param("signer", "Nông Cỏ Tranh")
            .param("post", "Giám đốc")
            .param("certificate", Uuid7.next().toString());
    assertThat(answer(issued, DIRECTOR).getStatus()).isEqualTo(303);

    var certificate = dossiers.find(HEAD, id).certificate();
    assertThat(certificate).isNotNull();
    assertThat(shown("/office/results/certificates/" + certificate.id(), HEAD))
        .contains(certificate.number());
    assertThat(
            answer(
                    get("/office/results/certificates/" + certificate.id() + "/certificate.pdf"),
                    HEAD)
                .getContentType())
        .isEqualTo("application/pdf");
    assertThat(shown("/ket-qua/" + certificate.slug(), Actor.PUBLIC))
        .contains("Tóm tắt mới", "900.000.000", "Trường Đại học Chè")
        .doesNotContain("0206 000 111", "12/QĐ-UBND");
    assertThat(shown("/ket-qua?q=" + certificate.taskCode(), Actor.PUBLIC))
        .contains("/ket-qua/" + certificate.slug());
    assertThat(shown("/ket-qua/ky-yeu/" + certificate.issuedOn().getYear(), Actor.PUBLIC))
        .contains("Tóm tắt mới");
  }

  @Test
  void theCounterReceivesPapersByTicks() throws Exception {
    var example = AcceptedExample.in(tasks);
    assertThat(shown("/office/results/unregistered", CLERK)).contains("/office/results/new?task=");
    assertThat(shown("/office/results/new?task=" + example.task(), CLERK))
        .contains("got-paper-minutes");
    var id = Uuid7.next();
    var form = form(multipart("/office/results/dossiers"), example, id, "Tóm tắt");
    for (var kind : List.of("report", "summary", "minutes", "paper-report")) {
      form = form.param("got-paper-" + kind, "true");
    }
    assertThat(answer(form, CLERK).getRedirectedUrl()).isEqualTo("/office/results/dossiers/" + id);
    assertThat(dossiers.find(CLERK, id).papers()).hasSize(4);
    assertThat(dossiers.find(CLERK, id).missing()).isEmpty();
  }

  @Test
  void listsAreSortedFilteredPagedAndExported() throws Exception {
    var example = AcceptedExample.in(tasks);
    var id = file(example);
    var number = dossiers.find(HEAD, id).dossier().number();
    assertThat(shown("/office/results?q=" + number + "&step=open&sort=due", HEAD)).contains(number);
    assertThat(shown("/office/results?q=" + number + "&step=CERTIFIED", HEAD))
        .doesNotContain("dossiers/" + id);
    assertThat(shown("/office/results?format=csv&q=" + number, HEAD))
        .contains("Trường Đại học Chè");
    for (var sort : RegisterSearch.SORTS) {
      assertThat(shown("/office/results/certificates?sort=" + sort + "&dir=desc", HEAD))
          .contains("Sổ giấy chứng nhận");
    }
    assertThat(answer(get("/office/results/certificates?format=xlsx"), HEAD).getContentType())
        .contains("spreadsheetml");
    assertThat(answer(get("/ket-qua/danh-sach.csv"), Actor.PUBLIC).getStatus()).isEqualTo(200);
    assertThat(shown("/office/results/terms", HEAD)).contains("Chưa xác nhận");
  }

  @Test
  void setsAnotherTimeForFilingAndKeepsWhatWasTyped() throws Exception {
    var wrong =
        answer(
            post("/office/results/terms/new")
                .param("id", Uuid7.next().toString())
                .param("from", "31/02/2030")
                .param("article", "QĐ 1/QĐ-UBND"),
            HEAD);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
        .contains("31/02/2030", "QĐ 1/QĐ-UBND");
    var right =
        answer(
            post("/office/results/terms/new")
                .param("id", Uuid7.next().toString())
                .param("from", "01/01/2090")
                .param("amount", "20")
                .param("unit", "WORKING_DAYS")
                .param("article", "QĐ 1/QĐ-UBND"),
            HEAD);
    assertThat(right.getStatus()).isEqualTo(303);
    assertThat(shown("/office/results/terms", HEAD)).contains("20 ngày làm việc");
  }

  private UUID file(AcceptedExample example) {
    return OfficeClock.at(
        example.after(1), () -> registrations.file(CLERK, example.filing(), papers()).id());
  }

  private MockHttpServletResponse send(
      AcceptedExample example, UUID id, String summary, Actor actor) throws Exception {
    var form = multipart("/my/results");
    for (var kind : List.of("report", "summary", "minutes")) {
      form.file(new MockMultipartFile("paper-" + kind, "bao-cao.pdf", "application/pdf", PDF));
    }
    return answer(form(form, example, id, summary), actor);
  }

  private static <B extends AbstractMockHttpServletRequestBuilder<B>> B form(
      B form, AcceptedExample example, UUID id, String summary) {
    return form.param("id", id.toString())
        .param("task", example.task().toString())
        .param("participants", "KS. Mã Cỏ Bông")
        .param("objective", "Chọn được hai dòng chè.")
        .param("summary", summary)
        .param("contact", "Vũ Cỏ Mật")
        .param("phone", "0206 000 111");
  }

  private static MockHttpServletRequestBuilder move(String base, String move, int seen) {
    return post(base + "/moves/" + move)
        .param("moveId", Uuid7.next().toString())
        .param("expectedMoves", Integer.toString(seen));
  }

  private String shown(String path, Actor actor) throws Exception {
    var answer = answer(get(path), actor);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse answer(
      AbstractMockHttpServletRequestBuilder<?> request, Actor actor) throws Exception {
    if (!actor.isPublic()) {
      request.with(user("someone")).requestAttr(VISITOR, actor);
    }
    return OfficeClock.at(TWO_DAYS_LATER, () -> browser.perform(request).andReturn().getResponse());
  }
}
