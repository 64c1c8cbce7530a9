package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Units;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Lists and pages of outgoing documents send as many statements for much as for little.
@OfficeTest
class OutgoingQueriesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";

  private final OutgoingExample example;
  private final MockMvc browser;

  OutgoingQueriesTest(
      OutgoingDocuments documents,
      OutgoingCourse course,
      Accounts accounts,
      Units units,
      WebApplicationContext application) {
    this.example = new OutgoingExample(documents, course, accounts, units);
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void pagesAskAsOftenForMuchAsForLittle() {
    var little = pages(made(1));
    counts(little);
    var before = counts(little);
    var much = pages(made(5));
    assertThat(counts(much)).containsExactlyElementsOf(before).allMatch(count -> count < 25);
  }

  private static List<String> pages(UUID id) {
    return List.of(
        "/office/documents/outgoing",
        "/office/documents/outgoing?format=csv",
        "/office/documents/outgoing/" + id,
        "/office/documents/outgoing/" + id + "/pdf",
        "/office/documents/templates",
        "/office/documents/signing-powers",
        "/office/documents/registers",
        "/office/documents/registers/pdf?direction=OUTGOING&book=ORDINARY&from=01/01/2020&until=31/12/2020");
  }

  private UUID made(int many) {
    var id = example.issued(example.letter("Báo cáo")).id();
    for (int i = 0; i < many; i++) {
      example.issued(example.letter("Báo cáo thêm"));
    }
    return id;
  }

  private List<Integer> counts(List<String> pages) {
    return pages.stream().map(this::statements).toList();
  }

  private int statements(String path) {
    return Queries.of(
            () -> {
              var request = get(path).with(user("visitor")).requestAttr(VISITOR, example.clerk);
              var answer = browser.perform(request).andReturn().getResponse();
              assertThat(answer.getStatus()).as(path).isEqualTo(200);
              return answer;
            })
        .size();
  }
}
