package org.opendost.office.lawmaking.web;

import java.util.List;
import org.opendost.office.lawmaking.Comparison;
import org.opendost.office.lawmaking.DraftTexts;

/// Two texts of a draft side by side.
///
/// @param whole whether what is the same is shown too
public record ComparisonPage(DraftTexts.Compared compared, boolean whole) {

  /// The paragraphs that are shown.
  public List<Comparison.Row> rows() {
    return whole ? compared.comparison().rows() : compared.comparison().changes();
  }

  /// Where the other view is.
  public String other() {
    return DraftPages.at(compared.draft().id())
        + "/comparison?older=%d&newer=%d&whole=%s"
            .formatted(compared.older().number(), compared.newer().number(), !whole);
  }

  /// The tone of what became of a paragraph.
  public static String tone(Comparison.Change change) {
    return switch (change) {
      case SAME -> "plain";
      case CHANGED -> "soon";
      case ADDED -> "good";
      case REMOVED -> "late";
    };
  }
}
