package org.opendost.regulatory.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A measuring instrument in use (TT 28/2013/TT-BKHCN Đ.19.1).
///
/// @param capacity in grams, of scales for gold; zero elsewhere
/// @param division the verification division e, in `unit`
/// @param controlled whether it must be verified (phương tiện đo nhóm 2)
/// @param certifiedUntil the last day of its verification
/// @param sealed whether the verification mark and seal are whole
/// @param basis the paper that gives the error allowed
public record Instrument(
    Type type,
    String model,
    String maker,
    String serial,
    String range,
    BigDecimal capacity,
    BigDecimal division,
    String unit,
    boolean controlled,
    String certificate,
    @Nullable LocalDate certifiedUntil,
    boolean sealed,
    String basis,
    List<Load> loads)
    implements Examined {

  public Instrument {
    loads = List.copyOf(loads);
  }

  /// What it measures.
  public enum Type {
    SCALE,
    GOLD_SCALE,
    FUEL_DISPENSER,
    ELECTRICITY_METER,
    WATER_METER,
    TAXIMETER,
    BLOOD_PRESSURE,
    OTHER
  }

  /// What it showed at a load.
  ///
  /// @param allowed the error allowed there, either way; null where the table of the law gives it
  public record Load(BigDecimal load, BigDecimal shown, @Nullable BigDecimal allowed) {

    /// What it showed too much; negative for too little.
    public BigDecimal error() {
      return shown.subtract(load);
    }
  }

  @Override
  public Kind kind() {
    return Kind.INSTRUMENT;
  }

  @Override
  public String name() {
    return (model + " " + serial).strip();
  }

  @Override
  public String group() {
    return type.name();
  }
}
