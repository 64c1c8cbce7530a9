package org.opendost.procedure.casework.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Frame;
import org.opendost.procedure.calendar.WorkingCalendar;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.Kept;

/// How a clock stands, in three or four words: "còn 3 ngày làm việc".
///
/// @param tone of the badge: `late`, `soon`, `good`, `info` or `plain`
/// @param key the message's key
/// @param arguments what the message names
public record ClockChip(String tone, String key, List<Object> arguments) {

  /// From so many working days on it is soon.
  private static final int SOON = 3;

  private static final ClockChip ENDED = new ClockChip("plain", "casework.clock.ended", List.of());

  public ClockChip {
    arguments = List.copyOf(arguments);
  }

  /// The chip of a case at a moment.
  public static ClockChip of(CaseFile file, WorkingCalendar calendar, Instant now) {
    var dueOn = file.dueOn();
    var dueAt = file.dueAt();
    if (file.isEnded()) {
      return ENDED;
    }
    if (dueOn == null || dueAt == null) {
      return file.waiting()
          ? new ClockChip("plain", "casework.clock.waiting", List.of())
          : switch (file.clockState()) {
            case STOPPED -> new ClockChip("plain", "casework.clock.stopped", List.of());
            case NOT_STARTED, RUNNING, ENDED ->
                new ClockChip("plain", "casework.clock.not-started", List.of());
          };
    }
    var today = OfficeClock.date(now);
    return now.isBefore(dueAt)
        ? left(calendar, today, now, dueOn, dueAt)
        : late(calendar.workingDaysBetween(dueOn, today));
  }

  /// The chip of a case that has ended.
  static ClockChip ended(Kept kept) {
    return switch (kept) {
      case LATE -> new ClockChip("late", "casework.clock.ended-late", List.of());
      case IN_TIME -> new ClockChip("good", "casework.clock.ended-in-time", List.of());
      case OPEN, UNTIMED -> ENDED;
    };
  }

  private static ClockChip left(
      WorkingCalendar calendar, LocalDate today, Instant now, LocalDate dueOn, Instant dueAt) {
    if (!dueAt.atZone(OfficeClock.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT)) {
      var hours = Math.max(1, Duration.between(now, dueAt).toHours());
      return new ClockChip("soon", "casework.clock.hours-left", List.of(hours));
    }
    int days = calendar.workingDaysBetween(today, dueOn);
    if (days == 0) {
      return new ClockChip("soon", "casework.clock.today", List.of());
    }
    return new ClockChip(days <= SOON ? "soon" : "info", "casework.clock.days-left", List.of(days));
  }

  private static ClockChip late(int days) {
    return days == 0
        ? new ClockChip("late", "casework.clock.late", List.of())
        : new ClockChip("late", "casework.clock.days-late", List.of(days));
  }

  /// The words.
  public String text(Frame frame) {
    return frame.t(key, arguments.toArray());
  }
}
