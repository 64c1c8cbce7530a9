package org.opendost.portal.articles;

import java.time.Instant;

/// What an article was at a time.
///
/// @param version counts its changes
public record Version(
    int version, String title, Article.State state, Instant changedAt, String changedBy) {}
