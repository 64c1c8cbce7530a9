package org.opendost.regulatory.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A check or an inspection and how far it has come.
///
/// @param decision null until it is decided
/// @param visited whether the team has been on site
/// @param reportedOn the day the team's report was received
/// @param conclusion null until it is signed
/// @param publicity the ways in which the conclusion was made public
/// @param withdrawn why it was taken back; empty while it stands
public record Mission(
    UUID id,
    String number,
    MissionPlan plan,
    String plannedBy,
    LocalDate plannedOn,
    @Nullable Decision decision,
    String decidedBy,
    boolean visited,
    @Nullable LocalDate reportedOn,
    String report,
    String reportedBy,
    @Nullable Conclusion conclusion,
    String concludedBy,
    @Nullable LocalDate publishedOn,
    List<Publicity> publicity,
    String publishedBy,
    String withdrawn) {

  public Mission {
    publicity = List.copyOf(publicity);
  }

  /// Whether it was taken back.
  public boolean isWithdrawn() {
    return !withdrawn.isEmpty();
  }

  /// What it is.
  public Kind kind() {
    return plan.kind();
  }

  /// What it is called.
  public String title() {
    return plan.title();
  }

  /// Where it stands.
  public Stage stage() {
    if (publishedOn != null) {
      return Stage.PUBLISHED;
    }
    if (conclusion != null) {
      return Stage.CONCLUDED;
    }
    if (reportedOn != null) {
      return Stage.REPORTED;
    }
    if (visited) {
      return Stage.ON_SITE;
    }
    return decision == null ? Stage.PLANNED : Stage.DECIDED;
  }
}
