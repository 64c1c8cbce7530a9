package org.opendost.regulatory.goods;

/// Groups of products whose labels must say different things.
public enum ProductGroup {
  FOOD,
  ALCOHOL,
  ELECTRICAL,
  TOY,
  GOLD,
  OTHER
}
