package org.opendost.regulatory.goods;

/// What a team read off one thing during a visit, besides lots with labels and samples. What the
/// law makes of it is reckoned, never typed.
public sealed interface Examined permits Instrument, PackedGoods, GoldItem, ShopFile {

  /// What was examined.
  enum Kind {
    /// Phương tiện đo.
    INSTRUMENT,
    /// Hàng đóng gói sẵn.
    PACKED,
    /// Vàng trang sức, mỹ nghệ.
    GOLD,
    /// Hồ sơ của cơ sở kinh doanh vàng.
    SHOP_FILE
  }

  /// What it is.
  Kind kind();

  /// What it is called in lists.
  String name();

  /// The group it is counted in: a type of instrument, a unit, a declared class.
  String group();
}
