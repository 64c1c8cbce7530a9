package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendost.reporting.reports.ReportSearch.Sort.PERIOD;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.portal.articles.Articles;
import org.opendost.reporting.indicators.Difference.Way;
import org.opendost.reporting.indicators.Found;
import org.opendost.reporting.indicators.Selection;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest
class ReportsTest {

  private static final Actor SPECIALIST = officer("Lục Thị Thử", Role.SPECIALIST);
  private static final Actor DIRECTOR = officer("Nông Văn Mẫu", Role.DIRECTOR);

  private final Reports reports;
  private final OpenedFigures figures;
  private final Templates templates;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final DataSource database;
  private final TransactionTemplate transaction;
  private final RestClient web;
  private final JsonMapper json;
  private final Articles articles;

  /// A period of its own for each test, so that no test counts another's records.
  private final LocalDate day = LocalDate.of(3000, 1, 1).plusMonths(counter++);

  private static int counter;

  private final String code = "r-" + UUID.randomUUID();

  ReportsTest(
      Reports reports,
      OpenedFigures figures,
      Templates templates,
      Audit audit,
      JdbcClient jdbc,
      DataSource database,
      PlatformTransactionManager transactions,
      JsonMapper json,
      Articles articles,
      @LocalServerPort int port) {
    this.reports = reports;
    this.figures = figures;
    this.templates = templates;
    this.audit = audit;
    this.jdbc = jdbc;
    this.database = database;
    this.transaction = new TransactionTemplate(transactions);
    this.json = json;
    this.articles = articles;
    this.web = RestClient.create("http://127.0.0.1:" + port);
  }

  @BeforeEach
  void aTemplate() {
    if (templates.all(SPECIALIST).stream().noneMatch(one -> one.code().equals("trial"))) {
      templates.save(
          SPECIALIST,
          new TemplateText(
              Uuid7.next(),
              "trial",
              "Thử",
              "Đã tiếp {{trial.visits}} lượt từ {{period.from}}.",
              0));
    }
  }

  @Test
  void saysInProseWhatTheRecordsCount() {
    visit("Một");
    visit("Hai");

    var report = draft();

    assertThat(report.passages().getFirst().text())
        .startsWith("Đã tiếp 02 lượt từ 01/")
        .endsWith(".");
  }

  @Test
  void namesARecordThatIsNotPublicToTheOfficeOnlyAndCountsItForAll() {
    visit("Kín đáo");
    visit("Công khai");
    draft();
    reports.sign(DIRECTOR, code, 0);
    reports.publish(DIRECTOR, code);

    var all = new Selection("", true, false, null, 9);
    assertThat(figures.records(DIRECTOR, code, "trial.visits", all).items())
        .extracting(Found::label)
        .containsExactly("Công khai", "Kín đáo");
    var read = figures.records(Actor.PUBLIC, code, "trial.visits", all);
    assertThat(read.total()).isEqualTo(2);
    assertThat(read.items())
        .extracting(Found::label, found -> found.href() == null)
        .containsExactly(tuple("Bản ghi không công bố", true), tuple("Công khai", false));
    assertThat(figures.everyRecord(Actor.PUBLIC, code, "trial.visits", all))
        .isEqualTo(read.items());
    var searched = new Selection("kin dao", false, false, null, 9);
    assertThat(figures.records(Actor.PUBLIC, code, "trial.visits", searched).total()).isZero();
  }

  @Test
  void losesOneInADraftWhenARecordIsDeletedAndNothingOnceSigned() {
    var one = visit("Một");
    var two = visit("Hai");
    visit("Ba");
    draft();
    delete(one);
    assertThat(value(reports.recompute(SPECIALIST, code, 0))).isEqualTo(2);
    var signed = reports.sign(DIRECTOR, code, 1);

    delete(two);
    visit("Bốn");
    visit("Năm");

    var rebuilt = figures.rebuild(DIRECTOR, code);
    assertThat(rebuilt.identical()).isTrue();
    assertThat(rebuilt.figures())
        .extracting(Figure::code, Figure::written)
        .isEqualTo(
            signed.figures().stream()
                .map(figure -> tuple(figure.code(), figure.written()))
                .toList());
    assertThat(figures.records(DIRECTOR, code, "trial.visits", Selection.of(null, 10)).total())
        .isEqualTo(2);
  }

  @Test
  void namesWhatEnteredAndLeftSinceItWasSignedAndWhoDidIt() {
    var gone = visit("Một");
    draft();
    reports.sign(DIRECTOR, code, 0);

    delete(gone);
    var late = visit("Đến muộn");

    var since = figures.changes(DIRECTOR, code, "trial.visits").getFirst();
    assertThat(since.differs()).isFalse();
    assertThat(since.changes())
        .extracting(change -> change.record().id(), Change::way, Change::by)
        .containsExactly(
            tuple(late, Way.ENTERED, "Lục Thị Thử"), tuple(gone, Way.LEFT, "Lục Thị Thử"));
    assertThat(since.changes()).allSatisfy(change -> assertThat(change.at()).isNotNull());
    reports.publish(DIRECTOR, code);
    assertThat(figures.changes(Actor.PUBLIC, code, "trial.visits").getFirst().changes())
        .hasSize(2)
        .allSatisfy(change -> assertThat(change.by()).isNull());
  }

  @Test
  void tellsTheSecondSignerWhoSignedFirst() {
    draft();
    reports.sign(DIRECTOR, code, 0);

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.sign(officer("Phó", Role.DEPUTY), code, 0))
        .satisfies(
            refused ->
                assertThat(refused.faults().getFirst().arguments())
                    .containsExactly("Nông Văn Mẫu"));
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBeginsBesideTheField() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                reports.draft(
                    SPECIALIST,
                    new NewReport(
                        Uuid7.next(), code, "Báo cáo", day, day.minusDays(1), null, "trial")))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.field()).isEqualTo("to")));
  }

  @Test
  void makesOneReportOfADoubleClick() {
    var twice = new NewReport(Uuid7.next(), code, "Báo cáo", day, day.plusDays(9), null, "trial");
    var first = reports.draft(SPECIALIST, twice);
    assertThat(reports.draft(SPECIALIST, twice).id()).isEqualTo(first.id());
  }

  @Test
  void signsTwiceByOneOfficersDoubleClickAndOnlyOnce() {
    draft();
    var first = reports.sign(DIRECTOR, code, 0);
    assertThat(reports.sign(DIRECTOR, code, 0).sign()).isEqualTo(first.sign());
  }

  @Test
  void letsNobodySignFiguresOtherThanThoseLookedAt() {
    visit("Một");
    draft();
    visit("Hai");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.sign(DIRECTOR, code, 0))
        .satisfies(refused -> assertThat(key(refused)).isEqualTo("reports.figures-moved"));

    reports.recompute(SPECIALIST, code, 0);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.sign(DIRECTOR, code, 0))
        .satisfies(refused -> assertThat(key(refused)).isEqualTo("reports.overtaken.computed"));
    var signed = reports.sign(DIRECTOR, code, 1);
    assertThat(value(signed)).isEqualTo(2);
  }

  @Test
  void isFoundByOfficersAndOnceItIsPublishedByEveryone() {
    var drafted = draft();
    assertThat(foundBy(drafted)).isEqualTo("reports.open /office/reports/" + code);
    reports.sign(DIRECTOR, code, 0);
    assertThat(foundBy(drafted)).isEqualTo("reports.open /office/reports/" + code);
    reports.publish(DIRECTOR, code);
    assertThat(foundBy(drafted)).isEqualTo("everyone /bao-cao/" + code);
  }

  private String foundBy(Report report) {
    return jdbc.sql("select visibility || ' ' || href from search.entry where id = :id")
        .param("id", report.id())
        .query(String.class)
        .single();
  }

  @Test
  void showsWhichFiguresTheLastComputingChanged() {
    visit("Một");
    assertThat(draft().moved()).isEmpty();
    visit("Hai");
    assertThat(reports.recompute(SPECIALIST, code, 0).moved())
        .singleElement()
        .satisfies(figure -> assertThat(figure.writtenBefore()).isEqualTo("01"));
  }

  @Test
  void computesADraftAsOfAMomentAndRefusesOneToCome() {
    visit("Một");
    // The history's own clock, so that the moment lies between the two.
    var then =
        jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
    visit("Hai");
    var wanted = new NewReport(Uuid7.next(), code, "Báo cáo", day, day.plusDays(9), then, "trial");
    assertThat(value(reports.draft(SPECIALIST, wanted))).isEqualTo(1);
    var signed = reports.sign(DIRECTOR, code, 0);
    assertThat(signed.asOf()).isEqualTo(then);

    var tomorrow = then.plus(1, ChronoUnit.DAYS);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                reports.draft(
                    SPECIALIST,
                    new NewReport(Uuid7.next(), code + "-2", "B", day, day, tomorrow, "trial")))
        .satisfies(refused -> assertThat(key(refused)).isEqualTo("indicators.as-of.to-come"));
  }

  @Test
  void correctsASignedReportByANewIssueThatNamesTheOld() {
    visit("Một");
    draft();
    var wanted = new NewIssue(Uuid7.next(), code + "-l2", "Thiếu một lượt.");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.correct(SPECIALIST, code, wanted));
    reports.sign(DIRECTOR, code, 0);
    visit("Hai");

    var next = reports.correct(SPECIALIST, code, wanted);

    assertThat(reports.correct(SPECIALIST, code, wanted).id()).isEqualTo(next.id());
    assertThat(next.issue()).isEqualTo(2);
    assertThat(next.corrects()).isEqualTo(new Report.Corrects(code, "Báo cáo", "Thiếu một lượt."));
    assertThat(value(next)).isEqualTo(2);
    var old = reports.read(DIRECTOR, code);
    assertThat(value(old)).isEqualTo(1);
    assertThat(old.correctedBy()).isEqualTo(new Report.Issue(code + "-l2", State.DRAFT));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                reports.correct(SPECIALIST, code, new NewIssue(Uuid7.next(), code + "-l3", "Nữa")))
        .satisfies(refused -> assertThat(key(refused)).isEqualTo("reports.already-corrected"));
  }

  @Test
  void givesADraftUpWithAReasonAndKeepsIt() {
    draft();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.withdraw(SPECIALIST, code, 0, " "));
    var gone = reports.withdraw(SPECIALIST, code, 0, "Lập nhầm kỳ");
    assertThat(gone.state()).isEqualTo(State.WITHDRAWN);
    assertThat(reports.read(SPECIALIST, code).withdrawal()).isEqualTo("Lập nhầm kỳ");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.sign(DIRECTOR, code, 1))
        .satisfies(refused -> assertThat(key(refused)).isEqualTo("reports.already-withdrawn"));
  }

  @Test
  void becomesOneArticleWhoseFiguresLeadToTheirRecords() {
    visit("Một");
    draft();
    reports.sign(DIRECTOR, code, 0);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.makeArticle(DIRECTOR, code));
    reports.publish(DIRECTOR, code);

    var made = reports.makeArticle(DIRECTOR, code);

    assertThat(reports.makeArticle(DIRECTOR, code)).isEqualTo(made);
    var article = articles.preview(DIRECTOR, made.id());
    assertThat(article.lead()).startsWith("Đã tiếp 01 lượt");
    assertThat(article.body()).contains("href=\"/bao-cao/" + code + "\"");
    var report = reports.read(DIRECTOR, code);
    assertThat(reports.articlePath(Actor.PUBLIC, report)).isNull();
    articles.publish(DIRECTOR, made.id());
    assertThat(reports.articlePath(Actor.PUBLIC, report)).isEqualTo(article.path());
  }

  @Test
  void tellsThoseWhoSignOfASubmittedDraftOnce() {
    draft();
    reports.submit(SPECIALIST, code, 0);
    assertThat(reports.submit(SPECIALIST, code, 0).isSubmitted()).isTrue();
    assertThat(
            jdbc.sql("select count(*) from notifications.notification where href = :href")
                .param("href", "/office/reports/" + code)
                .query(Integer.class)
                .single())
        .isEqualTo(2);
    assertThat(reports.sign(DIRECTOR, code, 1).state()).isEqualTo(State.SIGNED);
  }

  @Test
  void listsReportsByPagesWithoutLosingOne() {
    var mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    for (int i = 0; i < 5; i++) {
      reports.draft(
          SPECIALIST,
          new NewReport(Uuid7.next(), mark + "-" + i, "Công tác " + mark, day, day, null, "trial"));
    }
    for (var sort : ReportSearch.Sort.values()) {
      var seen = new HashSet<String>();
      String after = null;
      do {
        var page =
            reports.list(
                SPECIALIST,
                new ReportSearch("cong tac " + mark, State.DRAFT, null, sort, true, after),
                2);
        page.lines().forEach(line -> assertThat(seen.add(line.code())).isTrue());
        after = page.next();
      } while (after != null);
      assertThat(seen).hasSize(5);
    }
    assertThat(
            reports
                .published(SPECIALIST, new ReportSearch(mark, null, null, PERIOD, true, null), 9)
                .lines())
        .isEmpty();
  }

  @Test
  void isReadByAnyoneOncePublishedAndNotBefore() throws Exception {
    for (int i = 0; i < 103; i++) {
      visit("Lượt " + i);
    }
    draft();
    reports.sign(DIRECTOR, code, 0);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.read(Actor.PUBLIC, code));
    assertThat(status("/api/v1/reports/" + code)).isEqualTo(404);

    reports.publish(officer("Biên tập", Role.EDITOR), code);

    var report = get("/api/v1/reports/" + code);
    assertThat(report.at("/period/from").asString()).isEqualTo(day.toString());
    assertThat(report.at("/asOf").asString()).endsWith("Z");
    var figure = report.at("/figures/0");
    assertThat(figure.at("/code").asString()).isEqualTo("trial.visits");
    assertThat(figure.at("/value").isNumber()).isTrue();
    assertThat(figure.at("/value").asInt()).isEqualTo(103);
    var url = figure.at("/recordsUrl").asString();
    var first = get(url);
    var second = get(url + "?after=" + first.at("/next").asString());
    assertThat(first.at("/total").asInt()).isEqualTo(103);
    assertThat(first.at("/items").size() + second.at("/items").size()).isEqualTo(103);
    assertThat(second.at("/next").isNull()).isTrue();
  }

  @Test
  void letsNobodyElseDraftSignOrPublish() {
    draft();
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> reports.sign(SPECIALIST, code, 0));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> reports.publish(SPECIALIST, code));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> reports.publish(DIRECTOR, code));
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> reports.recompute(Actor.PUBLIC, code, 0));
  }

  /// However many read, each holds one connection: here one is left for all of them, and for the
  /// officers too.
  @Test
  void opensFiguresForManyReadersWithOneConnectionLeft() throws Exception {
    visit("Một");
    var pool = database.unwrap(HikariDataSource.class);
    var held = new ArrayList<Connection>();
    var readers = Executors.newFixedThreadPool(6);
    try {
      while (pool.getHikariPoolMXBean().getActiveConnections() < pool.getMaximumPoolSize() - 1) {
        held.add(pool.getConnection());
      }
      var officer =
          readers.submit(
              () -> {
                draft();
                reports.recompute(SPECIALIST, code, 0);
                reports.sign(DIRECTOR, code, 1);
                return reports.publish(DIRECTOR, code);
              });
      assertThat(officer.get(20, TimeUnit.SECONDS).state()).isEqualTo(State.PUBLISHED);
      var answers = new ArrayList<Future<Long>>();
      for (int i = 0; i < 12; i++) {
        answers.add(
            readers.submit(
                () -> {
                  assertThat(figures.changes(Actor.PUBLIC, code)).hasSize(1);
                  return figures
                      .records(Actor.PUBLIC, code, "trial.visits", Selection.of(null, 5))
                      .total();
                }));
      }
      for (var answer : answers) {
        assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(1);
      }
    } finally {
      for (var connection : held) {
        connection.close();
      }
      readers.shutdownNow();
    }
  }

  private Report draft() {
    return reports.draft(
        SPECIALIST,
        new NewReport(Uuid7.next(), code, "Báo cáo", day, day.plusDays(9), null, "trial"));
  }

  private static String key(InvalidInput refused) {
    return refused.faults().getFirst().key();
  }

  private static int value(Report report) {
    return report.figures().getFirst().value().intValueExact();
  }

  private UUID visit(String name) {
    var id = Uuid7.next();
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("insert into reporttrial.visit values (:id, :name, :day, 'x', '{}', 0)")
              .param("id", id)
              .param("name", name)
              .param("day", day)
              .update();
          audit.record(SPECIALIST, "visit.recorded", "visit", id, name, null, null);
        });
    return id;
  }

  private void delete(UUID id) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("delete from reporttrial.visit where id = :id").param("id", id).update();
          audit.record(SPECIALIST, "visit.deleted", "visit", id, "", null, null);
        });
  }

  private JsonNode get(String path) {
    return json.readTree(web.get().uri(path).retrieve().body(String.class));
  }

  private int status(String path) {
    return web.get().uri(path).exchange((request, response) -> response.getStatusCode().value());
  }

  private static Actor officer(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
