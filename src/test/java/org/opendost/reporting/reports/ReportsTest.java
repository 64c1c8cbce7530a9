package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
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
  private final Audit audit;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final RestClient web;
  private final JsonMapper json;

  /// A period of its own for each test, so that no test counts another's records.
  private final LocalDate day = LocalDate.of(3000, 1, 1).plusMonths(counter++);

  private static int counter;

  private final String code = "r-" + UUID.randomUUID();

  ReportsTest(
      Reports reports,
      Audit audit,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      JsonMapper json,
      @LocalServerPort int port) {
    this.reports = reports;
    this.audit = audit;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.json = json;
    this.web = RestClient.create("http://127.0.0.1:" + port);
  }

  @BeforeEach
  void aTemplate() {
    reports.saveTemplate(SPECIALIST, "trial", "Đã tiếp {{trial.visits}} lượt từ {{period.from}}.");
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
  void losesOneInADraftWhenARecordIsDeletedAndNothingOnceSigned() {
    var one = visit("Một");
    var two = visit("Hai");
    visit("Ba");
    draft();
    delete(one);
    assertThat(value(reports.recompute(SPECIALIST, code))).isEqualTo(2);
    var signed = reports.sign(DIRECTOR, code);

    delete(two);
    visit("Bốn");
    visit("Năm");

    var rebuilt = reports.rebuild(DIRECTOR, code);
    assertThat(rebuilt.identical()).isTrue();
    assertThat(rebuilt.figures()).isEqualTo(signed.figures());
    assertThat(reports.records(DIRECTOR, code, "trial.visits", null, 10).total()).isEqualTo(2);
  }

  @Test
  void namesWhatEnteredAndLeftSinceItWasSignedAndWhoDidIt() {
    var gone = visit("Một");
    draft();
    reports.sign(DIRECTOR, code);

    delete(gone);
    var late = visit("Đến muộn");

    var changes = reports.changedSince(DIRECTOR, code, "trial.visits");
    assertThat(changes)
        .extracting(change -> change.record().id(), Change::entered, Change::by)
        .containsExactly(tuple(late, true, "Lục Thị Thử"), tuple(gone, false, "Lục Thị Thử"));
    assertThat(changes).allSatisfy(change -> assertThat(change.at()).isNotNull());
  }

  @Test
  void tellsTheSecondSignerWhoSignedFirst() {
    draft();
    reports.sign(DIRECTOR, code);

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.sign(officer("Phó", Role.DEPUTY), code))
        .satisfies(
            refused ->
                assertThat(refused.faults().getFirst().arguments())
                    .containsExactly("Nông Văn Mẫu"));
  }

  @Test
  void refusesATemplateWithAnUnknownIndicator() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.saveTemplate(SPECIALIST, "bad", "Có {{trial.nothing}} lượt."))
        .satisfies(
            refused -> {
              assertThat(refused.faults().getFirst().field()).isEqualTo("prose");
              assertThat(refused.faults().getFirst().arguments()).containsExactly("trial.nothing");
            });
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBeginsBesideTheField() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                reports.draft(
                    SPECIALIST,
                    new NewReport(Uuid7.next(), code, "Báo cáo", day, day.minusDays(1), "trial")))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.field()).isEqualTo("to")));
  }

  @Test
  void makesOneReportOfADoubleClick() {
    var twice = new NewReport(Uuid7.next(), code, "Báo cáo", day, day.plusDays(9), "trial");
    var first = reports.draft(SPECIALIST, twice);
    assertThat(reports.draft(SPECIALIST, twice).id()).isEqualTo(first.id());
  }

  @Test
  void isReadByAnyoneOncePublishedAndNotBefore() throws Exception {
    for (int i = 0; i < 103; i++) {
      visit("Lượt " + i);
    }
    draft();
    reports.sign(DIRECTOR, code);
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
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> reports.sign(SPECIALIST, code));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> reports.publish(SPECIALIST, code));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> reports.publish(DIRECTOR, code));
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> reports.recompute(Actor.PUBLIC, code));
  }

  private Report draft() {
    return reports.draft(
        SPECIALIST, new NewReport(Uuid7.next(), code, "Báo cáo", day, day.plusDays(9), "trial"));
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
