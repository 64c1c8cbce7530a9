package org.opendost.regulatory.goods;

import java.math.BigDecimal;
import java.util.List;

/// Prepackaged goods of one lot, weighed or measured one by one (TT 21/2014/TT-BKHCN Đ.5).
///
/// @param nominal the quantity the label names (Qn), in `unit`
/// @param unit g or ml
/// @param size how many there are in the lot (N)
/// @param readings the real quantity of each that was measured (Qr)
public record PackedGoods(
    String product,
    String maker,
    String batch,
    BigDecimal nominal,
    Unit unit,
    int size,
    List<BigDecimal> readings)
    implements Examined {

  public PackedGoods {
    readings = List.copyOf(readings);
  }

  /// What they are measured in.
  public enum Unit {
    G,
    ML
  }

  @Override
  public Kind kind() {
    return Kind.PACKED;
  }

  @Override
  public String name() {
    return product;
  }

  @Override
  public String group() {
    return unit.name();
  }
}
