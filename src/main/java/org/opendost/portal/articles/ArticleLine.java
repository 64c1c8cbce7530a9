package org.opendost.portal.articles;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article as a list tells it, without its text.
///
/// @param appearsAt when it appeared or is to appear
public record ArticleLine(
    UUID id,
    int number,
    String title,
    Category category,
    String author,
    Article.State state,
    @Nullable Instant appearsAt,
    Instant changedAt,
    String changedBy) {}
