package org.opendost.office.wellbeing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who of a unit works where in a week.
///
/// @param version as the officer saw it
/// @param approvedOn null while nobody approved it as it stands
public record Roster(
    UUID id,
    UUID campaign,
    UUID unit,
    String unitName,
    LocalDate monday,
    List<Line> lines,
    int version,
    String savedBy,
    @Nullable LocalDate approvedOn,
    @Nullable String approvedBy) {

  /// Where somebody is on a day.
  public enum Place {
    /// Tại cơ quan, cả ngày.
    OFFICE,
    /// Tại cơ quan, buổi sáng.
    MORNING,
    /// Tại cơ quan, buổi chiều.
    AFTERNOON,
    /// Tại nhà.
    HOME,
    /// Trực cơ quan.
    ON_CALL,
    /// Tại cơ quan: xử lý tài liệu mật.
    SECRET,
    /// Tại cơ quan: nhiệm vụ phòng, chống dịch.
    EPIDEMIC,
    /// Nghỉ phép.
    LEAVE,
    /// Nghỉ.
    REST;

    /// Whether somebody is at the office in the morning.
    public boolean inTheMorning() {
      return isPresent() && this != AFTERNOON;
    }

    /// Whether somebody is at the office in the afternoon.
    public boolean inTheAfternoon() {
      return isPresent() && this != MORNING;
    }

    /// Whether somebody is at the office at all.
    public boolean isPresent() {
      return switch (this) {
        case OFFICE, MORNING, AFTERNOON, ON_CALL, SECRET, EPIDEMIC -> true;
        case HOME, LEAVE, REST -> false;
      };
    }

    /// Whether the share to stay at home passes this over: secret documents, on call, epidemic
    /// work.
    public boolean isExcepted() {
      return this == ON_CALL || this == SECRET || this == EPIDEMIC;
    }
  }

  /// A person's week.
  ///
  /// @param places by day
  public record Line(UUID person, String name, Map<LocalDate, Place> places) {

    public Line {
      places = Map.copyOf(places);
    }

    /// Where that person is on a day.
    public Place on(LocalDate day) {
      return places.getOrDefault(day, Place.REST);
    }
  }

  public Roster {
    lines = List.copyOf(lines);
  }

  /// Its seven days.
  public List<LocalDate> days() {
    return days(monday);
  }

  static List<LocalDate> days(LocalDate monday) {
    return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
  }

  /// Whether it is approved as it stands.
  public boolean approved() {
    return approvedOn != null;
  }

  /// The same under a later version, not approved.
  Roster saved(List<Line> anew, int next, String by) {
    return new Roster(id, campaign, unit, unitName, monday, anew, next, by, null, null);
  }

  Roster approved(LocalDate on, String by) {
    return new Roster(id, campaign, unit, unitName, monday, lines, version + 1, savedBy, on, by);
  }
}
