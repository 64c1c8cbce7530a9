package org.opendost.office.workplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A project the department carries out.
///
/// @param id made with the form
/// @param decision that approves it
/// @param unit in charge; its name as it was then
/// @param total what the decision approves, in đồng
/// @param finishedOn null while it is carried out
/// @param version grows with every correction
/// @param savedBy who wrote or corrected it last
public record Project(
    UUID id,
    String name,
    Kind kind,
    String decision,
    LocalDate decidedOn,
    UUID unit,
    String unitName,
    long total,
    int firstYear,
    int lastYear,
    @Nullable LocalDate finishedOn,
    int version,
    String savedBy,
    boolean withdrawn) {

  /// What it is.
  public enum Kind {
    /// Dự án đầu tư.
    INVESTMENT,
    /// Dự án khác.
    OTHER
  }

  /// A project as it stands in the list: what was paid and reached.
  ///
  /// @param late whether a milestone is overdue
  public record Line(Project project, long disbursed, int milestones, int done, boolean late) {

    /// How much of its money was paid, in percent with one decimal.
    public BigDecimal percent() {
      return Project.percent(disbursed, project.total);
    }

    /// How it stands.
    public String state() {
      if (project.withdrawn) {
        return "withdrawn";
      }
      if (project.finishedOn != null) {
        return "finished";
      }
      return late ? "late" : "running";
    }
  }

  /// How much a part is of a whole, in percent with one decimal; nothing of nothing.
  public static BigDecimal percent(long part, long whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(100L * part)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  /// From when to when.
  public String years() {
    return firstYear == lastYear ? String.valueOf(firstYear) : firstYear + "–" + lastYear;
  }

  /// The same as it is kept.
  Project as(String nameOfUnit, int newVersion, String by) {
    return new Project(
        id,
        name,
        kind,
        decision,
        decidedOn,
        unit,
        nameOfUnit,
        total,
        firstYear,
        lastYear,
        finishedOn,
        newVersion,
        by,
        withdrawn);
  }
}
