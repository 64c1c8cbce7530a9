package org.opendost.science.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param total of all pages
/// @param after where the next page begins, none on the last
public record Listed<T>(List<T> items, long total, @Nullable String after) {

  public Listed {
    items = List.copyOf(items);
  }
}
