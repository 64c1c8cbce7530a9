package org.opendost.regulatory.goods;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which lots, in which order, from where on.
///
/// @param words in the product, brand, batch or seller; empty for all
/// @param verdict the name of a state; empty for all
/// @param circulation the name of a circulation; empty for all
/// @param sort `checked`, `product` or `seller`
/// @param after the last lot of the page before
public record LotSearch(
    String words,
    String verdict,
    String circulation,
    String sort,
    boolean descending,
    @Nullable UUID after) {

  String column() {
    return switch (sort) {
      case "product" -> "product";
      case "seller" -> "seller";
      default -> "checked_on";
    };
  }
}
