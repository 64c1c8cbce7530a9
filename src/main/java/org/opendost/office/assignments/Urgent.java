package org.opendost.office.assignments;

/// How many tasks lie on each shelf of “urgent today”.
///
/// @param soon due within so many days
/// @param answer reported done, or more time asked for: the giver has to answer
/// @param days how many days before its last day a task falls due soon today
public record Urgent(long late, long today, long soon, long answer, int days) {

  /// Whose tasks are looked at.
  public enum Scope {
    /// Those the reader sees to or gave.
    MINE,
    /// Those the reader's unit leads or works along in.
    UNIT,
    /// All of the department.
    OFFICE
  }

  /// How many there are on the shelf.
  public long of(String shelf) {
    return switch (shelf) {
      case "late" -> late;
      case "today" -> today;
      case "soon" -> soon;
      case "answer" -> answer;
      default -> throw new IllegalArgumentException("no shelf: " + shelf);
    };
  }
}
