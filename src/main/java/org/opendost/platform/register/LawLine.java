package org.opendost.platform.register;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Frame;

/// A dated line of law in a table.
///
/// @param words what stands in its own columns, as the reader reads it
/// @param anew where another one is set that starts from this; null for nowhere
public record LawLine(
    Function<Frame, List<String>> words, Validity validity, @Nullable String anew) {

  /// A line that leads nowhere.
  public static LawLine of(Function<Frame, List<String>> words, Validity validity) {
    return new LawLine(words, validity, null);
  }
}
