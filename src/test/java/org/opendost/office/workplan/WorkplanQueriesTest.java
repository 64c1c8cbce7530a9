package org.opendost.office.workplan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.workplan.WorkplanExample.HEAD;
import static org.opendost.office.workplan.WorkplanExample.MONDAY;
import static org.opendost.office.workplan.WorkplanExample.SPECIALIST;
import static org.opendost.office.workplan.WorkplanExample.on;
import static org.opendost.office.workplan.WorkplanExample.onMonday;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Units;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Pages of the work plan send as many statements for much as for little; what a plan has come to
/// is a file too, and officers find what stands in it.
@OfficeTest
class WorkplanQueriesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final String HOME = "/office/workplan";

  private final WorkplanExample example;
  private final Plans plans;
  private final PlanTargets targets;
  private final PlanTasks tasks;
  private final Schedule schedule;
  private final JdbcClient jdbc;
  private final MockMvc browser;

  WorkplanQueriesTest(
      Units units,
      Projects projects,
      ProjectParts parts,
      Plans plans,
      PlanTargets targets,
      PlanTasks tasks,
      Schedule schedule,
      JdbcClient jdbc,
      WebApplicationContext application) {
    this.example = new WorkplanExample(units, projects, parts);
    this.plans = plans;
    this.targets = targets;
    this.tasks = tasks;
    this.schedule = schedule;
    this.jdbc = jdbc;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  private record Made(Plan plan, Target target, PlanTask task, Project project) {}

  @Test
  void pagesAskAsOftenForMuchAsForLittle() {
    var little = pages(made(1));
    counts(little);
    var before = counts(little);
    var much = pages(made(7));
    assertThat(counts(much)).containsExactlyElementsOf(before).allMatch(count -> count < 15);
  }

  @Test
  void writesThePlanWithItsComputedProgressToAFile() throws Exception {
    var made = made(1);
    onMonday(() -> targets.report(SPECIALIST, made.target().id(), 1, MONDAY, new BigDecimal(2)));
    onMonday(() -> tasks.delay(SPECIALIST, PlanExample.delay(made.task(), Delay.Cause.LAND)));
    var lines = page(at(made.plan()) + "?format=csv").getContentAsString(UTF_8).lines().toList();
    assertThat(lines.getFirst()).contains("Kế hoạch", "Tiến độ (%)", "Nguyên nhân chậm");
    assertThat(lines)
        .anyMatch(line -> line.contains(made.target().name()) && line.contains(",5,đồng,2,40,"))
        .anyMatch(
            line ->
                line.startsWith("Nhiệm vụ,Họp hội đồng," + made.target().name())
                    && line.contains("Mặt bằng, đất đai: Giãn cách xã hội"));
    assertThat(page(at(made.plan()) + "?format=xlsx").getContentType()).contains("spreadsheetml");
  }

  @Test
  void isFoundByOfficersUntilItIsWithdrawn() {
    var made = made(1);
    assertThat(found("plan", made.plan().id())).isEqualTo("workplan.follow " + at(made.plan()));
    assertThat(found("plan-target", made.target().id())).endsWith(at(made.plan()));
    assertThat(found("plan-task", made.task().id())).endsWith(at(made.plan()));
    assertThat(found("project", made.project().id())).startsWith("workplan.follow ");
    onMonday(() -> targets.withdraw(HEAD, made.target().id(), "Ghi nhầm"));
    assertThat(found("plan-target", made.target().id())).isNull();
    assertThat(found("plan-task", made.task().id())).isNull();
    on(MONDAY, () -> example.projects().withdraw(HEAD, made.project().id(), "Ghi nhầm"));
    assertThat(found("project", made.project().id())).isNull();
  }

  private @Nullable String found(String kind, UUID id) {
    return jdbc.sql(
            """
            select visibility || ' ' || href from search.entry where kind = :kind and id = :id and not removed
            """)
        .param("kind", kind)
        .param("id", id)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  private static List<String> pages(Made made) {
    var task = HOME + "/tasks/" + made.task().id();
    var project = HOME + "/projects/" + made.project().id();
    return List.of(
        HOME,
        HOME + "/tasks",
        HOME + "/tasks?format=csv",
        HOME + "/projects",
        HOME + "/schedule?week=" + MONDAY,
        HOME + "/schedule/list",
        HOME + "/schedule/list?format=csv&from=01/04/2020&chair=giam+doc",
        HOME + "/schedule/new",
        "/lich-cong-tac?week=" + MONDAY,
        at(made.plan()),
        at(made.plan()) + "?format=csv",
        at(made.plan()) + "/targets/new",
        HOME + "/targets/" + made.target().id() + "/tasks/new",
        task + "/edit",
        task + "/delay",
        project,
        project + "/edit",
        project + "/payments/new");
  }

  private Made made(int many) {
    var unit = example.unit();
    var project = example.project();
    var plan = on(MONDAY, () -> plans.write(HEAD, PlanExample.next()));
    var target = on(MONDAY, () -> targets.write(HEAD, PlanExample.typed(plan, 5)));
    var task = on(MONDAY, () -> tasks.write(SPECIALIST, PlanExample.task(target, unit)));
    for (int i = 0; i < many; i++) {
      on(MONDAY, () -> targets.write(HEAD, PlanExample.typed(plan, 5)));
      var more = on(MONDAY, () -> tasks.write(SPECIALIST, PlanExample.task(target, unit)));
      onMonday(() -> tasks.delay(SPECIALIST, PlanExample.delay(more, Delay.Cause.MONEY)));
      var milestone = example.milestone(project, MONDAY.minusDays(1));
      onMonday(
          () ->
              example
                  .parts()
                  .delay(
                      SPECIALIST,
                      project.id(),
                      WorkplanExample.delay(milestone, Delay.Cause.LAND)));
      onMonday(() -> example.parts().pay(SPECIALIST, WorkplanExample.payment(project.id(), 7)));
      on(MONDAY, () -> schedule.write(HEAD, appointment()));
    }
    return new Made(plan, target, task, project);
  }

  private static Appointment appointment() {
    return new Appointment(
        Uuid7.next(),
        ScheduleTest.monday(),
        null,
        "Giao ban",
        "Phòng họp",
        "Giám đốc",
        "",
        true,
        1,
        "",
        false);
  }

  private static String at(Plan plan) {
    return HOME + "/plans/" + plan.id();
  }

  private List<Integer> counts(List<String> pages) {
    return pages.stream().map(path -> Queries.of(() -> page(path)).size()).toList();
  }

  private MockHttpServletResponse page(String path) throws Exception {
    var request = get(path).with(user("visitor")).requestAttr(VISITOR, HEAD);
    var answer = browser.perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer;
  }
}
