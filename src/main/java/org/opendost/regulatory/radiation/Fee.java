package org.opendost.regulatory.radiation;

/// What a dossier costs; how it comes about is the [FeeBill]'s.
///
/// @param amount VND
/// @param confirmed false when a figure that went in was never read in the document itself
public record Fee(long amount, boolean confirmed) {}
