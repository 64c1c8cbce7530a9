package org.opendost.portal.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The editors' screens.
@OfficeTest
class DeskPagesTest {

  private static final Actor EDITOR =
      new Actor(Uuid7.next(), "Bế Thanh Trà", Set.of(Role.EDITOR), null, null);
  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";

  private final Desk desk;
  private final MockMvc browser;

  DeskPagesTest(Desk desk, WebApplicationContext application) {
    this.desk = desk;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  /// The first answer was lost on its way; the editor, who knows nothing of it, wrote on.
  @Test
  void loseNothingOfAnArticleSentAgainWithAnotherText() throws Exception {
    var id = Uuid7.next();
    assertThat(asked(article(id, "Đoạn đầu.")).getStatus()).isEqualTo(303);
    desk.keepTyped(EDITOR, id, 0, "{}");

    assertThat(asked(article(id, "Đoạn đầu.")).getStatus())
        .as("the same click twice")
        .isEqualTo(303);
    desk.keepTyped(EDITOR, id, 0, "{}");
    var again = asked(article(id, "Đoạn đã sửa."));

    assertThat(again.getStatus()).isEqualTo(409);
    assertThat(text(again))
        .contains("Đoạn đã sửa.", "action=\"/office/articles/" + id + "\"")
        .contains("name=\"version\" value=\"1\"");
    assertThat(desk.typed(EDITOR, id)).isPresent();
    var saved =
        asked(
            post("/office/articles/" + id)
                .param("version", "1")
                .param("title", "Mạng chập chờn")
                .param("category", "ky-yeu")
                .param("body", "Đoạn đã sửa."));
    assertThat(saved.getStatus()).isEqualTo(303);
    assertThat(desk.article(EDITOR, id).source()).isEqualTo("Đoạn đã sửa.");
  }

  @Test
  void loseNothingOfAFeatureSentAgainWithAnotherText() throws Exception {
    var id = Uuid7.next();
    assertThat(asked(feature(id, "Một")).getStatus()).isEqualTo(303);
    assertThat(asked(feature(id, "Một")).getStatus()).isEqualTo(303);

    var again = asked(feature(id, "Hai"));
    assertThat(again.getStatus()).isEqualTo(409);
    assertThat(text(again))
        .contains("Mục này đã được lưu trước đó là “Một”", "value=\"Hai\"")
        .contains("action=\"/office/features/" + id + "\"");
  }

  @Test
  void listAndExportArticlesWithoutReadingTheirTexts() throws Exception {
    asked(article(Uuid7.next(), "Một đoạn dài."));
    for (var path :
        new String[] {
          "/office/articles?sort=title",
          "/office/articles?format=csv",
          "/office/articles?after=" + "-".repeat(36)
        }) {
      var sent = Queries.of(() -> asked(get(path)));
      assertThat(sent).filteredOn(sql -> sql.contains("articles.article\n")).isNotEmpty();
      assertThat(sent).noneMatch(sql -> sql.contains("select * from articles.article\n"));
      assertThat(asked(get(path)).getStatus()).as(path).isEqualTo(200);
    }
    assertThat(text(asked(get("/office/articles?format=csv")))).contains("Mạng chập chờn");
  }

  private static MockHttpServletRequestBuilder article(UUID id, String body) {
    return post("/office/articles")
        .param("id", id.toString())
        .param("version", "0")
        .param("title", "Mạng chập chờn")
        .param("category", "ky-yeu")
        .param("body", body);
  }

  private static MockHttpServletRequestBuilder feature(UUID id, String title) {
    return post("/office/features")
        .param("id", id.toString())
        .param("kind", "FILM")
        .param("title", title)
        .param("place", "0");
  }

  private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
    return browser
        .perform(request.with(user("office")).requestAttr(VISITOR, EDITOR))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
