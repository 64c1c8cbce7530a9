package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.FreshFolder;
import org.opendost.platform.access.Actor;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Selection;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// A record that is corrected, back-dated or taken back moves the figures it belongs to and no
/// other of the report; put back, it moves them back. [OneRecordLessTest] takes one from each
/// figure.
@SpringBootTest(
    properties = {"opendost.mode=demonstration", "opendost.binaries-dir=target/postgres"})
@ContextConfiguration(initializers = FreshFolder.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class MovedFiguresTest {

  private static final Actor READER = Actor.system("test");
  private static final Period SPRING =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 4, 30));

  private final Indicators indicators;
  private final JdbcClient jdbc;

  MovedFiguresTest(Indicators indicators, JdbcClient jdbc) {
    this.indicators = indicators;
    this.jdbc = jdbc;
  }

  @Test
  void movesExactlyTheFiguresThatACorrectedOrBackDatedRecordBelongsTo() {
    var accepted = last("tasks.acceptances-provincial");
    moves(
        "tasks.task",
        jdbc.sql("select task_id from tasks.acceptance where id = ?")
            .param(accepted)
            .query(UUID.class)
            .single(),
        "level",
        "co_so",
        Map.of("tasks.acceptances-provincial", -1, "tasks.provincial", -1));
    moves(
        "tasks.acceptance",
        accepted,
        "accepted_on",
        "2019-11-20",
        Map.of("tasks.acceptances-provincial", -1));
    moves(
        "tasks.task",
        last("tasks.national-topics-to-date"),
        "kind",
        "du_an_sxtn",
        Map.of(
            "tasks.national-topics-accepted",
            -1,
            "tasks.national-topics-to-date",
            -1,
            "tasks.national-trial-production-to-date",
            1));
    moves(
        "tasks.progress_check",
        last("tasks.progress-checks"),
        "checked_on",
        "2019-12-31",
        Map.of("tasks.progress-checks", -1));
    moves(
        "results.certificate",
        last("results.certificates"),
        "issued_on",
        "2019-12-31",
        Map.of("results.certificates", -1));
    moves(
        "goods.lot",
        last("goods.lots-failed"),
        "verdict",
        "PASSED",
        Map.of("goods.lots-failed", -1, "goods.lots-passed", 1));
    moves(
        "goods.lot",
        last("goods.lots-failed"),
        "checked_on",
        "2019-12-31",
        Map.of("goods.lots-failed", -1, "goods.lots-checked", -1));
    moves(
        "articles.article",
        last("news.epidemic"),
        "published_at",
        "2019-12-31 16:59:59Z",
        Map.of("news.epidemic", -1, "news.published", -1));
    moves(
        "lawmaking.draft",
        last("lawmaking.legal-drafts"),
        "kind",
        "PLAN",
        Map.of("lawmaking.legal-drafts", -1, "lawmaking.plans-and-schemes", 1));
    moves(
        "publications.printed",
        last("publications.calendars"),
        "copies",
        "1500",
        Map.of("publications.calendars", -500));
  }

  @Test
  void movesNoOtherFigureWhenARecordIsTakenBack() {
    var check = last("tasks.progress-checks");
    var before = all();
    takenBack(check, "now()", "'Ghi nhầm'");
    assertThat(moved(before, all())).isEqualTo(Map.of("tasks.progress-checks", -1));
    takenBack(check, "null", "null");
    assertThat(all()).isEqualTo(before);
  }

  private void takenBack(UUID check, String at, String why) {
    var sql =
        "update tasks.progress_check set withdrawn_at = %s, withdrawn_why = %s where id = ?"
            .formatted(at, why);
    assertThat(jdbc.sql(sql).param(check).update()).isOne();
  }

  /// Another value in one row moves the named figures by so much, and no other of them all.
  private void moves(String table, UUID id, String column, String value, Map<String, Integer> by) {
    var before = all();
    var old =
        jdbc.sql("select cast(%s as text) from %s where id = ?".formatted(column, table))
            .param(id)
            .query(String.class)
            .single();
    set(table, id, column, value);
    var after = all();
    set(table, id, column, old);

    assertThat(moved(before, after)).as("%s.%s", table, column).isEqualTo(by);
    assertThat(all()).isEqualTo(before);
  }

  private static Map<String, Integer> moved(
      Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
    var moved = new HashMap<String, Integer>();
    after.forEach(
        (code, now) -> {
          int difference = now.subtract(before.get(code)).intValueExact();
          if (difference != 0) {
            moved.put(code, difference);
          }
        });
    return moved;
  }

  private void set(String table, UUID id, String column, String value) {
    var sql = "update %s set %s = '%s' where id = ?".formatted(table, column, value);
    assertThat(jdbc.sql(sql).param(id).update()).as(sql).isOne();
  }

  private Map<String, BigDecimal> all() {
    var codes = CountedByHand.codes();
    var all = new HashMap<>(indicators.compute(READER, SPRING, null));
    all.keySet().retainAll(codes);
    assertThat(all).hasSize(codes.size());
    return all;
  }

  private UUID last(String figure) {
    return indicators
        .records(READER, figure, null, SPRING, null, new Selection("", false, true, null, 1))
        .items()
        .getFirst()
        .id();
  }
}
