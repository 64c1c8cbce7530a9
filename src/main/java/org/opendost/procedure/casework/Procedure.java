package org.opendost.procedure.casework;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A legal procedure with its versions, readable from top to bottom.
///
/// @param code how the capability and the pages name it, e.g. `cap-phep-x-quang`
/// @param title Vietnamese, as published
/// @param titleInEnglish English
/// @param versions oldest first, never two in force on one day
public record Procedure(
    String code, String title, String titleInEnglish, List<ProcedureVersion> versions) {

  /// Codes that stand for what can happen to any case.
  static final Set<String> RESERVED = Set.of("OPENED", "ASSIGNED", "REAPPOINTED", "TRANSFERRED");

  public Procedure {
    versions = List.copyOf(versions);
    if (!code.matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException("a procedure's code is part of an address: " + code);
    }
    if (versions.isEmpty()) {
      throw new IllegalArgumentException(code + " has no version");
    }
    for (int i = 1; i < versions.size(); i++) {
      var until = versions.get(i - 1).until();
      if (until == null || !until.isBefore(versions.get(i).from())) {
        throw new IllegalArgumentException("two versions of " + code + " are in force at once");
      }
    }
    versions.forEach(Procedure::check);
  }

  /// A procedure with its versions, oldest first.
  public static Procedure of(
      String code, String title, String titleInEnglish, ProcedureVersion... versions) {
    return new Procedure(code, title, titleInEnglish, List.of(versions));
  }

  /// The title in the reader's language, `vi` or `en`.
  public String title(String language) {
    return language.equals("en") ? titleInEnglish : title;
  }

  /// The version in force on the day; before the first the first, after the last the last.
  public ProcedureVersion inForce(LocalDate day) {
    var found = versions.getFirst();
    for (var version : versions) {
      if (!day.isBefore(version.from())) {
        found = version;
      }
    }
    return found;
  }

  /// The version of that code.
  public ProcedureVersion version(String version) {
    return versions.stream()
        .filter(known -> known.code().equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code + " has no version " + version));
  }

  private static void check(ProcedureVersion version) {
    if (version.steps().isEmpty() || version.limitArticle().isBlank()) {
      throw new IllegalArgumentException(version.code() + " lacks steps or a limit");
    }
    var codes = new HashSet<String>();
    for (var step : version.steps()) {
      if (!codes.add(step.code())) {
        throw new IllegalArgumentException("two steps " + step.code());
      }
    }
    var moves = new HashSet<>(RESERVED);
    for (var move : version.moves()) {
      if (!moves.add(move.code())) {
        throw new IllegalArgumentException("two moves, or a reserved one: " + move.code());
      }
      version.step(move.to());
      for (var from : move.from()) {
        if (version.step(from).isEnd()) {
          throw new IllegalArgumentException(move.code() + " leads on from an end");
        }
      }
    }
  }
}
