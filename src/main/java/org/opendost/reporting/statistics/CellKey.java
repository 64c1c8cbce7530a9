package org.opendost.reporting.statistics;

import java.util.Optional;
import java.util.regex.Pattern;

/// The place of a figure in a form: `topics.total`.
public record CellKey(String row, String column) {

  private static final Pattern FORM = Pattern.compile("([a-z0-9-]+)\\.([a-z0-9-]+)");

  /// The place of that name, if it is written as one.
  public static Optional<CellKey> read(String text) {
    var form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new CellKey(form.group(1), form.group(2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return row + "." + column;
  }
}
