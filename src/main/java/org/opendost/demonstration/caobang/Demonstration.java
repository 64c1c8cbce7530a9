package org.opendost.demonstration.caobang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /// Set when a distribution is made: the day of the demonstration then begins when it is first
  /// started elsewhere.
  static final String PACKING = "opendost.demonstration-packing";

  private final boolean wanted;
  private final boolean packing;
  private final JdbcClient jdbc;
  private final OfficeClock clock;
  private final List<DemonstrationPart> parts;
  private volatile boolean running;

  Demonstration(
      @Value("${opendost.mode}") String mode,
      @Value("${opendost.demonstration-packing:false}") boolean packing,
      JdbcClient jdbc,
      OfficeClock clock,
      List<DemonstrationPart> parts) {
    this.wanted = mode.equals("demonstration");
    this.packing = packing;
    this.jdbc = jdbc;
    this.clock = clock;
    this.parts = parts;
  }

  /// @param ahead how far the clock stands from the machine's; null until the day has begun
  private record Loading(boolean finished, @Nullable Duration ahead) {}

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
            .query((row, n) -> new Loading(row.getBoolean("finished"), ahead(row)))
            .optional();
    if (loading.isEmpty()) {
      load();
    } else if (!loading.get().finished()) {
      throw new IllegalStateException(
          "The demonstration was interrupted while it was first entered into the database of"
              + " spring.datasource.url. Make that database anew and start again.");
    } else if (loading.get().ahead() == null) {
      beginTheDay();
    } else {
      clock.runAhead(loading.get().ahead());
    }
  }

  private static @Nullable Duration ahead(ResultSet row) throws SQLException {
    long seconds = row.getLong("ahead");
    return row.wasNull() ? null : Duration.ofSeconds(seconds);
  }

  private void load() {
    jdbc.sql("insert into demonstration.loading (begun_at) values (clock_timestamp())").update();
    for (var part : parts) {
      var began = System.nanoTime();
      part.enter();
      log.info(
          "Entered the demonstration's {} in {} ms",
          part.name(),
          Duration.ofNanos(System.nanoTime() - began).toMillis());
    }
    jdbc.sql("update demonstration.loading set finished_at = clock_timestamp()").update();
    if (packing) {
      // At midnight, so that whatever is still done lies before the hour at which the day begins.
      clock.runAhead(
          Duration.between(Instant.now(), FIRST_DAY.atStartOfDay(OfficeClock.ZONE).toInstant()));
    } else {
      beginTheDay();
    }
  }

  /// Lets the office's clock show the founding day at the machine's hour, and keeps that.
  private void beginTheDay() {
    var days =
        Duration.ofDays(FIRST_DAY.toEpochDay() - OfficeClock.date(Instant.now()).toEpochDay());
    jdbc.sql("update demonstration.loading set ahead = make_interval(secs => :seconds)")
        .param("seconds", days.toSeconds())
        .update();
    clock.runAhead(days);
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
