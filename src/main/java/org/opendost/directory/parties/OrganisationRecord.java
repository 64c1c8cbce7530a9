package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.audit.AuditEntry;

/// All that is known of an organisation.
///
/// @param parent the one it belongs to
/// @param parts those that belong to it, by name
/// @param merger the merger it ended in, if it did
/// @param took those it took over, the latest first
/// @param formerNames names it no longer bears, the latest first
/// @param history what was done to its entry, oldest first
public record OrganisationRecord(
    Organisation organisation,
    @Nullable Organisation parent,
    List<Organisation> parts,
    @Nullable Merger merger,
    List<Merger> took,
    List<FormerName> formerNames,
    List<AuditEntry> history) {

  public OrganisationRecord {
    parts = List.copyOf(parts);
    took = List.copyOf(took);
    formerNames = List.copyOf(formerNames);
    history = List.copyOf(history);
  }

  /// A merger seen from one side.
  ///
  /// @param other the organisation on the other side
  /// @param on the first day after it
  public record Merger(Organisation other, LocalDate on, String decision) {}

  /// A name and the last day it stood.
  public record FormerName(String name, LocalDate until) {}

  /// What stands in it, in few letters: a form carries them, so that the second of two officers is
  /// told that the first has changed something.
  public String mark() {
    return Integer.toHexString(
        Objects.hash(
            organisation,
            parent == null ? null : parent.id(),
            merger == null ? null : merger.other().id()));
  }
}
