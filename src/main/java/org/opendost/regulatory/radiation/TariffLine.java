package org.opendost.regulatory.radiation;

/// A line of the tariff in force on some day.
///
/// @param deviceClass the class's code, empty when the line is not about a class
/// @param quantityFrom from how many devices on, 0 when the line is not about quantity
/// @param value VND, or percent for `renewal` and `quantity`
record TariffLine(
    String item, String deviceClass, int quantityFrom, long value, boolean confirmed) {

  boolean isFor(EquipmentClass device) {
    return item.equals("device") && deviceClass.equals(device.code());
  }

  boolean isForQuantity(int devices) {
    return item.equals("quantity") && devices >= quantityFrom;
  }
}
