package org.opendost.platform.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants to see of a list.
///
/// @param filters what was typed, by the filter's name; empty ones and unknown ones are passed over
/// @param sort a column's name; an unknown one gives the list's own order
/// @param after the last line of the page before; null for the first page
/// @param most lines, at most
public record Ask(
    Map<String, String> filters, String sort, boolean descending, @Nullable UUID after, int most) {

  /// Lines on a screen.
  public static final int SCREEN = 50;

  /// Lines in a file.
  public static final int FILE = 50_000;

  public Ask {
    filters = Map.copyOf(filters);
  }

  /// The first page, without filters.
  public static Ask first() {
    return of(Map.of());
  }

  /// The first page of what the filters leave.
  public static Ask of(Map<String, String> filters) {
    return new Ask(filters, "", false, null, SCREEN);
  }

  /// The same question with a filter as the list reads it; without that filter for nothing.
  public Ask narrowed(String name, @Nullable Object value) {
    var narrowed = new HashMap<>(filters);
    if (value == null) {
      narrowed.remove(name);
    } else {
      narrowed.put(name, value.toString());
    }
    return new Ask(narrowed, sort, descending, after, most);
  }

  /// A page of a list.
  ///
  /// @param after the last line's id, to ask for the next page; null on the last
  public record Page<T>(List<T> lines, @Nullable UUID after) {

    public Page {
      lines = List.copyOf(lines);
    }
  }
}
