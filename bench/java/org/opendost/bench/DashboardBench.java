package org.opendost.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The department on one page with a million cases below it, over HTTP and signed in: as its
/// readers have it, and computed anew on request. Beside it the one query somebody would write for
/// its largest figure alone.
final class DashboardBench {

  private static final int ASKED = 300;
  private static final int ANEW = 9;
  private static final double LIMIT = 150;

  private final JdbcClient jdbc;
  private final String port;

  DashboardBench(JdbcClient jdbc, String port) {
    this.jdbc = jdbc;
    this.port = port;
  }

  void run() throws Exception {
    var browser = Browser.signedIn(port, "giamdoc");
    double first = Browser.millis(() -> browser.get("/office/dashboard"));
    var ours = new double[ASKED];
    var hand = new double[ASKED / 10];
    for (int n = 0; n < ASKED; n++) {
      ours[n] = Browser.millis(() -> browser.get("/office/dashboard"));
      if (n % 10 == 0) {
        hand[n / 10] = Browser.millis(this::settledByHand);
      }
    }
    var anew = new double[ANEW];
    for (int n = 0; n < ANEW; n++) {
      anew[n] = Browser.millis(() -> browser.post("/office/dashboard", ""));
    }
    System.out.printf(
        "dashboard with 1,000,000 cases: first reader %.0f ms, then p50 %.1f ms, p95 %.1f ms;"
            + " computed anew p50 %.0f ms; one figure by hand p50 %.0f ms%n",
        first,
        Browser.at(ours, 50),
        Browser.at(ours, 95),
        Browser.at(anew, 50),
        Browser.at(hand, 50));
    double ratio = Browser.at(ours, 95) / LIMIT;
    System.out.printf(
        "RATIO dashboard with 1,000,000 cases, p95 / %.0f ms %.2f (limit 1.0) %s%n",
        LIMIT, ratio, ratio <= 1 ? "met" : "MISSED");
  }

  private void settledByHand() {
    jdbc.sql(
            """
            select count(*) from casework.case_file
             where (ended_at at time zone 'Asia/Ho_Chi_Minh')::date
                   between date '2020-01-01' and date '2020-05-12'
            """)
        .query(Long.class)
        .single();
  }
}
