package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.regulatory.radiation.TariffEntry;

/// The tariff with the form for a new figure.
///
/// @param id of the row the form would enter
public record TariffPage(List<TariffEntry> entries, Form form, UUID id) {

  public TariffPage {
    entries = List.copyOf(entries);
  }

  /// What a row is about.
  public String about(TariffEntry entry, Frame frame) {
    var device = entry.deviceClass();
    if (device != null) {
      return frame.t("radiation.class." + Keys.ending(device.code()));
    }
    var quantity = entry.quantityFrom();
    return quantity == null
        ? frame.t("radiation.tariff." + entry.item())
        : frame.t("radiation.tariff.quantity", quantity);
  }

  /// Its value with its unit.
  public String value(TariffEntry entry, Frame frame) {
    return entry.isShare() ? entry.value() + " %" : frame.money(entry.value());
  }

  /// The rows in force, of which a figure can be changed.
  public List<TariffEntry> open() {
    return entries.stream().filter(entry -> entry.until() == null).toList();
  }
}
