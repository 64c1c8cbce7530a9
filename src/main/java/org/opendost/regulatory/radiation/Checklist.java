package org.opendost.regulatory.radiation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The papers the law lists for a dossier, each with what was handed in for it.
public record Checklist(List<Line> lines) {

  public Checklist {
    lines = List.copyOf(lines);
  }

  /// A paper of the law.
  public record Line(RequiredPaper paper, List<Handed> handed) {

    public Line {
      handed = List.copyOf(handed);
    }

    /// Whether it must be there and is not.
    public boolean isMissing() {
      return paper.always() && handed.isEmpty();
    }
  }

  /// What was handed in.
  ///
  /// @param file none for a sheet of paper
  /// @param dossier the code of a dossier that was filed with this one in its stead
  public record Handed(
      String item, @Nullable UUID file, Instant at, String by, @Nullable String dossier) {}

  /// The checklist of a kind under a regime.
  static Checklist of(Kind kind, Regime regime, List<Handed> handed) {
    return new Checklist(
        RequiredPapers.of(kind, regime).stream()
            .map(
                paper ->
                    new Line(
                        paper, handed.stream().filter(h -> h.item().equals(paper.code())).toList()))
            .toList());
  }

  /// The papers that must be there and are not.
  public List<RequiredPaper> missing() {
    return lines.stream().filter(Line::isMissing).map(Line::paper).toList();
  }
}
