package org.opendost.science.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The register's screens, in both languages.
@OfficeTest
class RegisterPagesTest {

  private static final Actor OFFICER =
      new Actor(Uuid7.next(), "Hoa Ban", Set.of(Role.SPECIALIST), null, null);
  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  private final Tasks tasks;
  private final Register register;
  private final MockMvc browser;

  RegisterPagesTest(Tasks tasks, Register register, WebApplicationContext application) {
    this.tasks = tasks;
    this.register = register;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void showTheListTheTaskAndEveryForm() throws Exception {
    var id = running();
    for (var language : List.of("vi", "en")) {
      for (var path :
          List.of(
              "/office/tasks",
              "/office/tasks?stage=late&sort=host&dir=desc&kind=de_tai&after=" + id,
              "/office/tasks/new",
              "/office/tasks/" + id,
              "/office/tasks/" + id + "/edit",
              "/office/tasks/" + id + "/stages/new",
              "/office/tasks/" + id + "/acceptances/new",
              "/office/tasks/" + id + "/checks/new",
              "/office/tasks/" + id + "/certificates/new",
              "/office/tasks/" + id + "/adjustments/new",
              "/office/tasks/" + id + "/withdrawal",
              "/office/tasks/imports")) {
        var answer = asked(get(path).cookie(new Cookie("language", language)));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
      }
    }
    assertThat(asked(get("/office/tasks?format=xlsx")).getContentAsByteArray())
        .startsWith('P', 'K');
    assertThat(asked(get("/office/tasks/imports/template.xlsx")).getContentAsByteArray())
        .startsWith('P', 'K');
  }

  @Test
  void losesNothingTypedWhenAFieldIsWrong() throws Exception {
    var answer =
        asked(
            post("/office/tasks")
                .param("id", Uuid7.next().toString())
                .param("title", "Nghiên cứu cây hồi Thạch An")
                .param("startOn", "ngày mai")
                .param("budgetTotal", "hai tỷ")
                .param("stage", "proposed"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("Nghiên cứu cây hồi Thạch An", "ngày mai", "hai tỷ")
        .contains("Viết ngày theo dạng ngày/tháng/năm", "Viết số tiền bằng chữ số");
  }

  @Test
  void tellTheSecondOfficerWhatTheFirstChanged() throws Exception {
    var id = running();
    var form =
        post("/office/tasks/" + id)
            .param("version", "1")
            .param("code", CourseTest.example().code())
            .param("title", "Tên của người thứ hai")
            .param("why", "Sửa tên");
    tasks.change(
        OFFICER, id, 1, RegisterTest.titled(CourseTest.example(), "Tên của người thứ nhất"), "x");
    var answer = asked(form);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(text(answer))
        .contains("Hoa Ban", "Tên của người thứ nhất", "Tên của người thứ hai")
        .contains("name=\"version\" value=\"2\"");
  }

  @Test
  void showSimilarTasksBesideTheFormAndEnterNothing() throws Exception {
    var known = CourseTest.example();
    var word = "Kxq" + Long.toString(System.nanoTime(), 36);
    var title = "Nghiên cứu trồng thử nghiệm cây " + word + " dưới tán rừng";
    tasks.register(OFFICER, Uuid7.next(), RegisterTest.titled(known, title), Stage.PROPOSED, DAY);
    await().atMost(ONE_MINUTE).until(() -> !register.similar(OFFICER, title, "", null).isEmpty());

    var form =
        post("/office/tasks/similar")
            .param("id", Uuid7.next().toString())
            .param("code", "ĐT.CHUA.GHI")
            .param("title", "Trồng thử nghiệm cây " + word.toLowerCase(Locale.ROOT) + " ở Hạ Lang");
    var answer = asked(form);

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(text(answer)).contains("ĐT.CHUA.GHI", word, "Chỉ để tham khảo");
    assertThat(text(asked(get("/office/tasks?q=CHUA.GHI")))).doesNotContain("ĐT.CHUA.GHI</");
  }

  @Test
  void recordACheckOnceOnADoubleClick() throws Exception {
    var id = running();
    var record = Uuid7.next().toString();
    for (int click = 0; click < 2; click++) {
      var answer =
          asked(
              post("/office/tasks/" + id + "/checks")
                  .param("record", record)
                  .param("on", "02/03/2021")
                  .param("team", "Đoàn của Sở")
                  .param("conclusion", "Đúng tiến độ"));
      assertThat(answer.getStatus()).isEqualTo(303);
    }
    assertThat(text(asked(get("/office/tasks/" + id))).split("Đúng tiến độ", -1))
        .as("once")
        .hasSize(2);
  }

  @Test
  void showAnImportFromItsFileToItsUndoing() throws Exception {
    var id = Uuid7.next();
    var code = Sheets.code();
    var row = Sheets.with(Sheets.row(code), "Cột lạ", "x");
    var sent =
        asked(
            multipart("/office/tasks/imports")
                .file(new MockMultipartFile("file", "nv.xlsx", null, Sheets.xlsx(Sheets.rows(row))))
                .param("id", id.toString()));
    assertThat(sent.getStatus()).isEqualTo(303);
    var page = "/office/tasks/imports/" + id;
    await().atMost(ONE_MINUTE).until(() -> !text(asked(get(page))).contains("import-progress"));
    assertThat(text(asked(get(page)))).contains(code, "Ghi vào sổ", "Cột lạ");
    assertThat(asked(post(page + "/confirmation")).getStatus()).isEqualTo(303);
    assertThat(text(asked(get(page)))).contains("Hoàn tác lần nhập này", "Hoa Ban");
    assertThat(asked(post(page + "/undoing").param("why", "")).getStatus()).isEqualTo(422);
    assertThat(asked(post(page + "/undoing").param("why", "Nhầm")).getStatus()).isEqualTo(303);
    assertThat(text(asked(get(page).cookie(new Cookie("language", "en"))))).contains("Undone");
    assertThat(text(asked(get(page + "?format=csv")))).contains(code);
    assertThat(
            asked(multipart("/office/tasks/imports").param("id", Uuid7.next().toString()))
                .getStatus())
        .isEqualTo(422);
  }

  private UUID running() {
    var id = tasks.register(OFFICER, Uuid7.next(), CourseTest.example(), Stage.CONTRACTED, DAY);
    tasks.enterStage(OFFICER, Uuid7.next(), id, Stage.IN_PROGRESS, DAY);
    return id;
  }

  private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
    return browser
        .perform(request.with(user("office")).requestAttr(VISITOR, OFFICER))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse asked(MockMultipartHttpServletRequestBuilder request)
      throws Exception {
    return browser
        .perform(request.with(user("office")).requestAttr(VISITOR, OFFICER))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
