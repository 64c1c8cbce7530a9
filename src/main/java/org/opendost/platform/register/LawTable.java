package org.opendost.platform.register;

import java.util.List;

/// Dated lines of law of one kind.
///
/// @param headingKeys of the lines' own columns; those of their validity follow
public record LawTable(String captionKey, List<String> headingKeys, List<LawLine> lines) {

  public LawTable {
    headingKeys = List.copyOf(headingKeys);
    lines = List.copyOf(lines);
  }
}
