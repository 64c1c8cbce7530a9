package org.opendost.portal.articles;

/// Who reads, as far as the request tells. It is never written down: see [ReaderKeys].
///
/// @param address the network address
/// @param agent the browser's name of itself
public record Reader(String address, String agent) {}
