package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.FreshFolder;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.reporting.indicators.Selection;
import org.opendost.reporting.statistics.CellKey;
import org.opendost.reporting.statistics.Filings;
import org.opendost.reporting.statistics.OpenedCells;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Every computed cell of the form of tasks, of several years, is counted a second time by plain
/// SQL that knows nothing of report views and indicators; and each figure opens to as many records.
@SpringBootTest(
    properties = {"opendost.mode=demonstration", "opendost.binaries-dir=target/postgres"})
@ContextConfiguration(initializers = FreshFolder.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class StatisticsRecountTest {

  private static final Actor OFFICER =
      new Actor(Uuid7.next(), "Người đếm lại", Set.of(Role.SPECIALIST), null, null);
  private static final String APPROVED =
      "(withdrawn_at is null and stage not in ('proposed', 'rejected', 'listed'))";
  private static final String BEGAN = "coalesce(decision_on, contracted_on)";
  private static final String ENDED = "coalesce(least(accepted_on, closed_on), 'infinity')";

  private final Filings filings;
  private final OpenedCells opened;
  private final JdbcClient jdbc;

  StatisticsRecountTest(Filings filings, OpenedCells opened, JdbcClient jdbc) {
    this.filings = filings;
    this.opened = opened;
    this.jdbc = jdbc;
  }

  @Test
  void everyComputedCellOfTheTasksIsWhatPlainSqlCounts() {
    int some = 0;
    for (int year = 2016; year <= 2020; year++) {
      var id = filings.begin(OFFICER, year, "04").id();
      var in = filings.open(OFFICER, id);
      var counted = counted(year);
      for (var entry : counted.entrySet()) {
        assertThat(in.filled().cell(entry.getKey()).computed())
            .as(year + " " + entry.getKey())
            .isEqualByComparingTo(entry.getValue());
        some += entry.getValue().intValue();
      }
      assertThat(in.form().bindings().keySet()).isEqualTo(counted.keySet());
    }
    assertThat(some).isGreaterThan(100);
  }

  @Test
  void theFiguresOpenToAsManyRecordsAsTheyTell() {
    var id = filings.begin(OFFICER, 2019, "04").id();
    var in = filings.open(OFFICER, id);
    for (var key : in.form().bindings().keySet()) {
      var figure = Objects.requireNonNull(in.filled().cell(key).computed());
      if (figure.signum() > 0) {
        assertThat(records(id, key)).as(key.toString()).isEqualTo(figure.longValue());
      }
    }
  }

  @Test
  void theYearOf2019IsLockedAndAgrees() {
    var line =
        filings.list(OFFICER, 2019).stream()
            .filter(one -> one.form().number().equals("04"))
            .findFirst()
            .orElseThrow();
    assertThat(Objects.requireNonNull(line.filing()).isOpen()).isFalse();
    assertThat(line.open()).isZero();
  }

  private long records(UUID id, CellKey key) {
    return opened.records(OFFICER, id, key, 0, Selection.of(null, 5)).total();
  }

  private Map<CellKey, BigDecimal> counted(int year) {
    var groups =
        Map.of("topic", "('de_tai', 'de_an')", "project", "('du_an', 'du_an_sxtn', 'du_an_khcn')");
    var levels =
        Map.of("national", "quoc_gia", "ministry", "bo", "province", "tinh", "base", "co_so");
    var fields =
        Map.of(
            "natural", "tu_nhien",
            "engineering", "ky_thuat",
            "medical", "y_duoc",
            "agriculture", "nong_nghiep",
            "social", "xa_hoi",
            "humanities", "nhan_van");
    var counted = new LinkedHashMap<CellKey, BigDecimal>();
    groups.forEach(
        (group, kinds) -> {
          row(counted, group + "s", year, "kind in " + kinds);
          levels.forEach(
              (code, level) ->
                  row(
                      counted,
                      group + "-level-" + code,
                      year,
                      "kind in " + kinds + " and level = '" + level + "'"));
          fields.forEach(
              (code, field) ->
                  row(
                      counted,
                      group + "-field-" + code,
                      year,
                      "kind in " + kinds + " and field = '" + field + "'"));
        });
    return counted;
  }

  private void row(Map<CellKey, BigDecimal> counted, String row, int year, String share) {
    var first = "date '" + year + "-01-01'";
    var last = "date '" + year + "-12-31'";
    var running = BEGAN + " <= " + last + " and " + ENDED + " >= " + first;
    counted.put(new CellKey(row, "total"), count(share + " and " + running));
    counted.put(new CellKey(row, "female"), count(share + " and leader_sex = 'nu' and " + running));
    counted.put(
        new CellKey(row, "new"),
        count(share + " and " + BEGAN + " between " + first + " and " + last));
    counted.put(
        new CellKey(row, "carried"),
        count(share + " and " + BEGAN + " < " + first + " and " + ENDED + " >= " + first));
    counted.put(
        new CellKey(row, "accepted"),
        count(
            share
                + " and accepted_on between "
                + first
                + " and "
                + last
                + " and accepted_on <= coalesce(closed_on, 'infinity')"));
  }

  private BigDecimal count(String where) {
    return jdbc.sql("select count(*) from tasks.task where " + APPROVED + " and " + where)
        .query(BigDecimal.class)
        .single();
  }
}
