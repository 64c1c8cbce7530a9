package org.opendost.office.assignments.web;

import java.time.LocalDate;
import org.opendost.office.assignments.AssignmentRecord;

/// A task with all that happened to it.
public record AssignmentPage(AssignmentRecord record, LocalDate today) {

  static final String HOME = "/office/assignments";

  /// How it stands today.
  public String state() {
    return record.assignment().state(today);
  }

  /// The tone of that.
  public String tone() {
    return tone(state());
  }

  static String tone(String state) {
    return switch (state) {
      case "done" -> "good";
      case "late", "done-late" -> "late";
      case "reported" -> "soon";
      default -> "plain";
    };
  }
}
