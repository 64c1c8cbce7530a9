package org.opendost.regulatory.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A piece of gold jewellery (TT 22/2013/TT-BKHCN).
///
/// @param article nhẫn, dây chuyền
/// @param mark what is struck on it
/// @param declared in karat, or in parts of a thousand
/// @param weight in grams
/// @param field parts of a thousand by the team's own device, which only helps to decide whether to
///   take a sample; null without
/// @param sample the code of the sample; empty without
/// @param laboratory what decides; null until its value was received
public record GoldItem(
    String article,
    String mark,
    Scale scale,
    BigDecimal declared,
    BigDecimal weight,
    @Nullable BigDecimal field,
    String device,
    String sample,
    @Nullable Laboratory laboratory)
    implements Examined {

  /// How the content is declared.
  public enum Scale {
    KARAT,
    PER_MILLE
  }

  /// What a laboratory found.
  ///
  /// @param designated whether it is a designated testing organisation: only then its value decides
  ///   (TT 22/2013/TT-BKHCN Đ.9)
  /// @param value in parts of a thousand
  public record Laboratory(
      String name, boolean designated, String slip, LocalDate receivedOn, BigDecimal value) {}

  @Override
  public Kind kind() {
    return Kind.GOLD;
  }

  @Override
  public String name() {
    return mark.isEmpty() ? article : article + " (" + mark + ")";
  }

  @Override
  public String group() {
    return declared.stripTrailingZeros().toPlainString() + (scale == Scale.KARAT ? "K" : "‰");
  }

  GoldItem with(Laboratory found) {
    return new GoldItem(article, mark, scale, declared, weight, field, device, sample, found);
  }
}
