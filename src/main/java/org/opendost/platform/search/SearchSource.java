package org.opendost.platform.search;

/// All things of a kind, for the table of entries to be filled from: a bean per kind of a module.
/// What changes afterwards, the module puts itself.
public interface SearchSource {

  /// The kind of its entries.
  String kind();

  /// Puts everything there is, within a transaction.
  void putAll();
}
