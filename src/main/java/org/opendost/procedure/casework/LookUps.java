package org.opendost.procedure.casework;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;

/// How a dossier stands, for whoever holds its slip (NĐ 61/2018/NĐ-CP, Art. 17.3). The codes of a
/// day can be guessed, so nothing is told that names a person or says what the dossier is about.
@Facade
public class LookUps {

  private final CaseRows rows;
  private final Procedures procedures;
  private final CaseClocks clocks;

  LookUps(CaseRows rows, Procedures procedures, CaseClocks clocks) {
    this.rows = rows;
    this.procedures = procedures;
    this.clocks = clocks;
  }

  /// How a dossier stands.
  ///
  /// @param file without the names of people and without its subject
  /// @param steps where it came to, and when, oldest first
  public record Standing(
      CaseFile file, Procedure procedure, Progress progress, List<Reached> steps) {

    public Standing {
      steps = List.copyOf(steps);
    }
  }

  /// A step that was reached.
  public record Reached(Step step, Instant at) {}

  /// The dossier of that code.
  @Requires(CaseworkPermissions.LOOK_UP)
  public Optional<Standing> find(Actor actor, String code) {
    return rows.byNumber(code.strip().toUpperCase(Locale.ROOT)).map(this::standing);
  }

  private Standing standing(CaseFile file) {
    var procedure = procedures.get(file.procedure());
    var moves = rows.moves(file.id());
    var steps =
        moves.stream()
            .filter(move -> !move.toStep().equals(move.fromStep()))
            .map(
                move ->
                    new Reached(procedure.version(move.version()).step(move.toStep()), move.at()))
            .toList();
    return new Standing(bare(file), procedure, clocks.progress(procedure, moves), steps);
  }

  private static CaseFile bare(CaseFile file) {
    return new CaseFile(
        file.id(),
        file.number(),
        file.procedure(),
        file.version(),
        file.step(),
        "",
        null,
        "",
        null,
        null,
        file.unit(),
        file.openedAt(),
        file.receivedOn(),
        file.dueOn(),
        file.dueAt(),
        file.clockState(),
        file.waiting(),
        file.endedAt(),
        file.outcome(),
        file.moves());
  }
}
