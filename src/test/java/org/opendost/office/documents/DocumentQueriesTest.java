package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.documents.DocumentExample.CLERK;
import static org.opendost.office.documents.DocumentExample.MONDAY;
import static org.opendost.office.documents.DocumentExample.id;
import static org.opendost.office.documents.DocumentExample.letter;
import static org.opendost.office.documents.DocumentExample.on;
import static org.opendost.office.documents.DocumentExample.pdf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Lists and pages of documents send as many statements for much as for little.
@OfficeTest
class DocumentQueriesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";

  private final IncomingDocuments documents;
  private final IncomingFiles files;
  private final Reading reading;
  private final MockMvc browser;

  DocumentQueriesTest(
      IncomingDocuments documents,
      IncomingFiles files,
      Reading reading,
      WebApplicationContext application) {
    this.documents = documents;
    this.files = files;
    this.reading = reading;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void pagesAskAsOftenForMuchAsForLittle() {
    var little = pages(made(1));
    counts(little);
    var before = counts(little);
    var much = pages(made(5));
    assertThat(counts(much)).containsExactlyElementsOf(before).allMatch(count -> count < 15);
  }

  private static List<String> pages(UUID id) {
    return List.of(
        "/office/documents",
        "/office/documents?format=csv",
        "/office/documents/incoming/new",
        "/office/documents/incoming/" + id,
        "/office/documents/incoming/" + id + "/edit",
        "/office/documents/incoming/" + id + "/routing",
        "/office/documents/incoming/" + id + "/done");
  }

  private UUID made(int many) {
    var id = register();
    for (int i = 0; i < many; i++) {
      on(MONDAY, () -> files.attach(CLERK, id, id(), pdf("Trang", 1)));
      register();
    }
    reading.all();
    return id;
  }

  private UUID register() {
    return on(MONDAY, () -> documents.register(CLERK, id(), letter("Báo cáo"))).id();
  }

  private List<Integer> counts(List<String> pages) {
    return pages.stream().map(this::statements).toList();
  }

  private int statements(String path) {
    return Queries.of(
            () -> {
              var request = get(path).with(user("visitor")).requestAttr(VISITOR, CLERK);
              var answer = browser.perform(request).andReturn().getResponse();
              assertThat(answer.getStatus()).as(path).isEqualTo(200);
              return answer;
            })
        .size();
  }
}
