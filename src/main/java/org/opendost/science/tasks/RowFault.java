package org.opendost.science.tasks;

import java.util.List;

/// What is wrong with one cell of a file.
///
/// @param column its official name; empty when it is about the row as a whole
/// @param text what stands in the cell
/// @param key the message's key
/// @param arguments what the message names, as texts
public record RowFault(String column, String text, String key, List<String> arguments) {

  public RowFault {
    arguments = List.copyOf(arguments);
  }
}
