package org.opendost.science.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.science.tasks.ChangeOutcome.Changed;
import org.opendost.science.tasks.ChangeOutcome.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class RegisterTest {

  private static final Actor OFFICER =
      new Actor(Uuid7.next(), "Hoa Ban", Set.of(Role.SPECIALIST), null, null);
  private static final Actor COLLEAGUE =
      new Actor(Uuid7.next(), "Lê Mận", Set.of(Role.SPECIALIST), null, null);
  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  private final Tasks tasks;
  private final Adjustments adjustments;
  private final Register register;
  private final JdbcClient jdbc;

  RegisterTest(Tasks tasks, Adjustments adjustments, Register register, JdbcClient jdbc) {
    this.tasks = tasks;
    this.adjustments = adjustments;
    this.register = register;
    this.jdbc = jdbc;
  }

  @Test
  void theSecondOfficerIsToldWhatTheFirstChangedAndNothingIsWritten() {
    var id = contracted();
    var facts = register.open(OFFICER, id).facts();
    assertThat(tasks.change(OFFICER, id, 1, ledBy(facts, "TS. A"), "Đổi chủ nhiệm"))
        .isInstanceOf(Changed.class);

    var outcome = tasks.change(COLLEAGUE, id, 1, ledBy(facts, "TS. B"), "Đổi chủ nhiệm");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            meanwhile -> {
              assertThat(meanwhile.version()).isEqualTo(2);
              assertThat(meanwhile.deeds())
                  .singleElement()
                  .satisfies(
                      deed -> {
                        assertThat(deed.who()).isEqualTo("Hoa Ban");
                        assertThat(deed.differences())
                            .containsExactly(
                                new Deed.Difference("leader", facts.leader(), "TS. A"));
                      });
            });
    assertThat(register.open(OFFICER, id).facts().leader()).isEqualTo("TS. A");
  }

  @Test
  void aPublicTaskIsChangedWithAReasonThatTheHistoryKeeps() {
    var id = contracted();
    var facts = ledBy(register.open(OFFICER, id).facts(), "TS. C");
    refused("input.required", () -> tasks.change(OFFICER, id, 1, facts, " "));
    tasks.change(OFFICER, id, 1, facts, "Gõ nhầm tên");
    assertThat(register.open(OFFICER, id).history().getFirst())
        .returns("changed", Deed::action)
        .returns("Gõ nhầm tên", Deed::why);
  }

  @Test
  void aProposalIsFoundByOfficersOnlyUntilItsContract() {
    var id = tasks.register(OFFICER, Uuid7.next(), CourseTest.example(), Stage.PROPOSED, DAY);
    assertThat(visibility(id)).isNotEqualTo("everyone");
    tasks.enterStage(OFFICER, Uuid7.next(), id, Stage.LISTED, DAY);
    assertThat(visibility(id)).isNotEqualTo("everyone");
    var contract = Uuid7.next();
    tasks.enterStage(OFFICER, contract, id, Stage.CONTRACTED, DAY);
    assertThat(visibility(id)).isEqualTo("everyone");
    tasks.withdrawStage(OFFICER, contract, "Ghi nhầm");
    assertThat(visibility(id)).isNotEqualTo("everyone");
  }

  private String visibility(UUID task) {
    return jdbc.sql("select visibility from search.entry where kind = 'task' and id = :id")
        .param("id", task)
        .query(String.class)
        .single();
  }

  @Test
  void aFigureNamesATaskToThePublicAsLongAsThePublicMaySeeIt() {
    var proposal = tasks.register(OFFICER, Uuid7.next(), CourseTest.example(), Stage.PROPOSED, DAY);
    assertThat(named(proposal)).isFalse();
    assertThat(named(contracted())).isTrue();
  }

  private boolean named(UUID task) {
    return jdbc.sql("select is_public from tasks.report_task where id = :id")
        .param("id", task)
        .query(Boolean.class)
        .single();
  }

  @Test
  void aProjectWithComponentsIsNoComponent() {
    var project = CourseTest.example();
    var id = tasks.register(OFFICER, Uuid7.next(), project, Stage.CONTRACTED, DAY);
    var other = CourseTest.example();
    tasks.register(OFFICER, Uuid7.next(), other, Stage.CONTRACTED, DAY);
    tasks.register(
        OFFICER, Uuid7.next(), partOf(CourseTest.example(), project.code()), Stage.CONTRACTED, DAY);
    refused(
        "tasks.fault.project-in-project",
        () -> tasks.change(OFFICER, id, 1, partOf(project, other.code()), "Gộp vào"));
  }

  @Test
  void savingWithoutAChangeChangesNothing() {
    var id = contracted();
    var file = register.open(OFFICER, id);
    tasks.change(OFFICER, id, file.version(), file.facts(), "Không đổi");
    assertThat(register.open(OFFICER, id))
        .returns(1, TaskFile::version)
        .satisfies(same -> assertThat(same.history()).hasSize(1));
  }

  @Test
  void anExtensionMovesTheEndAndTakingItBackMovesItBack() {
    var id = contracted();
    var end = register.open(OFFICER, id).facts().endOn();
    var adjustment = Uuid7.next();
    var extension =
        new Adjustment("gia_han", DAY, DAY, "5/QĐ", end.plusMonths(6), "Dịch bệnh", false, false);
    adjustments.record(OFFICER, adjustment, id, extension);
    adjustments.record(OFFICER, adjustment, id, extension);
    assertThat(register.open(OFFICER, id))
        .satisfies(file -> assertThat(file.facts().endOn()).isEqualTo(end.plusMonths(6)))
        .satisfies(file -> assertThat(file.adjustments()).hasSize(1));
    refused(
        "tasks.fault.extension-once",
        () ->
            adjustments.record(
                OFFICER,
                Uuid7.next(),
                id,
                new Adjustment(
                    "gia_han", DAY, DAY, "6/QĐ", end.plusMonths(7), "Nữa", false, false)));
    adjustments.withdraw(OFFICER, adjustment, "Ghi nhầm");
    assertThat(register.open(OFFICER, id))
        .satisfies(file -> assertThat(file.facts().endOn()).isEqualTo(end))
        .satisfies(file -> assertThat(file.adjustments()).isEmpty());
  }

  @Test
  void whatIsDueFollowsFromTheCourse() {
    var id = contracted();
    tasks.enterStage(OFFICER, Uuid7.next(), id, Stage.IN_PROGRESS, DAY);
    assertThat(register.open(OFFICER, id).dues())
        .extracting(Due::what)
        .contains("check", "acceptance");
    tasks.recordAcceptance(OFFICER, Uuid7.next(), id, new Acceptance(DAY, "tinh", "dat", "1/QĐ"));
    assertThat(register.open(OFFICER, id).dues())
        .singleElement()
        .returns("registration", Due::what)
        .returns(LocalDate.of(2021, 4, 12), Due::on);
  }

  @Test
  void everySortGoesThroughAllTasksOnce() {
    var mark = "Sắp xếp " + Uuid7.next().toString().substring(24);
    for (int i = 0; i < 7; i++) {
      var facts = CourseTest.example();
      tasks.register(OFFICER, Uuid7.next(), titled(facts, mark + " " + i), Stage.CONTRACTED, DAY);
    }
    for (var sort : List.of("code", "title", "host", "start", "end", "stage")) {
      for (var descending : List.of(true, false)) {
        var seen = new ArrayList<UUID>();
        UUID after = null;
        do {
          var page =
              register.list(
                  OFFICER,
                  new RegisterQuery(mark, "", "", "", "", "", "", "", sort, descending, after),
                  3);
          assertThat(page.total()).isEqualTo(7);
          page.lines().forEach(line -> seen.add(line.id()));
          after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(7);
        assertThat(new HashSet<>(seen)).hasSize(7);
      }
    }
  }

  @Test
  void officersReadAndOnlyTheScienceDivisionWrites() {
    var id = contracted();
    var auditor = new Actor(Uuid7.next(), "Kiểm toán", Set.of(Role.AUDITOR), null, null);
    assertThat(register.open(auditor, id).id()).isEqualTo(id);
    for (var actor : List.of(auditor, Actor.PUBLIC)) {
      var facts = CourseTest.example();
      forbidden(() -> tasks.change(actor, id, 1, facts, "x"));
      forbidden(() -> tasks.register(actor, Uuid7.next(), facts, Stage.PROPOSED, DAY));
      forbidden(() -> tasks.enterStage(actor, Uuid7.next(), id, Stage.IN_PROGRESS, DAY));
      forbidden(() -> tasks.recordCheck(actor, Uuid7.next(), id, DAY, "Sở", "Đạt"));
      forbidden(() -> tasks.withdraw(actor, id, "x"));
      forbidden(() -> adjustments.withdraw(actor, Uuid7.next(), "x"));
      forbidden(
          () ->
              adjustments.record(
                  actor,
                  Uuid7.next(),
                  id,
                  new Adjustment("khac", DAY, DAY, "1", null, "x", false, false)));
    }
    forbidden(() -> register.open(Actor.PUBLIC, id));
    forbidden(() -> register.list(Actor.PUBLIC, RegisterQuery.ALL, 1));
  }

  private UUID contracted() {
    return tasks.register(OFFICER, Uuid7.next(), CourseTest.example(), Stage.CONTRACTED, DAY);
  }

  private static void forbidden(ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(Forbidden.class);
  }

  private static void refused(String key, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.faults()).extracting(Fault::key).containsExactly(key));
  }

  static TaskFacts ledBy(TaskFacts facts, String leader) {
    return changed(facts, facts.title(), leader, facts.parentCode());
  }

  static TaskFacts titled(TaskFacts facts, String title) {
    return changed(facts, title, facts.leader(), facts.parentCode());
  }

  private static TaskFacts partOf(TaskFacts facts, String parentCode) {
    return changed(facts, facts.title(), facts.leader(), parentCode);
  }

  private static TaskFacts changed(
      TaskFacts f, String title, String leader, @Nullable String parentCode) {
    return new TaskFacts(
        f.code(),
        title,
        f.kind(),
        f.level(),
        f.programme(),
        parentCode,
        f.hostId(),
        f.hostName(),
        leader,
        f.managingBody(),
        f.field(),
        f.fieldCode(),
        f.startOn(),
        f.endOn(),
        f.budgetTotal(),
        f.budgetState(),
        f.decisionNumber(),
        f.decisionOn(),
        f.selectionMode(),
        f.objectives(),
        f.contents(),
        f.products(),
        f.place(),
        f.published(),
        f.more());
  }
}
