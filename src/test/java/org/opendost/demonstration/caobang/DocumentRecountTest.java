package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opendost.FreshFolder;
import org.opendost.platform.access.Actor;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// The figures of documents stand in no report: they are counted a second time here, by plain SQL
/// over the tables and their histories, for periods and moments at random.
@SpringBootTest(
    properties = {"opendost.mode=demonstration", "opendost.binaries-dir=target/postgres"})
@ContextConfiguration(initializers = FreshFolder.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class DocumentRecountTest {

  private static final Actor READER = Actor.system("test");
  private static final int ROUNDS = 200;
  private static final String IN_PERIOD = " between :from and :to";
  private static final String ISSUED =
      "select count(*) from [documents.outgoing] where issued_on" + IN_PERIOD;
  private static final String INCOMING =
      "select count(*) from [documents.incoming] where withdrawn_why is null and ";

  private static final Map<String, String> COUNTED =
      Map.of(
          "documents.issued",
          ISSUED,
          "documents.issued-late",
          ISSUED + " and asked_on < issued_on",
          "documents.incoming",
          INCOMING + "registered_on" + IN_PERIOD,
          "documents.directives",
          INCOMING + "kind = 'DIRECTIVE' and registered_on" + IN_PERIOD,
          "documents.handled",
          INCOMING + "done_on" + IN_PERIOD,
          "documents.late-answers",
          INCOMING + "due_on < done_on and done_on" + IN_PERIOD);

  private final Indicators indicators;
  private final JdbcClient jdbc;

  DocumentRecountTest(Indicators indicators, JdbcClient jdbc) {
    this.indicators = indicators;
    this.jdbc = jdbc;
  }

  @Test
  void givesEveryFigureOfDocumentsForAnyPeriodAsOfAnyMoment() {
    var random = new Random(30_2020);
    var seen = new HashMap<String, BigDecimal>();
    var wrong = new ArrayList<String>();
    for (int i = 0; i < ROUNDS; i++) {
      var from = LocalDate.of(2019, 11, 1).plusDays(random.nextInt(190));
      var period = new Period(from, from.plusDays(random.nextInt(150)));
      var moment = i % 4 == 0 ? null : moment(random);
      var figures = indicators.compute(READER, period, moment);
      for (var counted : COUNTED.entrySet()) {
        var code = counted.getKey();
        var again = CountedByHand.count(jdbc, period, moment, counted.getValue());
        if (again.compareTo(figures.get(code)) != 0) {
          wrong.add(
              "%s %s as of %s: %s, recounted %s"
                  .formatted(code, period, moment, figures.get(code), again));
        }
        seen.merge(code, again, BigDecimal::max);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).allSatisfy((code, most) -> assertThat(most).as(code).isPositive());
  }

  private static Instant moment(Random random) {
    return LocalDate.of(2020, 1, 10)
        .atStartOfDay()
        .plusMinutes(random.nextInt(123 * 24 * 60))
        .toInstant(ZoneOffset.UTC);
  }
}
