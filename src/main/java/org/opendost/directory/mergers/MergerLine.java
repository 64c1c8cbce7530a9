package org.opendost.directory.mergers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of a hand-over: what goes over, from whom, to whom.
///
/// @param id none while the list is open
/// @param kind of the [HoldingSource] it came from
/// @param item the id of what goes over
/// @param taker who takes it; none where the unit as a whole does
/// @param left whether whoever is to take it no longer works in the department
/// @param difference found at the hand-over; empty for none
/// @param added whether it came after the list was drawn up
/// @param carried whether it went over
public record MergerLine(
    @Nullable UUID id,
    Section section,
    String kind,
    UUID item,
    UUID unit,
    String unitName,
    String title,
    String detail,
    String href,
    @Nullable UUID holder,
    String holderName,
    @Nullable UUID taker,
    String takerName,
    boolean left,
    long quantity,
    long value,
    String difference,
    boolean added,
    boolean carried) {

  /// The same, whose taker no longer works in the department.
  MergerLine gone() {
    return new MergerLine(
        id,
        section,
        kind,
        item,
        unit,
        unitName,
        title,
        detail,
        href,
        holder,
        holderName,
        taker,
        takerName,
        true,
        quantity,
        value,
        difference,
        added,
        carried);
  }

  /// What it is: the kind and the id of what goes over, with a blank between.
  String what() {
    return kind + " " + item;
  }

  /// Whether somebody else than whoever has it takes it.
  boolean changesHands() {
    return taker != null && !taker.equals(holder);
  }

  /// The same for a list in the making.
  static MergerLine of(
      HoldingSource source,
      Holding holding,
      String unitName,
      CarryOver.@Nullable Taker taker,
      boolean left) {
    return new MergerLine(
        null,
        source.section(),
        source.kind(),
        holding.id(),
        holding.unit(),
        unitName,
        holding.title(),
        holding.detail(),
        holding.href(),
        holding.holder(),
        holding.holderName(),
        taker == null ? null : taker.account(),
        taker == null ? "" : taker.name(),
        left,
        holding.quantity(),
        holding.value(),
        "",
        false,
        false);
  }
}
