package org.opendost.demonstration.caobang;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opendost.platform.clock.OfficeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Enters the demonstration once, before the first page is served, and sets the office's clock to
/// 12 May 2020, the day of the founding article; from then on the clock runs. In any other mode it
/// does nothing: which mode it is, is settled when the program starts, not when it is built.
@Component
final class Demonstration implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Demonstration.class);
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 5, 12);

  private final boolean wanted;
  private final JdbcClient jdbc;
  private final OfficeClock clock;
  private final List<DemonstrationPart> parts;
  private volatile boolean running;

  Demonstration(
      @Value("${opendost.mode}") String mode,
      JdbcClient jdbc,
      OfficeClock clock,
      List<DemonstrationPart> parts) {
    this.wanted = mode.equals("demonstration");
    this.jdbc = jdbc;
    this.clock = clock;
    this.parts = parts;
  }

  private record Loading(boolean finished, Duration ahead) {}

  @Override
  public void start() {
    if (wanted) {
      enter();
    }
    running = true;
  }

  private void enter() {
    var loading =
        jdbc.sql(
                """
                select finished_at is not null as finished, extract(epoch from ahead) as ahead
                  from demonstration.loading
                """)
            .query(
                (row, n) ->
                    new Loading(
                        row.getBoolean("finished"), Duration.ofSeconds(row.getLong("ahead"))))
            .optional();
    if (loading.isEmpty()) {
      load();
    } else if (!loading.get().finished()) {
      throw new IllegalStateException(
          "The demonstration was interrupted while it was first entered into the database of"
              + " spring.datasource.url. Make that database anew and start again.");
    } else {
      clock.runAhead(loading.get().ahead());
    }
  }

  private void load() {
    var now = Instant.now();
    var days = Duration.ofDays(FIRST_DAY.toEpochDay() - OfficeClock.date(now).toEpochDay());
    jdbc.sql(
            """
            insert into demonstration.loading (begun_at, ahead)
            values (clock_timestamp(), make_interval(secs => :seconds))
            """)
        .param("seconds", days.toSeconds())
        .update();
    for (var part : parts) {
      var began = System.nanoTime();
      part.enter();
      log.info(
          "Entered the demonstration's {} in {} ms",
          part.name(),
          Duration.ofNanos(System.nanoTime() - began).toMillis());
    }
    clock.runAhead(days);
    jdbc.sql("update demonstration.loading set finished_at = clock_timestamp()").update();
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /// Before the web server, which begins to serve in the last phases.
  @Override
  public int getPhase() {
    return 0;
  }
}
