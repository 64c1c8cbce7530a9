package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything recorded of one task.
///
/// @param version for changing the facts
/// @param withdrawnWhy none for a task that stands
public record TaskFile(
    UUID id,
    int version,
    String slug,
    TaskFacts facts,
    Stage stage,
    boolean isPublic,
    @Nullable String withdrawnWhy,
    List<Step> course,
    List<Concluded> acceptances,
    List<Check> checks,
    List<Certified> certificates,
    List<Adjusted> adjustments,
    @Nullable Reference parent,
    List<Reference> components,
    List<Due> dues,
    List<Deed> history) {

  public TaskFile {
    course = List.copyOf(course);
    acceptances = List.copyOf(acceptances);
    checks = List.copyOf(checks);
    certificates = List.copyOf(certificates);
    adjustments = List.copyOf(adjustments);
    components = List.copyOf(components);
    dues = List.copyOf(dues);
    history = List.copyOf(history);
  }

  /// Something of a task's course.
  public sealed interface Event {}

  /// A stage that was entered.
  ///
  /// @param free whether it can be taken back by itself: the latest, and no record brought it
  public record Step(UUID id, String stage, LocalDate on, boolean free) implements Event {}

  /// What a council concluded.
  public record Concluded(
      UUID id, String council, LocalDate on, String rating, String decisionNumber)
      implements Event {}

  /// A progress check.
  public record Check(UUID id, LocalDate on, String team, String conclusion) implements Event {}

  /// A certificate of result registration.
  public record Certified(UUID id, String number, LocalDate on) implements Event {}

  /// An adjustment.
  public record Adjusted(
      UUID id,
      String kind,
      LocalDate requestedOn,
      LocalDate on,
      String decisionNumber,
      @Nullable LocalDate oldEnd,
      @Nullable LocalDate newEnd,
      String note,
      boolean exceptional)
      implements Event {}

  /// Another task.
  public record Reference(UUID id, String code, String title, String stage) {}
}
