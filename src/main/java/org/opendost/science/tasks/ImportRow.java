package org.opendost.science.tasks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one row of a file would do to the register, or did.
///
/// @param outcome `create`, `change`, `unchanged` or `wrong`
/// @param task the task it is about; of a new one, the id it will have
/// @param changes for a change, what would be different
/// @param note the end of a message's key about something the import leaves alone, empty for none
/// @param kept why undoing the import left the task as it was
public record ImportRow(
    int number,
    String outcome,
    @Nullable UUID task,
    String code,
    String title,
    List<Deed.Difference> changes,
    List<RowFault> faults,
    String note,
    @Nullable String kept) {

  public ImportRow {
    changes = List.copyOf(changes);
    faults = List.copyOf(faults);
  }
}
