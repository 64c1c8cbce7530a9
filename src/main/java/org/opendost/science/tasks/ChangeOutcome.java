package org.opendost.science.tasks;

import java.util.List;

/// What became of a change of facts.
public sealed interface ChangeOutcome {

  /// It stands.
  record Changed() implements ChangeOutcome {}

  /// Another officer changed the task since it was read; nothing was written.
  ///
  /// @param version as it stands now
  /// @param deeds what was changed since
  record ChangedMeanwhile(int version, List<Deed> deeds) implements ChangeOutcome {

    public ChangedMeanwhile {
      deeds = List.copyOf(deeds);
    }
  }
}
