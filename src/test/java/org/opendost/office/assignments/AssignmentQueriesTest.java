package org.opendost.office.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.assignments.AssignmentExample.DIRECTOR;
import static org.opendost.office.assignments.AssignmentExample.DUE;
import static org.opendost.office.assignments.AssignmentExample.GIVEN;
import static org.opendost.office.assignments.AssignmentExample.leadOf;
import static org.opendost.office.assignments.AssignmentExample.step;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Units;
import org.opendost.office.assignments.AssignmentStep.Kind;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Pages of assignments send as many statements for much as for little, and say what is mistyped.
@OfficeTest
class AssignmentQueriesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final String HOME = "/office/assignments";

  private final AssignmentExample example;
  private final MockMvc browser;

  AssignmentQueriesTest(
      Assignments assignments,
      AssignmentSteps steps,
      Units units,
      WebApplicationContext application) {
    this.example = new AssignmentExample(assignments, steps, units);
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void pagesAskAsOftenForMuchAsForLittle() {
    var little = pages(made(1));
    counts(little);
    var before = counts(little);
    var much = pages(made(8));
    assertThat(counts(much)).containsExactlyElementsOf(before).allMatch(count -> count < 15);
  }

  @Test
  void pointsOutADayThatIsNoneAndAPeriodThatEndsBeforeItBegins() throws Exception {
    assertThat(page(HOME + "?from=31/02/2020").getContentAsString()).contains("id=\"from-fault\"");
    assertThat(page(HOME + "?from=01/04/2020&to=01/03/2020").getContentAsString())
        .contains("id=\"to-fault\"");
    assertThat(page(HOME + "/counts?unit=none").getStatus()).isEqualTo(200);
    assertThat(page("/office/urgent?scope=ALL&shelf=none").getStatus()).isEqualTo(200);
  }

  private Assignment made(int many) {
    var task = example.given(DUE);
    for (int i = 0; i < many; i++) {
      example.steps().follow(leadOf(task), task.id(), step(Kind.NOTED, GIVEN));
      example.given(DUE);
    }
    return task;
  }

  private static List<String> pages(Assignment task) {
    return List.of(
        HOME,
        HOME + "?unit=" + task.given().leadUnit() + "&from=01/03/2020",
        HOME + "?format=csv",
        HOME + "/counts",
        "/office/urgent?scope=MINE",
        "/office/urgent?scope=OFFICE&shelf=late",
        HOME + "/new",
        HOME + "/" + task.id(),
        HOME + "/" + task.id() + "/answer",
        HOME + "/" + task.id() + "/lead",
        HOME + "/reminders",
        HOME + "/reminders/new");
  }

  private List<Integer> counts(List<String> pages) {
    return pages.stream().map(path -> Queries.of(() -> page(path)).size()).toList();
  }

  private MockHttpServletResponse page(String path) throws Exception {
    var request = get(path).with(user("visitor")).requestAttr(VISITOR, DIRECTOR);
    var answer = browser.perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer;
  }
}
