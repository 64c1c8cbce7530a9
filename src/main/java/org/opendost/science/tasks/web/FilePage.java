package org.opendost.science.tasks.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.science.tasks.TaskFile;

/// Everything recorded of a task.
public record FilePage(TaskFile file) {

  /// A moment of the course.
  ///
  /// @param kind `stage`, `acceptance`, `check`, `certificate` or `adjustment`
  /// @param withdrawal where it can be taken back, none when something rests on it
  public record Moment(
      LocalDate on, String kind, UUID id, @Nullable String withdrawal, TaskFile.Event event) {}

  /// What happened, in the order of days.
  public List<Moment> course() {
    var moments = new ArrayList<Moment>();
    for (var step : file.course()) {
      moments.add(
          new Moment(
              step.on(),
              "stage",
              step.id(),
              step.free() ? withdrawal("stages", step.id()) : null,
              step));
    }
    for (var each : file.acceptances()) {
      moments.add(
          new Moment(
              each.on(), "acceptance", each.id(), withdrawal("acceptances", each.id()), each));
    }
    for (var each : file.checks()) {
      moments.add(new Moment(each.on(), "check", each.id(), withdrawal("checks", each.id()), each));
    }
    for (var each : file.adjustments()) {
      moments.add(
          new Moment(
              each.on(), "adjustment", each.id(), withdrawal("adjustments", each.id()), each));
    }
    for (var each : file.certificates()) {
      moments.add(
          new Moment(
              each.on(), "certificate", each.id(), withdrawal("certificates", each.id()), each));
    }
    moments.sort(Comparator.comparing(Moment::on));
    return moments;
  }

  /// Whether the task runs, so that it can be checked and adjusted.
  public boolean isRunning() {
    return switch (file.stage()) {
      case CONTRACTED, IN_PROGRESS, SUSPENDED -> true;
      default -> false;
    };
  }

  /// The address of the form for a record.
  public String form(String records) {
    return "/office/tasks/" + file.id() + "/" + records + "/new";
  }

  private String withdrawal(String records, UUID record) {
    return "/office/tasks/" + file.id() + "/" + records + "/" + record + "/withdrawal";
  }
}
