package org.opendost.science.results;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dossier for the registration of a result. Its case has the same id.
///
/// @param number the official dossier code
/// @param step where the case stands
/// @param outcome how it ended, null while it goes on
/// @param fileUntil the last day in time for filing
public record Dossier(
    UUID id,
    UUID task,
    String number,
    String step,
    @Nullable LocalDate dueOn,
    @Nullable String outcome,
    Channel channel,
    LocalDate filedOn,
    LocalDate fileUntil,
    String taskCode,
    String title,
    @Nullable UUID host,
    String hostName,
    String participants,
    String objective,
    String summary,
    boolean technology,
    String contact,
    String phone) {

  /// How it came in.
  public enum Channel {
    /// Trực tuyến.
    ONLINE,
    /// Tại bộ phận một cửa.
    COUNTER
  }

  /// Whether it was filed after its day; noted, not refused.
  public boolean isLate() {
    return filedOn.isAfter(fileUntil);
  }
}
