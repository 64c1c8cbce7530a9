package org.opendost.science.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.science.results.AcceptedExample.DIRECTOR;
import static org.opendost.science.results.AcceptedExample.HEAD;
import static org.opendost.science.results.AcceptedExample.papers;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.science.tasks.Tasks;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// No list of tasks, results or notices asks the database more often because it is longer.
@OfficeTest
class ListQueriesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final List<String> OFFICE =
      List.of(
          "/office/tasks",
          "/office/tasks/imports",
          "/office/results",
          "/office/results/certificates",
          "/office/results/unregistered",
          "/office/work",
          "/nhiem-vu",
          "/ket-qua",
          "/search?q=ch%C3%A8");
  private static final List<String> HOST = List.of("/my/results", "/account/notifications");

  private final Registrations registrations;
  private final Tasks tasks;
  private final MockMvc browser;

  ListQueriesTest(Registrations registrations, Tasks tasks, WebApplicationContext application) {
    this.registrations = registrations;
    this.tasks = tasks;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void sendNoMoreStatementsForManyLinesThanForFew() {
    var host = AcceptedExample.in(tasks);
    certify(host);
    statements(host.host());
    var few = statements(host.host());

    for (int i = 0; i < 6; i++) {
      certify(host.another(tasks));
    }

    assertThat(statements(host.host())).isEqualTo(few);
    assertThat(few.values()).allMatch(count -> count < 40);
  }

  private void certify(AcceptedExample example) {
    var filing = example.filing();
    OfficeClock.at(
        example.after(2),
        () -> {
          registrations.file(HEAD, filing, papers(PaperKind.PAPER_REPORT));
          registrations.accept(HEAD, filing.id(), 1, id());
          return registrations.issue(
              DIRECTOR, filing.id(), 2, id(), new Signing(id(), "Nông Cỏ Tranh", "Giám đốc"));
        });
    AcceptedExample.in(tasks);
  }

  private Map<String, Integer> statements(Actor host) {
    var counts = new LinkedHashMap<String, Integer>();
    OFFICE.forEach(path -> counts.put(path, statements(path, HEAD)));
    HOST.forEach(path -> counts.put(path, statements(path, host)));
    return counts;
  }

  private int statements(String path, Actor actor) {
    return Queries.of(
            () -> {
              var answer =
                  browser
                      .perform(get(path).with(user("x")).requestAttr(VISITOR, actor))
                      .andReturn()
                      .getResponse();
              assertThat(answer.getStatus()).as(path).isEqualTo(200);
              return answer;
            })
        .size();
  }

  private static UUID id() {
    return Uuid7.next();
  }
}
