package org.opendost.office.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.workplan.WorkplanExample.CLERK;
import static org.opendost.office.workplan.WorkplanExample.HEAD;
import static org.opendost.office.workplan.WorkplanExample.MONDAY;
import static org.opendost.office.workplan.WorkplanExample.OTHER;
import static org.opendost.office.workplan.WorkplanExample.SPECIALIST;
import static org.opendost.office.workplan.WorkplanExample.delay;
import static org.opendost.office.workplan.WorkplanExample.milestone;
import static org.opendost.office.workplan.WorkplanExample.on;
import static org.opendost.office.workplan.WorkplanExample.onMonday;
import static org.opendost.office.workplan.WorkplanExample.payment;
import static org.opendost.office.workplan.WorkplanExample.reached;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Projects with their milestones, money and causes of delay.
@OfficeTest
class ProjectsTest {

  private final WorkplanExample example;
  private final Projects projects;
  private final ProjectParts parts;
  private final JdbcClient jdbc;

  ProjectsTest(Units units, Projects projects, ProjectParts parts, JdbcClient jdbc) {
    this.example = new WorkplanExample(units, projects, parts);
    this.projects = projects;
    this.parts = parts;
    this.jdbc = jdbc;
  }

  @Test
  void reckonsHowMuchOfItsMoneyWasPaidAndCountsWhatWasReached() {
    var project = example.project();
    var milestone = example.milestone(project, MONDAY);
    onMonday(() -> parts.pay(SPECIALIST, payment(project.id(), 33_350_000)));
    onMonday(() -> parts.pay(SPECIALIST, payment(project.id(), 1_000)));
    onMonday(() -> parts.correct(SPECIALIST, reached(milestone, MONDAY)));
    var line = open(project.id(), MONDAY).line();
    assertThat(line.disbursed()).isEqualTo(33_351_000);
    assertThat(line.percent()).isEqualTo(new BigDecimal("33.4"));
    assertThat(line.done()).isOne();
    assertThat(line.state()).isEqualTo("running");
    assertThat(summed(project.id())).isEqualTo(33_351_000);
  }

  @Test
  void paysNeverMoreThanWasApprovedThoughTwoOfficersPayAtOnce() {
    var project = example.project();
    var outcomes =
        Stream.of(SPECIALIST, OTHER)
            .map(
                actor ->
                    CompletableFuture.supplyAsync(
                        () -> refused(actor, payment(project.id(), 60_000_000))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    assertThat(open(project.id(), MONDAY).line().disbursed()).isEqualTo(60_000_000);
  }

  private boolean refused(Actor actor, Payment payment) {
    try {
      onMonday(() -> parts.pay(actor, payment));
      return false;
    } catch (InvalidInput beyond) {
      assertThat(beyond).hasMessageContaining("workplan.fault.beyond");
      return true;
    }
  }

  @Test
  void isLateOnceAMilestoneHasPassedItsDayAndSaysWhy() {
    var project = example.project();
    var milestone = example.milestone(project, MONDAY);
    onMonday(() -> parts.delay(SPECIALIST, project.id(), delay(milestone, Delay.Cause.EPIDEMIC)));
    assertThat(open(project.id(), MONDAY).line().state()).isEqualTo("running");
    var late = open(project.id(), MONDAY.plusDays(1));
    assertThat(late.line().state()).isEqualTo("late");
    assertThat(late.delays()).extracting(Delay::cause).containsExactly(Delay.Cause.EPIDEMIC);
    var listed =
        on(
            MONDAY.plusDays(1),
            () -> projects.list(HEAD, Ask.of(Map.of("state", "late", "unit", project.unitName()))));
    assertThat(listed.lines()).hasSize(1);
    var again = delay(milestone, Delay.Cause.EPIDEMIC);
    assertThatThrownBy(() -> onMonday(() -> parts.delay(OTHER, project.id(), again)))
        .hasMessageContaining(SPECIALIST.name());
  }

  @Test
  void entersOnceWhatIsClickedTwice() {
    var unit = example.unit();
    var typed = WorkplanExample.typed(unit);
    var first = on(MONDAY, () -> projects.write(SPECIALIST, typed));
    assertThat(on(MONDAY, () -> projects.write(SPECIALIST, typed))).isEqualTo(first);
    var payment = payment(first.id(), 10);
    onMonday(() -> parts.pay(SPECIALIST, payment));
    onMonday(() -> parts.pay(SPECIALIST, payment));
    assertThat(open(first.id(), MONDAY).payments()).hasSize(1);
  }

  @Test
  void tellsTheSecondOfTwoOfficersWhoWasFaster() {
    var project = example.project();
    var milestone = example.milestone(project, MONDAY);
    onMonday(() -> parts.correct(SPECIALIST, reached(milestone, MONDAY.minusDays(1))));
    assertThatThrownBy(() -> onMonday(() -> parts.correct(OTHER, reached(milestone, MONDAY))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(SPECIALIST.name());
  }

  @Test
  void saysWhatIsWrongBesideEachField() {
    var project = example.project();
    var wrong =
        new Project(
            Uuid7.next(),
            " ",
            Project.Kind.OTHER,
            "",
            MONDAY.plusDays(1),
            project.unit(),
            "",
            0,
            2021,
            2019,
            null,
            1,
            "",
            false);
    assertThatThrownBy(() -> on(MONDAY, () -> projects.write(SPECIALIST, wrong)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactly("name", "decision", "decidedOn", "total", "lastYear"));
    var early = milestone(project, LocalDate.of(1999, 1, 1), MONDAY.plusDays(1));
    assertThatThrownBy(() -> onMonday(() -> parts.plan(SPECIALIST, early)))
        .hasMessageContaining("workplan.fault.before")
        .hasMessageContaining("workplan.fault.future");
  }

  @Test
  void countsNoLongerWhatWasWithdrawnButKeepsIt() {
    var project = example.project();
    var payment = payment(project.id(), 500);
    onMonday(() -> parts.pay(SPECIALIST, payment));
    assertThatThrownBy(
            () -> parts.withdraw(SPECIALIST, project.id(), Part.PAYMENT, payment.id(), "Nhầm"))
        .isInstanceOf(Forbidden.class);
    onMonday(() -> parts.withdraw(HEAD, project.id(), Part.PAYMENT, payment.id(), "Nhầm"));
    assertThat(open(project.id(), MONDAY).payments()).allMatch(Payment::withdrawn).hasSize(1);
    assertThat(summed(project.id())).isZero();
    on(MONDAY, () -> projects.withdraw(HEAD, project.id(), "Ghi nhầm"));
    assertThatThrownBy(() -> onMonday(() -> parts.pay(SPECIALIST, payment(project.id(), 7))))
        .hasMessageContaining("workplan.fault.withdrawn");
  }

  @Test
  void isReadByOfficersAndWrittenByThoseWhoCarryItOut() {
    var project = example.project();
    assertThat(open(project.id(), MONDAY).line().project()).isEqualTo(project);
    assertThatThrownBy(() -> projects.open(Actor.PUBLIC, project.id()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> parts.pay(CLERK, payment(project.id(), 7)))
        .isInstanceOf(Forbidden.class);
  }

  private Projects.Opened open(UUID id, LocalDate day) {
    return on(day, () -> projects.open(CLERK, id));
  }

  private long summed(UUID project) {
    return jdbc.sql(
            "select coalesce(sum(money), 0) from workplan.report_disbursement where url like '%' ||"
                + " :id")
        .param("id", project.toString())
        .query(Long.class)
        .single();
  }
}
