package org.opendost.directory.parties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.audit.AuditEntry;

/// All that is known of a unit.
///
/// @param parent the unit above it
/// @param successor the unit it was merged into
/// @param predecessors the units merged into it
/// @param renamings names it bore before, the latest first
/// @param members who held a post in it, the last one's beginning first
/// @param history what was done to the entry, oldest first
public record UnitRecord(
    Unit unit,
    @Nullable Unit parent,
    @Nullable Unit successor,
    List<Unit> predecessors,
    List<Renaming> renamings,
    List<Member> members,
    List<AuditEntry> history) {

  public UnitRecord {
    predecessors = List.copyOf(predecessors);
    renamings = List.copyOf(renamings);
    members = List.copyOf(members);
    history = List.copyOf(history);
  }

  /// What stands in it, in few letters: a form carries them, so that the second of two officers is
  /// told that the first has changed something.
  public String mark() {
    return unit.mark();
  }
}
