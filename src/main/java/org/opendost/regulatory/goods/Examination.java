package org.opendost.regulatory.goods;

import java.time.LocalDate;
import java.util.UUID;

/// Something examined during a visit, and what it came to.
///
/// @param seller the establishment, as it was called then
/// @param verdict reckoned, never typed
/// @param withdrawn why it was taken back; empty while it stands
public record Examination(
    UUID id,
    UUID visit,
    UUID mission,
    String seller,
    LocalDate checkedOn,
    Examined examined,
    State verdict,
    String withdrawn) {

  /// What it is called in lists: a file by whose it is.
  public String name() {
    return examined instanceof ShopFile ? seller : examined.name();
  }

  /// Whether it was taken back.
  public boolean isWithdrawn() {
    return !withdrawn.isEmpty();
  }

  /// Whether the value of a laboratory is waited for.
  public boolean awaitsLaboratory() {
    return !isWithdrawn() && examined instanceof GoldItem gold && gold.laboratory() == null;
  }

  /// One of them with the reckoning of its verdict.
  public record Reckoned(Examination examination, Reckoning reckoning) {}
}
