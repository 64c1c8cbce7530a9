package org.opendost.regulatory.goods;

/// Whether a lot may be sold.
public enum Circulation {
  FREE,
  STOPPED,
  RESUMED
}
