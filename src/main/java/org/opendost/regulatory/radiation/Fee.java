package org.opendost.regulatory.radiation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a dossier costs, by the tariff of the day (TT 287/2016/TT-BTC).
///
/// @param amount VND
/// @param confirmed false when a figure that went in was never read in the document itself
public record Fee(long amount, boolean confirmed) {

  /// No fee.
  public static final Fee NONE = new Fee(0, true);

  /// The fee of a licence: the sum over its devices, less for many, less for a renewal.
  static Fee ofLicence(List<EquipmentClass> devices, boolean renewal, List<TariffLine> tariff) {
    var lines =
        devices.stream()
            .map(device -> only(tariff, line -> line.isFor(device), "device " + device))
            .toList();
    long sum = lines.stream().mapToLong(TariffLine::value).sum();
    var quantity =
        tariff.stream()
            .filter(line -> line.isForQuantity(devices.size()))
            .max(Comparator.comparingInt(TariffLine::quantityFrom))
            .stream();
    var renewed =
        renewal
            ? Stream.of(only(tariff, line -> line.item().equals("renewal"), "renewal"))
            : Stream.<TariffLine>empty();
    var shares = Stream.concat(quantity, renewed).toList();
    for (var share : shares) {
      sum = sum * share.value() / 100;
    }
    return new Fee(
        sum, Stream.concat(lines.stream(), shares.stream()).allMatch(TariffLine::confirmed));
  }

  /// A fee that is one figure: `certificate` or `plan`.
  static Fee ofItem(String item, List<TariffLine> tariff) {
    var line = only(tariff, each -> each.item().equals(item), item);
    return new Fee(line.value(), line.confirmed());
  }

  private static TariffLine only(
      List<TariffLine> tariff, Predicate<TariffLine> wanted, String what) {
    return tariff.stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the tariff of the day lacks " + what));
  }
}
