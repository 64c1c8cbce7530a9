package org.opendost.office.assignments.web;

import java.time.LocalDate;
import java.util.List;
import org.opendost.office.assignments.AssignmentRecord;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;

/// A task with all that happened to it.
///
/// @param attaching the form that puts a file beside a step
/// @param changesLead whether the reader may give it to another lead
public record AssignmentPage(
    AssignmentRecord record, Form attaching, boolean changesLead, LocalDate today) {

  static final String HOME = "/office/assignments";

  /// How it stands today.
  public String state() {
    return record.assignment().state(today);
  }

  /// The tone of that.
  public String tone() {
    return tone(state());
  }

  /// The steps a file can be put beside, newest first.
  public List<Choice> steps(Frame frame) {
    return record.shown().stream()
        .map(
            step ->
                new Choice(
                    step.id().toString(),
                    frame.date(step.on()) + " · " + frame.t("assignments.step." + step.kind())))
        .toList();
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
