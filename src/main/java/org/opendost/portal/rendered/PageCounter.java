package org.opendost.portal.rendered;

/// Is told of every page that was answered from here, for nothing else sees those requests.
@FunctionalInterface
public interface PageCounter {

  /// A reader got a page.
  ///
  /// @param address the reader's network address
  /// @param agent the browser's name of itself
  void page(String address, String agent);
}
