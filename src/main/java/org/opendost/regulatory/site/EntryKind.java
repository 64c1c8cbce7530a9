package org.opendost.regulatory.site;

/// What can be written down on a telephone.
public enum EntryKind {
  /// The team is there.
  VISIT,
  /// A lot of goods, with what its label says.
  LOT,
  /// What the label of a lot says that is known already.
  LABEL,
  /// What an instrument showed. It decides nothing by itself.
  READING,
  NOTE,
  PHOTO,
  DEMAND,
  /// Minutes that were signed on the telephone.
  MINUTES
}
