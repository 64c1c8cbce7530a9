package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opendost.FreshFolder;
import org.opendost.platform.access.Actor;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.reports.Figure;
import org.opendost.reporting.reports.Reports;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Every figure of the report is counted a second time, by plain SQL over the tables and their
/// histories that knows nothing of report views and indicators, for periods and moments at random.
@SpringBootTest(
    properties = {"opendost.mode=demonstration", "opendost.binaries-dir=target/postgres"})
@ContextConfiguration(initializers = FreshFolder.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class RecountTest {

  private static final Actor READER = Actor.system("test");
  private static final int ROUNDS = 200;

  private final Reports reports;
  private final Indicators indicators;
  private final JdbcClient jdbc;

  RecountTest(Reports reports, Indicators indicators, JdbcClient jdbc) {
    this.reports = reports;
    this.indicators = indicators;
    this.jdbc = jdbc;
  }

  @Test
  void givesEveryFigureOfTheReportForAnyPeriodAsOfAnyMoment() {
    var codes = reports.read(READER, ReportPart.CODE).figures().stream().map(Figure::code).toList();
    assertThat(CountedByHand.codes()).containsExactlyInAnyOrderElementsOf(codes);
    var random = new Random(20200512);
    var seen = new HashMap<String, BigDecimal>();
    var wrong = new ArrayList<String>();
    for (int i = 0; i < ROUNDS; i++) {
      var period = period(random);
      var moment = i % 4 == 0 ? null : moment(random);
      var figures = indicators.compute(READER, period, moment);
      for (var code : codes) {
        var again = CountedByHand.count(jdbc, code, period, moment);
        if (again.compareTo(figures.get(code)) != 0) {
          wrong.add(
              "%s %s as of %s: %s, recounted %s"
                  .formatted(code, period, moment, figures.get(code), again));
        }
        seen.merge(code, again, BigDecimal::max);
      }
    }
    assertThat(wrong).isEmpty();
    // A figure that was nothing in all rounds was not recounted at all.
    assertThat(seen).allSatisfy((code, most) -> assertThat(most).as(code).isPositive());
  }

  private static Period period(Random random) {
    var from = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(880));
    return new Period(from, from.plusDays(random.nextInt(500)));
  }

  private static Instant moment(Random random) {
    return LocalDate.of(2020, 1, 1)
        .atStartOfDay()
        .plusMinutes(random.nextInt(132 * 24 * 60))
        .toInstant(ZoneOffset.UTC);
  }
}
