package org.opendost.portal.articles;

import org.jspecify.annotations.Nullable;

/// Who reads, as far as the request tells. It is never written down: see [ReaderKeys].
///
/// @param address the network address
/// @param agent the browser's name of itself
/// @param token what this site gave the reader at an earlier vote on the article, if they kept it
public record Reader(String address, String agent, @Nullable String token) {}
