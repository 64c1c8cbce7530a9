package org.opendost.office.publications.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendost.office.publications.Programme;
import org.opendost.office.publications.Programmes;

/// A programme with the steps it took and those before it.
public record ProgrammePage(Programmes.Opened opened) {

  /// The programme.
  public Programme programme() {
    return opened.programme();
  }

  /// The tone of its state.
  public String tone() {
    return PublicationPages.tone(programme().state());
  }

  /// The step that comes next; null after the last, and when it was withdrawn.
  public Programme.@Nullable Step next() {
    return programme().withdrawn() ? null : programme().step().next();
  }

  /// How a step was taken, if it was.
  public Programme.@Nullable Taken taken(Programme.Step step) {
    Optional<Programme.Taken> found =
        opened.steps().stream().filter(taken -> taken.step() == step).findAny();
    return found.orElse(null);
  }

  /// What whoever enters the next step must hold.
  public String permission() {
    return next() == Programme.Step.APPROVED ? "publications.approve" : "publications.write";
  }
}
