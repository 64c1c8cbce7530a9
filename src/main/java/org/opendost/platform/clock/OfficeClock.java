package org.opendost.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/// The clock of the office: the system's, but for the demonstration, which lives in spring 2020.
///
/// Sign-in, sessions and one-time codes go by the machine's own clock; everything that has a legal
/// date goes by this one.
public final class OfficeClock extends Clock {

  /// Legal dates are those of Viet Nam.
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

  private volatile Duration ahead = Duration.ZERO;

  /// Runs something as if the clock stood at the moment: how the demonstration enters its records.
  public static <T> T at(Instant moment, Callable<T> work) {
    try {
      return ScopedValue.where(MOMENT, moment).call(work::call);
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// Runs something as if the clock stood at the moment.
  public static void at(Instant moment, Runnable work) {
    ScopedValue.where(MOMENT, moment).run(work);
  }

  /// Lets the clock run ahead of (or, negative, behind) the system's by this much.
  public void runAhead(Duration difference) {
    ahead = difference;
  }

  /// Whether the clock shows anything but the system's time just now.
  public boolean isMoved() {
    return MOMENT.isBound() || !ahead.isZero();
  }

  /// The legal date at a moment.
  public static LocalDate date(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /// Today's legal date.
  public LocalDate today() {
    return date(instant());
  }

  @Override
  public Instant instant() {
    return MOMENT.isBound() ? MOMENT.get() : Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the office keeps one time zone");
  }
}
