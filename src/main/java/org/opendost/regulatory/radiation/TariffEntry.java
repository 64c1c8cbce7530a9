package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the tariff as its keeper sees it.
///
/// @param item `device`, `renewal`, `quantity`, `certificate` or `plan`
/// @param deviceClass for `device`
/// @param quantityFrom for `quantity`: from how many devices on
/// @param value VND, or percent for `renewal` and `quantity`
/// @param until the last day; null while in force
/// @param confirmed whether the figure was read in the document itself
public record TariffEntry(
    UUID id,
    String document,
    String item,
    @Nullable EquipmentClass deviceClass,
    @Nullable Integer quantityFrom,
    long value,
    LocalDate from,
    @Nullable LocalDate until,
    boolean confirmed) {

  /// Whether its value is a percentage.
  public boolean isShare() {
    return item.equals("renewal") || item.equals("quantity");
  }
}
