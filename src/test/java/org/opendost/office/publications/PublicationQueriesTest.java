package org.opendost.office.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.publications.PublicationExample.EDITOR;
import static org.opendost.office.publications.PublicationExample.HEAD;
import static org.opendost.office.publications.PublicationExample.MONDAY;
import static org.opendost.office.publications.PublicationExample.article;
import static org.opendost.office.publications.PublicationExample.delivery;
import static org.opendost.office.publications.PublicationExample.on;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Lists and pages of publications send as many statements for much as for little.
@OfficeTest
class PublicationQueriesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";

  private final PublicationExample example;
  private final PrintedContents contents;
  private final MockMvc browser;

  PublicationQueriesTest(
      Periodicals periodicals,
      PrintedMatter printed,
      PrintedContents contents,
      WebApplicationContext application) {
    this.example = new PublicationExample(periodicals, printed);
    this.contents = contents;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void pagesAskAsOftenForMuchAsForLittle() {
    var little = pages(made(1));
    counts(little);
    var before = counts(little);
    var much = pages(made(6));
    made(2);
    assertThat(counts(much)).containsExactlyElementsOf(before).allMatch(count -> count < 15);
  }

  private static List<String> pages(Printed issue) {
    return List.of(
        "/office/publications",
        "/office/publications?format=csv",
        "/office/publications/other",
        "/office/publications/periodicals",
        "/office/publications/programmes",
        "/office/publications/royalties",
        "/office/publications/royalties/rates",
        "/office/publications/printed/" + issue.id(),
        "/an-pham",
        "/an-pham/" + issue.id());
  }

  private Printed made(int many) {
    var issue = example.issue(100);
    for (int i = 0; i < many; i++) {
      on(MONDAY, () -> contents.add(EDITOR, article(issue, "Lâm Đồi Cọ")));
      on(MONDAY, () -> contents.handOut(EDITOR, delivery(issue, 2)));
      example.issue(10);
    }
    return issue;
  }

  private List<Integer> counts(List<String> pages) {
    return pages.stream().map(this::statements).toList();
  }

  private int statements(String path) {
    return Queries.of(
            () -> {
              var request = get(path).with(user("visitor")).requestAttr(VISITOR, HEAD);
              var answer = browser.perform(request).andReturn().getResponse();
              assertThat(answer.getStatus()).as(path).isEqualTo(200);
              return answer;
            })
        .size();
  }
}
