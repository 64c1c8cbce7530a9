package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opendost.OfficeTest;
import org.opendost.demonstration.caobang.TaskRecords.Host;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskRecordsTest {

  private final TaskRecords records;
  private final JdbcClient jdbc;
  private Map<String, UUID> ids = Map.of();

  TaskRecordsTest(TaskRecords records, JdbcClient jdbc) {
    this.records = records;
    this.jdbc = jdbc;
  }

  @BeforeAll
  void enterTheDemonstration() {
    // Another test of the same database may have entered them already.
    if (count("select count(*) from tasks.task where code = 'DA.KHCN.2015-07'") == 0) {
      ids = records.enter(key -> new Host(null, key), LocalDate.of(2020, 12, 31));
      assertThat(ids).hasSize(112);
    }
  }

  @Test
  void theFiguresOfTheReportAreCountedFromTheRecords() {
    var stock =
        "select count(*) from tasks.report_task where from_on <= '2020-04-30'"
            + " and (until_on is null or until_on >= '2020-01-01')";
    var demo =
        " and (code like '%.CB' or code like 'NTMN.%' or code like 'CTĐP.%' or code like"
            + " 'DA.KHCN%')";
    var period = " happened_on between '2020-01-01' and '2020-04-30'" + demo;
    assertThat(count(stock + " and level = 'quoc_gia' and kind = 'du_an_khcn'" + demo))
        .isEqualTo(1);
    assertThat(
            count("select count(*) from tasks.report_component where kind = 'de_tai' and" + period))
        .isEqualTo(1);
    assertThat(components("de_tai")).isEqualTo(10);
    assertThat(components("du_an_sxtn")).isEqualTo(1);
    assertThat(count(stock + " and programme = 'cap_thiet_dia_phuong'" + demo)).isEqualTo(1);
    assertThat(count(stock + " and programme = 'nong_thon_mien_nui'" + demo)).isEqualTo(5);
    assertThat(count(stock + " and level = 'tinh'" + demo)).isEqualTo(24);
    assertThat(
            count(
                "select count(*) from tasks.report_acceptance where council_level = 'tinh' and"
                    + period))
        .isEqualTo(5);
    assertThat(count("select count(*) from tasks.report_check where" + period)).isEqualTo(2);
    assertThat(count("select count(*) from tasks.report_certificate where" + period)).isEqualTo(4);
  }

  private long components(String kind) {
    return jdbc.sql(
            """
            select count(*) from tasks.report_component
             where parent_code = 'DA.KHCN.2015-07' and kind = :kind and happened_on <= '2020-04-30'
            """)
        .param("kind", kind)
        .query(Long.class)
        .single();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
