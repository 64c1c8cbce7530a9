package org.opendost.regulatory.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.stereotype.Component;

/// What is due on a mission.
@Component
class MissionDues {

  private final LegalLimits limits;

  MissionDues(LegalLimits limits) {
    this.limits = limits;
  }

  /// What the law gives a time for, each from the moment it begins to run.
  ///
  /// @param places the establishments it goes to
  /// @param told how far its decision came to them
  /// @param demands what was found and must be put right
  List<Due> of(
      Actor actor,
      Mission mission,
      List<Establishment> places,
      List<Notice> told,
      List<Visit> visited,
      List<Demand> demands) {
    var book = limits.book(actor);
    var kind = mission.kind();
    var first = visited.isEmpty() ? null : visited.getFirst().begunAt();
    var last = lastSigned(visited);
    var reported = start(mission.reportedOn());
    var conclusion = mission.conclusion();
    var concluded = conclusion == null ? null : start(conclusion.signedOn());
    var decision = mission.decision();
    var decided = decision == null ? null : start(decision.signedOn());
    var ended = reported == null ? null : last;
    var notices =
        Arrays.stream(Notice.Step.values())
            .filter(step -> step.isTaken(mission.plan().planned()))
            .map(step -> book.due(kind, step.limit(), decided, start(toldAll(places, told, step))));
    var work =
        Stream.of(
            book.due(kind, LimitCode.ON_SITE, first, ended),
            book.due(kind, LimitCode.VIOLATION_REPORT, found(visited, demands), reported),
            book.due(kind, LimitCode.REPORT, last, reported),
            book.due(kind, LimitCode.CONCLUSION, reported, concluded),
            book.due(kind, LimitCode.PUBLICATION, concluded, start(mission.publishedOn())));
    return Stream.concat(notices, work).flatMap(Optional::stream).toList();
  }

  /// The day on which the step had reached every establishment; null while it has not.
  private static @Nullable LocalDate toldAll(
      List<Establishment> places, List<Notice> told, Notice.Step step) {
    var standing = places.stream().map(Establishment::id).collect(Collectors.toUnmodifiableSet());
    var reached =
        told.stream()
            .filter(each -> each.step() == step && standing.contains(each.establishment()))
            .map(Notice::on)
            .toList();
    return reached.size() < places.size()
        ? null
        : reached.stream().max(Comparator.naturalOrder()).orElse(null);
  }

  /// When the first minutes were signed that demand something.
  private static @Nullable Instant found(List<Visit> visited, List<Demand> demands) {
    return visited.stream()
        .filter(visit -> demands.stream().anyMatch(demand -> demand.visit().equals(visit.id())))
        .map(Visit::minutes)
        .filter(Objects::nonNull)
        .map(Minutes::signedAt)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /// When the last minutes were signed; null while some visit has none.
  private static @Nullable Instant lastSigned(List<Visit> visited) {
    Instant last = null;
    for (var visit : visited) {
      var minutes = visit.minutes();
      if (minutes == null) {
        return null;
      }
      last = minutes.signedAt();
    }
    return last;
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(OfficeClock.ZONE).toInstant();
  }
}
