package org.opendost.science.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class CourseTest {

  private static final Actor OFFICER =
      new Actor(Uuid7.next(), "Hoa Ban", Set.of(Role.SPECIALIST), null, null);
  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  private final Tasks tasks;
  private final Catalogue catalogue;
  private final Audit audit;
  private final JdbcClient jdbc;

  CourseTest(Tasks tasks, Catalogue catalogue, Audit audit, JdbcClient jdbc) {
    this.tasks = tasks;
    this.catalogue = catalogue;
    this.audit = audit;
    this.jdbc = jdbc;
  }

  @Test
  void registeringTwiceWithOneIdRegistersOnce() {
    var id = Uuid7.next();
    var facts = example();
    tasks.register(OFFICER, id, facts, Stage.CONTRACTED, DAY);
    tasks.register(OFFICER, id, facts, Stage.CONTRACTED, DAY);
    assertThat(audit.of(id)).hasSize(1);
  }

  @Test
  void stagesAreEnteredInTheirOrder() {
    var id = contracted();
    refused("tasks.fault.after.contracted", () -> enter(id, Stage.LIQUIDATED, DAY));
    refused("tasks.fault.before-last-stage", () -> enter(id, Stage.IN_PROGRESS, DAY.minusDays(1)));
    refused("tasks.fault.in-the-future", () -> enter(id, Stage.IN_PROGRESS, DAY.plusYears(90)));
    refused("tasks.fault.stage-needs-record", () -> enter(id, Stage.ACCEPTED, DAY));
    enter(id, Stage.IN_PROGRESS, DAY);
  }

  @Test
  void noContractIsLiquidatedWithoutTheCertificateUnlessTheTaskFailed() {
    var passed = accepted("dat");
    refused(
        "tasks.fault.liquidation-needs-certificate", () -> enter(passed, Stage.LIQUIDATED, DAY));
    var failed = accepted("khong_dat");
    refused(
        "tasks.fault.certificate-needs-acceptance",
        () -> tasks.recordCertificate(OFFICER, Uuid7.next(), failed, "1/" + failed, DAY));
    enter(failed, Stage.LIQUIDATED, DAY);
  }

  @Test
  void takingBackAnAcceptanceTakesItOutOfTheReportAndSetsTheTaskBack() {
    var id = contracted();
    enter(id, Stage.IN_PROGRESS, DAY);
    var acceptance = Uuid7.next();
    tasks.recordAcceptance(OFFICER, acceptance, id, new Acceptance(DAY, "tinh", "dat", "1/QĐ"));
    assertThat(acceptances(id)).isEqualTo(1);
    tasks.withdrawAcceptance(OFFICER, acceptance, "Ghi nhầm nhiệm vụ");
    assertThat(acceptances(id)).isZero();
    tasks.recordAcceptance(OFFICER, Uuid7.next(), id, new Acceptance(DAY, "tinh", "dat", "1/QĐ"));
    assertThat(acceptances(id)).isEqualTo(1);
  }

  @Test
  void theTaskKeepsWhatReportsAskOfItsStagesAlsoWhenOneIsTakenBack() {
    var id = accepted("khong_dat");
    var liquidation = Uuid7.next();
    tasks.enterStage(OFFICER, liquidation, id, Stage.LIQUIDATED, DAY.plusDays(3));
    assertThat(course(id)).isEqualTo(new Course(Stage.LIQUIDATED, DAY, DAY, DAY.plusDays(3)));
    tasks.withdrawStage(OFFICER, liquidation, "Ghi nhầm ngày");
    assertThat(course(id)).isEqualTo(new Course(Stage.ACCEPTED, DAY, DAY, null));
  }

  @Test
  void theBudgetIsPublishedOnlyWithTheResult() {
    var id = accepted("dat");
    assertThat(catalogue.open(Actor.PUBLIC, slug(id)).budgetTotal()).isNull();
    tasks.recordCertificate(OFFICER, Uuid7.next(), id, "2/" + id, DAY);
    assertThat(catalogue.open(Actor.PUBLIC, slug(id)).budgetTotal()).isEqualByComparingTo("1000");
  }

  @Test
  void participantsAndResultsArePublishedOnlyWithTheResultAndTheLeadersSexNever() {
    var id = accepted("dat");
    var standing =
        jdbc.sql(
            "update tasks.task set members = 'ThS. Mơ', results = '4,6 tấn', leader_sex = 'nu'"
                + " where id = :id");
    standing.param("id", id).update();
    assertThat(catalogue.open(Actor.PUBLIC, slug(id)).facts().more()).isEqualTo(Particulars.NONE);
    tasks.recordCertificate(OFFICER, Uuid7.next(), id, "3/" + id, DAY);
    assertThat(catalogue.open(Actor.PUBLIC, slug(id)).facts().more())
        .returns("ThS. Mơ", Particulars::members)
        .returns("4,6 tấn", Particulars::results)
        .returns("", Particulars::leaderSex);
  }

  @Test
  void everyFigureOpensToAsManyTasks() {
    contracted();
    accepted("dat");
    var figures = catalogue.figures(Actor.PUBLIC);
    assertThat(figures.total().value()).isEqualTo(total(Search.ALL));
    assertThat(figures.running().value())
        .isEqualTo(total(new Search("", "", "", "", "running", "", "")));
    assertThat(figures.accepted().value())
        .isEqualTo(
            total(new Search("", "", "", "", "", "", "", String.valueOf(figures.year()), "")));
    var hosts = catalogue.parts(Actor.PUBLIC).hosts();
    assertThat(figures.hosts().value()).isEqualTo(hosts.size());
    var host = hosts.getFirst();
    assertThat(host.tasks())
        .isEqualTo(total(new Search("", "", "", "", "", "", host.value(), "", "")));
  }

  @Test
  void theReportsTellAHostByItsOrganisationAndElseByItsNameHoweverItIsSpelt() {
    var organisation = Uuid7.next();
    var linked = hosted(organisation, "Viện Thử");
    var named = hosted(null, "Trường thử nghiệm");
    assertThat(hosts(linked, hosted(organisation, "Viện nghiên cứu Thử"))).isEqualTo(1);
    assertThat(hosts(named, hosted(null, "TRƯỜNG THỬ NGHIỆM"))).isEqualTo(1);
    assertThat(hosts(named, linked, hosted(Uuid7.next(), "Viện Thử"))).isEqualTo(3);
  }

  private UUID hosted(@Nullable UUID organisation, String name) {
    var id = contracted();
    jdbc.sql("update tasks.task set host_id = :host, host_name = :name where id = :id")
        .param("host", organisation)
        .param("name", name)
        .param("id", id)
        .update();
    return id;
  }

  private long hosts(UUID... tasks) {
    return jdbc.sql("select count(distinct host) from tasks.report_task where id = any(:tasks)")
        .param("tasks", tasks)
        .query(Long.class)
        .single();
  }

  /// As the reports see it.
  private Course course(UUID task) {
    return jdbc.sql(
            "select stage, from_on, accepted_on, until_on from tasks.report_task where id = :id")
        .param("id", task)
        .query(
            (row, n) ->
                new Course(
                    Stage.of(row.getString("stage")).orElseThrow(),
                    row.getObject("from_on", LocalDate.class),
                    row.getObject("accepted_on", LocalDate.class),
                    row.getObject("until_on", LocalDate.class)))
        .single();
  }

  private long total(Search search) {
    return catalogue.find(Actor.PUBLIC, search, 1).total();
  }

  @Test
  void thePublicSeesATaskFromItsContractOnAndRecordsNothing() {
    var id = Uuid7.next();
    var facts = example();
    tasks.register(OFFICER, id, facts, Stage.PROPOSED, DAY);
    assertThatThrownBy(() -> catalogue.open(Actor.PUBLIC, slug(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tasks.withdraw(Actor.PUBLIC, id, "x")).isInstanceOf(Forbidden.class);
  }

  @Test
  void theCatalogueFindsWordsWithoutAccentsInAnyOrder() {
    var id = contracted();
    var code = catalogue.open(Actor.PUBLIC, slug(id)).facts().code();
    for (var words : List.of("duong TRUC " + code, code + " Đường", code)) {
      var found = catalogue.find(Actor.PUBLIC, words(words), 10);
      assertThat(found.lines()).extracting(Catalogue.Line::code).containsExactly(code);
      assertThat(found.total()).isEqualTo(1);
    }
    assertThat(catalogue.find(Actor.PUBLIC, words("_%_ " + code), 10).lines()).isEmpty();
  }

  @Test
  void theCatalogueGoesOnWhereThePageBeforeEnded() {
    for (int i = 0; i < 3; i++) {
      contracted();
    }
    var first = catalogue.find(Actor.PUBLIC, Search.ALL, 2);
    var second = catalogue.find(Actor.PUBLIC, Search.ALL.from(first.next()), 2);
    assertThat(second.total()).isEqualTo(first.total());
    assertThat(second.lines()).doesNotContainAnyElementsOf(first.lines());
  }

  private static Search words(String words) {
    return new Search(words, "", "", "", "", "", "");
  }

  private void enter(UUID id, Stage stage, LocalDate on) {
    tasks.enterStage(OFFICER, Uuid7.next(), id, stage, on);
  }

  private UUID contracted() {
    return tasks.register(OFFICER, Uuid7.next(), example(), Stage.CONTRACTED, DAY);
  }

  private UUID accepted(String rating) {
    var id = contracted();
    enter(id, Stage.IN_PROGRESS, DAY);
    tasks.recordAcceptance(OFFICER, Uuid7.next(), id, new Acceptance(DAY, "tinh", rating, "1/QĐ"));
    return id;
  }

  private long acceptances(UUID task) {
    return jdbc.sql("select count(*) from tasks.report_acceptance where task_id = :id")
        .param("id", task)
        .query(Long.class)
        .single();
  }

  private String slug(UUID id) {
    return jdbc.sql("select slug from tasks.task where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  private static void refused(String key, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.faults()).extracting(Fault::key).containsExactly(key));
  }

  static TaskFacts example() {
    return new TaskFacts(
        "ĐT." + Uuid7.next().toString().substring(24) + ".THỬ",
        "Nghiên cứu đường kính cây trúc sào",
        "de_tai",
        "tinh",
        "cap_tinh",
        null,
        null,
        "Trường thử nghiệm",
        "TS. Lê Bằng Lăng",
        "UBND tỉnh",
        "nong_nghiep",
        null,
        DAY,
        DAY.plusYears(2),
        BigDecimal.valueOf(1000),
        null,
        null,
        null,
        null,
        "",
        "",
        List.of(),
        "",
        true);
  }
}
