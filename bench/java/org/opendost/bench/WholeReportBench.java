package org.opendost.bench;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendost.OpenDost;
import org.opendost.demonstration.caobang.CountedByHand;
import org.opendost.platform.access.Actor;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Shift;
import org.opendost.reporting.indicators.Term;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole report over a million cases and ten years, as of now and as of a day three years ago,
/// beside one hand-written query for each figure, in turn. Its figures are those of the founding
/// article and the dossiers of all procedures, each of the period and of the same days of the year
/// before. Every figure must come out the same both ways.
public final class WholeReportBench {

  private static final Actor JOB = Actor.system("bench");
  private static final int ROUNDS = 7;
  private static final String HANOI = " at time zone 'Asia/Ho_Chi_Minh')::date";
  private static final String ENDED =
      " from [casework.case_file] where (ended_at" + HANOI + " between :from and :to";

  /// The dossiers, which the founding article does not count.
  private static final Map<String, String> DOSSIERS =
      Map.of(
          "cases.received",
          "select count(*) from [casework.case_file] where (opened_at"
              + HANOI
              + " between :from and :to",
          "cases.settled",
          "select count(*)" + ENDED,
          "cases.late",
          "select count(*)" + ENDED + " and kept = 'LATE'",
          "cases.in-time-share",
          "select coalesce(round(100.0 * count(*) filter (where kept = 'IN_TIME')"
              + " / nullif(count(*), 0), 3), 0)"
              + ENDED
              + " and kept in ('IN_TIME', 'LATE')",
          "cases.open",
          "select count(*) from [casework.case_file] where (opened_at"
              + HANOI
              + " <= :to and (ended_at is null or (ended_at"
              + HANOI
              + " > :to)");

  private final JdbcClient jdbc;
  private final Indicators indicators;
  private final List<Term> terms = new ArrayList<>();

  private WholeReportBench(JdbcClient jdbc, Indicators indicators) {
    this.jdbc = jdbc;
    this.indicators = indicators;
    var codes = new ArrayList<>(CountedByHand.codes());
    codes.addAll(DOSSIERS.keySet());
    codes.stream().sorted().forEach(code -> terms.add(Term.read(code).orElseThrow()));
    List.copyOf(terms).forEach(term -> terms.add(term.shifted(Shift.LAST_YEAR)));
  }

  /// Runs the benchmark on a fresh folder with the demonstration in it.
  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("opendost-bench-whole");
    try (var context =
        new SpringApplicationBuilder(OpenDost.class)
            .run(
                "--opendost.mode=demonstration",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--opendost.data-dir=" + folder)) {
      var jdbc = context.getBean(JdbcClient.class);
      var filled = MillionCases.fill(jdbc);
      System.out.printf("%,d cases in %,d versions%n", filled.cases(), filled.versions());
      new WholeReportBench(jdbc, context.getBean(Indicators.class)).run();
      new DashboardBench(jdbc, context.getEnvironment().getRequiredProperty("local.server.port"))
          .run();
    } finally {
      Folders.delete(folder);
    }
  }

  private void run() {
    var now = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 4, 30));
    var then = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 4, 30));
    double present = measured("as of now", now, null);
    double past = measured("as of three years ago", then, Instant.parse("2017-05-12T02:00:00Z"));
    tell("whole report as of three years ago / as of now", past / present, 3, false);
  }

  /// Measures both ways in turn and tells their ratio.
  ///
  /// @return seconds of OpenDOST
  private double measured(String what, Period period, @Nullable Instant moment) {
    var ours = new ArrayList<Double>();
    var hand = new ArrayList<Double>();
    for (int round = -2; round < ROUNDS; round++) {
      var byHand = new LinkedHashMap<Term, BigDecimal>();
      double handTime =
          seconds(() -> terms.forEach(term -> byHand.put(term, count(term, period, moment))));
      var computed = new LinkedHashMap<Term, BigDecimal>();
      double ourTime =
          seconds(() -> computed.putAll(indicators.figures(JOB, terms, period, moment)));
      byHand.forEach(
          (term, figure) -> {
            if (figure.compareTo(computed.get(term)) != 0) {
              throw new IllegalStateException(
                  term + " " + what + ": " + computed.get(term) + " not " + figure);
            }
          });
      if (round >= 0) {
        hand.add(handTime);
        ours.add(ourTime);
      } else if (round == -1) {
        System.out.println(computed);
      }
    }
    System.out.printf(
        "%d figures %s: OpenDOST %.3f s   by hand %.3f s%n",
        terms.size(), what, median(ours), median(hand));
    tell("whole report " + what + ", seconds", median(ours), 1, false);
    tell(
        "whole report " + what + ", speed / one query a figure by hand",
        median(hand) / median(ours),
        0.7,
        true);
    return median(ours);
  }

  private BigDecimal count(Term term, Period period, @Nullable Instant moment) {
    var days = term.shift().of(period);
    var own = DOSSIERS.get(term.code());
    return own == null
        ? CountedByHand.count(jdbc, term.code(), days, moment)
        : CountedByHand.count(jdbc, days, moment, own);
  }

  private static void tell(String what, double ratio, double limit, boolean atLeast) {
    System.out.printf(
        "RATIO %s %.2f (limit %s %.1f) %s%n",
        what,
        ratio,
        atLeast ? "at least" : "at most",
        limit,
        (atLeast ? ratio >= limit : ratio <= limit) ? "met" : "MISSED");
  }

  private static double seconds(Runnable work) {
    var begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
