package org.opendost.regulatory.radiation;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a fee comes about, by the tariff of the day (TT 287/2016/TT-BTC).
///
/// @param shares what of the sum is asked, one after the other
/// @param confirmed false when a figure that went in was never read in the document itself
public record FeeBill(List<Item> items, List<Share> shares, boolean confirmed) {

  private static final long ALL = 100;

  public FeeBill {
    items = List.copyOf(items);
    shares = List.copyOf(shares);
  }

  /// What is charged for so many of a kind.
  ///
  /// @param item the tariff's word: `device`, `certificate`, `plan`
  /// @param device the class, where it is a device
  /// @param each VND
  public record Item(String item, @Nullable EquipmentClass device, int count, long each) {

    /// VND.
    public long sum() {
      return count * each;
    }
  }

  /// A share of the sum.
  ///
  /// @param item the tariff's word: `quantity`, `renewal`
  public record Share(String item, long percent) {}

  /// The bill of a dossier of that kind about these devices.
  static FeeBill of(Kind kind, List<EquipmentClass> devices, List<TariffLine> tariff) {
    return switch (kind) {
      case LICENCE_NEW -> ofLicence(devices, false, tariff);
      // No source names a fee for further equipment: that of a new licence for it, unconfirmed.
      case LICENCE_SUPPLEMENT -> ofLicence(devices, false, tariff).unconfirmed();
      case LICENCE_RENEWAL -> ofLicence(devices, true, tariff);
      case RSO_CERTIFICATE -> ofItem("certificate", tariff);
      case INCIDENT_PLAN -> ofItem("plan", tariff);
      case DECLARATION -> new FeeBill(List.of(), List.of(), true);
      // No source names an appraisal fee for these; none is asked, and the mark says so.
      case LICENCE_AMENDMENT, LICENCE_REISSUE -> new FeeBill(List.of(), List.of(), false);
    };
  }

  /// Of a licence: the sum over its devices, less for many, less for a renewal.
  static FeeBill ofLicence(List<EquipmentClass> devices, boolean renewal, List<TariffLine> tariff) {
    var counts =
        devices.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    var lines = counts.keySet().stream().map(device -> rate(device, tariff)).toList();
    var items =
        counts.entrySet().stream()
            .map(
                each ->
                    new Item(
                        "device",
                        each.getKey(),
                        Math.toIntExact(each.getValue()),
                        rate(each.getKey(), tariff).value()))
            .toList();
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
    return new FeeBill(
        items,
        shares.stream().map(line -> new Share(line.item(), line.value())).toList(),
        Stream.concat(lines.stream(), shares.stream()).allMatch(TariffLine::confirmed));
  }

  /// One figure: `certificate` or `plan`.
  static FeeBill ofItem(String item, List<TariffLine> tariff) {
    var line = only(tariff, each -> each.item().equals(item), item);
    return new FeeBill(List.of(new Item(item, null, 1, line.value())), List.of(), line.confirmed());
  }

  /// What it comes to.
  public Fee fee() {
    long sum = items.stream().mapToLong(Item::sum).sum();
    for (var share : shares) {
      sum = sum * share.percent() / ALL;
    }
    return new Fee(sum, confirmed);
  }

  private FeeBill unconfirmed() {
    return new FeeBill(items, shares, false);
  }

  private static TariffLine rate(EquipmentClass device, List<TariffLine> tariff) {
    return only(tariff, line -> line.isFor(device), "device " + device);
  }

  private static TariffLine only(
      List<TariffLine> tariff, Predicate<TariffLine> wanted, String what) {
    return tariff.stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the tariff of the day lacks " + what));
  }
}
