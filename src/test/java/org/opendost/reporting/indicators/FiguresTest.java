package org.opendost.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendost.reporting.indicators.TrialIndicators.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.database.AsOf;
import org.opendost.platform.database.Uuid7;
import org.opendost.reporting.indicators.Difference.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class FiguresTest {

  private static final Period SPRING =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 4, 30));

  private final Figures figures;
  private final IndicatorRegister register;
  private final AsOf asOf;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final String place = "place-" + UUID.randomUUID();

  FiguresTest(
      Figures figures,
      IndicatorRegister register,
      AsOf asOf,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
    this.figures = figures;
    this.register = register;
    this.asOf = asOf;
    this.jdbc = jdbc;
  }

  @Test
  void countsExactlyTheRecordsItShowsForRandomData() {
    var random = new Random(7);
    for (int i = 0; i < 120; i++) {
      visit(
          LocalDate.of(2019, 11, 1).plusDays(random.nextInt(270)),
          random.nextInt(3) == 0 ? "covid-19" : "tết");
      var first = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(1200));
      stay(first, random.nextBoolean() ? null : first.plusDays(random.nextInt(600)));
    }
    for (var sense : TimeSense.values()) {
      var view =
          sense.columns().contains("until_on")
              ? "reporttrial.report_stay"
              : "reporttrial.report_visit";
      var indicator = TrialIndicators.of("trial.any", view, new Measure.Count(), sense, at(place));

      var shown = walk(indicator, 7);

      assertThat(shown).doesNotHaveDuplicates().isNotEmpty();
      assertThat(figures.compute(indicator, SPRING, null))
          .isEqualByComparingTo(BigDecimal.valueOf(shown.size()));
      assertThat(figures.records(indicator, SPRING, null, Selection.of(null, 1)).total())
          .isEqualTo(shown.size());
    }
  }

  @Test
  void losesOneWhenOneRecordIsDeleted() {
    var gone = visit(LocalDate.of(2020, 1, 1), "tết");
    visit(LocalDate.of(2020, 4, 30), "tết");
    visit(LocalDate.of(2020, 5, 1), "tết");
    var indicator = visits();
    assertThat(figures.compute(indicator, SPRING, null)).isEqualByComparingTo("2");

    var then = asOf.settled();
    write(jdbc.sql("delete from reporttrial.visit where id = :id").param("id", gone));

    assertThat(figures.compute(indicator, SPRING, null)).isEqualByComparingTo("1");
    assertThat(figures.compute(indicator, SPRING, then)).isEqualByComparingTo("2");
    var difference = figures.since(indicator, SPRING, then, 10);
    assertThat(difference.of(Way.LEFT)).extracting(one -> one.record().id()).containsExactly(gone);
    assertThat(difference.of(Way.ENTERED)).isEmpty();
  }

  @Test
  void countsAStockThatTouchesThePeriodOnASingleDay() {
    stay(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
    stay(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1));
    stay(LocalDate.of(2020, 4, 30), null);
    stay(LocalDate.of(2020, 5, 1), null);

    assertThat(figures.compute(stays(TimeSense.STOCK), SPRING, null)).isEqualByComparingTo("2");
    assertThat(figures.compute(stays(TimeSense.STOCK_AT_END), SPRING, null))
        .isEqualByComparingTo("1");
  }

  @Test
  void looksForATagAndSumsAndCountsTheDifferent() {
    visit(LocalDate.of(2020, 2, 1), "covid-19");
    visit(LocalDate.of(2020, 2, 1), "tết");
    var tagged = new Condition.Contains("tags", "covid-19", new Words("gắn thẻ", "tagged"));

    assertThat(figure(new Measure.Count(), at(place), tagged)).isEqualByComparingTo("1");
    assertThat(figure(new Measure.Sum("money"), at(place))).isEqualByComparingTo("25");
    assertThat(figure(new Measure.CountDistinct("happened_on"), at(place)))
        .isEqualByComparingTo("1");
  }

  @Test
  void takesAveragesAndPercentagesAndGivesZeroWhereThereIsNothing() {
    visit(LocalDate.of(2020, 2, 1), "covid-19");
    visit(LocalDate.of(2020, 2, 1), "tết");
    visit(LocalDate.of(2020, 2, 2), "tết");
    var tagged = new Condition.Contains("tags", "covid-19", new Words("gắn thẻ", "tagged"));
    var percent = new Measure.Percent(List.of(tagged));

    assertThat(figure(percent, at(place))).isEqualByComparingTo("33.333");
    assertThat(figure(new Measure.Average("money"), at(place))).isEqualByComparingTo("12.5");
    assertThat(figure(new Measure.Ratio("money", "money"), at(place))).isEqualByComparingTo("100");
    assertThat(figure(percent, at(place + "-other"))).isEqualByComparingTo("0");
    assertThat(figure(new Measure.Ratio("money", "money"), at(place + "-other")))
        .isEqualByComparingTo("0");
  }

  @Test
  void computesManyTogetherExactlyAsEachAlone() {
    var random = new Random(11);
    for (int i = 0; i < 40; i++) {
      visit(
          LocalDate.of(2019, 11, 1).plusDays(random.nextInt(270)),
          random.nextInt(3) == 0 ? "covid-19" : "tết");
    }
    var tagged = new Condition.Contains("tags", "covid-19", new Words("gắn thẻ", "tagged"));
    var all = new ArrayList<Indicator>();
    for (var sense : List.of(TimeSense.EVENTS, TimeSense.EVENTS_TO_DATE)) {
      for (var measure :
          List.of(
              new Measure.Count(),
              new Measure.CountDistinct("happened_on"),
              new Measure.Sum("money"),
              new Measure.Average("money"),
              new Measure.Percent(List.of(tagged)),
              new Measure.Ratio("money", "money"))) {
        for (var conditions :
            List.of(List.of(at(place)), List.of(at(place), tagged), List.<Condition>of())) {
          all.add(
              TrialIndicators.of(
                  "trial.n" + all.size(),
                  "reporttrial.report_visit",
                  measure,
                  sense,
                  conditions.toArray(Condition[]::new)));
        }
      }
    }

    var together = figures.compute(all, SPRING, null);

    for (var indicator : all) {
      assertThat(together.get(indicator.code()))
          .as(indicator.toString())
          .isEqualByComparingTo(figures.compute(indicator, SPRING, null));
    }
  }

  @Test
  void namesTheNewestSixtyMonthsAndTakesTheEarlierOnesTogether() {
    for (int month = 0; month < 63; month++) {
      visit(LocalDate.of(2020, 4, 1).minusMonths(month), "tết");
    }
    visit(LocalDate.of(2020, 4, 1).minusMonths(62), "tết");
    var sevenYears = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2020, 12, 31));

    var byMonth =
        figures.breakdowns(visits().over(Set.of("happened_on")), sevenYears, null).getFirst();

    assertThat(byMonth.shares()).hasSize(60);
    assertThat(byMonth.shares().getFirst().value()).isEqualTo("2015-05");
    assertThat(byMonth.shares().getLast().value()).isEqualTo("2020-04");
    assertThat(byMonth.rest()).isEqualByComparingTo("4");
  }

  @Test
  void findsTheOneRecordOfManyThatChanged() {
    for (int i = 0; i < 300; i++) {
      visit(LocalDate.of(2020, 1, 1).plusDays(i % 100), "tết");
    }
    var moment = asOf.settled();
    var entered = visit(LocalDate.of(2020, 2, 2), "tết");

    assertThat(figures.since(visits(), SPRING, moment, 10).altered())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.way()).isEqualTo(Way.ENTERED);
              assertThat(one.record().id()).isEqualTo(entered);
            });
  }

  @Test
  void takesAFigureApartSoThatItsSharesAddUpAndOpenToTheirRecords() {
    for (int day = 1; day <= 7; day++) {
      visit(LocalDate.of(2020, day < 3 ? 1 : 3, day), "tết");
    }
    var indicator = visits().over(Set.of("happened_on", "place"));

    var byMonth = figures.breakdowns(indicator, SPRING, null).getFirst();

    assertThat(indicator.breakdowns()).containsExactly("happened_on", "place");
    assertThat(byMonth.shares())
        .extracting(Breakdown.Part::value, part -> part.figure().intValue())
        .containsExactly(tuple("2020-01", 2), tuple("2020-03", 5));
    for (var part : byMonth.shares()) {
      assertThat(
              figures
                  .records(
                      indicator.within("happened_on", part.value()),
                      SPRING,
                      null,
                      Selection.of(null, 100))
                  .items())
          .hasSize(part.figure().intValue());
    }
  }

  @Test
  void sortsAndSearchesRecordsWithoutAccentsAndLosesNoneBetweenPages() {
    for (int day = 1; day <= 9; day++) {
      visit(LocalDate.of(2020, 2, day), "tết");
    }
    for (boolean byLabel : new boolean[] {true, false}) {
      for (boolean descending : new boolean[] {true, false}) {
        var seen = new ArrayList<UUID>();
        String after = null;
        do {
          var page =
              figures.records(
                  visits(), SPRING, null, new Selection("luot", byLabel, descending, after, 2));
          page.items().forEach(found -> seen.add(found.id()));
          assertThat(page.total()).isEqualTo(9);
          after = page.next();
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().hasSize(9);
      }
    }
    assertThat(
            figures
                .records(visits(), SPRING, null, new Selection("100%", false, false, null, 9))
                .total())
        .isZero();
  }

  @Test
  void namesWhatWasAlteredInARecordThatIsStillCounted() {
    var moved = visit(LocalDate.of(2020, 2, 1), "tết");
    var then = asOf.settled();
    write(
        jdbc.sql("update reporttrial.visit set day = date '2020-03-09' where id = :id")
            .param("id", moved));

    assertThat(figures.since(visits(), SPRING, then, 10).altered())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.way()).isEqualTo(Way.CHANGED);
              assertThat(one.columns())
                  .containsExactly(
                      new Difference.Column("happened_on", "2020-02-01", "2020-03-09", true));
            });
  }

  @Test
  void leavesOutAnIndicatorWhoseViewIsNotThere() {
    assertThat(register.find("trial.visits")).isPresent();
    assertThat(register.find(TrialIndicators.MISSING.code())).isEmpty();
  }

  @Test
  void explainsItselfInASentence() {
    assertThat(visits().explanation(SPRING).vi())
        .isEqualTo(
            "Đếm số bản ghi, ở "
                + place
                + ", có ngày thực hiện trong kỳ từ 01/01/2020 đến 30/04/2020.");
  }

  @Test
  void takesNoQueryWhereANameBelongs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition.Is("place = '' or true --", "x", new Words("", "")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TrialIndicators.of(
                    "trial.x", "identity.account", new Measure.Count(), TimeSense.EVENTS));
  }

  private Indicator visits() {
    return TrialIndicators.of(
        "trial.any", "reporttrial.report_visit", new Measure.Count(), TimeSense.EVENTS, at(place));
  }

  private Indicator stays(TimeSense sense) {
    return TrialIndicators.of(
        "trial.any", "reporttrial.report_stay", new Measure.Count(), sense, at(place));
  }

  private BigDecimal figure(Measure measure, Condition... conditions) {
    return figures.compute(
        TrialIndicators.of(
            "trial.any", "reporttrial.report_visit", measure, TimeSense.EVENTS, conditions),
        SPRING,
        null);
  }

  private List<UUID> walk(Indicator indicator, int pageSize) {
    var seen = new ArrayList<UUID>();
    String after = null;
    do {
      var page = figures.records(indicator, SPRING, null, Selection.of(after, pageSize));
      page.items().forEach(found -> seen.add(found.id()));
      after = page.next();
    } while (after != null);
    return seen;
  }

  private UUID visit(LocalDate day, String tag) {
    var id = Uuid7.next();
    write(
        jdbc.sql(
                "insert into reporttrial.visit values (:id, 'Lượt', :day, :place, array[:tag],"
                    + " 12.5)")
            .param("id", id)
            .param("day", day)
            .param("place", place)
            .param("tag", tag));
    return id;
  }

  private void stay(LocalDate first, @Nullable LocalDate last) {
    write(
        jdbc.sql("insert into reporttrial.stay values (:id, 'Đợt', :first, :last, :place)")
            .param("id", Uuid7.next())
            .param("first", first)
            .param("last", last)
            .param("place", place));
  }

  private void write(StatementSpec statement) {
    transaction.executeWithoutResult(status -> statement.update());
  }
}
