package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.FreshFolder;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.reporting.indicators.Difference.Way;
import org.opendost.reporting.indicators.Found;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Measure;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Selection;
import org.opendost.reporting.reports.OpenedFigures;
import org.opendost.reporting.reports.Reports;
import org.opendost.reporting.reports.Since;
import org.opendost.science.tasks.Tasks;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// No figure of the demonstration is typed anywhere: one record less is one less in its figure, and
/// the report that was signed still shows what it showed.
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"opendost.mode=demonstration", "opendost.binaries-dir=target/postgres"})
@ContextConfiguration(initializers = FreshFolder.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class OneRecordLessTest {

  private static final Actor READER = Actor.system("test");
  private static final Period SPRING =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 4, 30));

  private final Reports reports;
  private final OpenedFigures figures;
  private final Indicators indicators;
  private final Tasks tasks;
  private final JdbcClient jdbc;
  @LocalServerPort private int port;
  private final TransactionTemplate transaction;

  OneRecordLessTest(
      Reports reports,
      OpenedFigures figures,
      Indicators indicators,
      Tasks tasks,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    this.reports = reports;
    this.figures = figures;
    this.indicators = indicators;
    this.tasks = tasks;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Test
  void changesItsFigureByExactlyOneAndTheSignedReportByNothing() {
    var signed = reports.read(READER, ReportPart.CODE);
    var gone = new ArrayList<UUID>();
    assertThat(signed.figures()).hasSizeGreaterThan(10);
    for (var figure : signed.figures()) {
      var rule = indicators.rule(READER, figure.code());
      var before = now(figure.code());
      var record =
          indicators
              .records(READER, figure.code(), null, SPRING, null, Selection.of(null, 1))
              .items()
              .getFirst();

      take(rule.view(), record.id());

      gone.add(record.id());
      assertThat(record.amount() != null)
          .as(figure.code())
          .isEqualTo(rule.measure() instanceof Measure.Sum);
      var less = record.amount() == null ? 1 : record.amount().longValueExact();
      assertThat(now(figure.code())).as(figure.code()).isEqualTo(before - less);
    }

    var rebuilt = figures.rebuild(READER, ReportPart.CODE);
    assertThat(rebuilt.identical()).isTrue();
    assertThat(figures.changes(READER, ReportPart.CODE))
        .allMatch(Since::differs)
        .allSatisfy(
            since ->
                assertThat(since.changes())
                    .as(since.figure().code())
                    .anyMatch(change -> gone.contains(change.record().id())));
  }

  @Test
  void namesTheTaskThatWasTakenBackAfterTheSignatureAndWhoTookIt() throws Exception {
    var head = new Actor(Uuid7.next(), "Hà Văn Mẫu", Set.of(Role.HEAD), null, null);
    var task = last("tasks.provincial");
    var check = last("tasks.progress-checks");
    tasks.withdraw(head, task.id(), "Nhập nhầm");
    tasks.withdrawCheck(head, check.id(), "Nhập nhầm");

    for (var gone : Map.of("tasks.provincial", task, "tasks.progress-checks", check).entrySet()) {
      assertThat(figures.changes(READER, ReportPart.CODE, gone.getKey()).getFirst().changes())
          .filteredOn(change -> change.record().id().equals(gone.getValue().id()))
          .singleElement()
          .satisfies(
              change -> {
                assertThat(change.way()).isEqualTo(Way.LEFT);
                assertThat(change.by()).isEqualTo("Hà Văn Mẫu");
                assertThat(change.at()).isNotNull();
                assertThat(change.columns()).anyMatch(column -> column.after().isEmpty());
              });
    }
    var told = get("/api/v1/reports/" + ReportPart.CODE + "/changes");
    assertThat(told)
        .contains(task.id().toString(), "\"change\":\"left\"", "\"identical\":true")
        .doesNotContain("Hà Văn Mẫu");
  }

  private Found last(String figure) {
    return indicators
        .records(READER, figure, null, SPRING, null, new Selection("", false, true, null, 1))
        .items()
        .getFirst();
  }

  private String get(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
              BodyHandlers.ofString())
          .body();
    }
  }

  private int now(String code) {
    return indicators.figure(READER, code, null, SPRING, null).intValueExact();
  }

  private void take(String view, UUID id) {
    var sql =
        switch (view) {
          case "tasks.report_task", "tasks.report_component" -> withdrawal("tasks.task");
          case "tasks.report_acceptance" -> withdrawal("tasks.acceptance");
          case "tasks.report_check" -> withdrawal("tasks.progress_check");
          case "results.report_certificate" ->
              "update results.certificate set revoked_on = current_date, revoked_why = 'Nhập nhầm'";
          case "radiation.report_dossier" ->
              "update radiation.dossier set issued_on = null, outcome = null, refused_for = null,"
                  + " result_number = null";
          case "iso9001.report_visit" -> withdrawal("iso9001.visit");
          case "inspection.report_mission" -> taken("inspection.mission");
          case "inspection.report_establishment" -> taken("inspection.establishment");
          case "goods.report_lot" -> taken("goods.lot");
          case "conformity.report_guidance" -> withdrawal("conformity.guidance");
          case "lawmaking.report_draft", "lawmaking.report_submission" -> taken("lawmaking.draft");
          case "publications.report_printed" -> withdrawal("publications.printed");
          case "publications.report_broadcast" -> withdrawal("publications.programme");
          case "workplan.report_project" -> withdrawal("workplan.project");
          case "assignments.report_directive" ->
              "update assignments.assignment set withdrawn_on = given_on";
          case "parties.report_merger" -> "update parties.unit set merged_into = null";
          case "award.report_season" -> "update award.season set launched_on = '2019-12-31'";
          case "articles.report_article" ->
              "update articles.article set state = 'withdrawn', withdrawal = 'Nhập nhầm'";
          default -> throw new IllegalStateException("no way to take a record out of " + view);
        };
    transaction.executeWithoutResult(
        status ->
            assertThat(jdbc.sql(sql + " where " + key(view) + " = :id").param("id", id).update())
                .isPositive());
  }

  /// A merger is known by the unit that others became part of.
  private static String key(String view) {
    return view.equals("parties.report_merger") ? "merged_into" : "id";
  }

  private static String taken(String table) {
    return "update " + table + " set withdrawn_why = 'Nhập nhầm'";
  }

  private static String withdrawal(String table) {
    return "update " + table + " set withdrawn_at = now(), withdrawn_why = 'Nhập nhầm'";
  }
}
