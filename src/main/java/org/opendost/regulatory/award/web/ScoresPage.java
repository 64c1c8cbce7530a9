package org.opendost.regulatory.award.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.opendost.platform.page.Form;
import org.opendost.regulatory.award.AwardAssessments.Assessment;
import org.opendost.regulatory.award.AwardEntries.Opened;
import org.opendost.regulatory.award.Entry.Stage;

/// A sheet of points.
///
/// @param consensus whether it is the one by consensus
public record ScoresPage(
    Opened opened, Stage stage, boolean consensus, Assessment assessment, Form form) {

  /// Where it is sent.
  public String action() {
    return back()
        + (consensus ? "/consensus/" : "/scores/")
        + stage.name().toLowerCase(Locale.ROOT);
  }

  /// The page of the entry.
  public String back() {
    return AwardPages.ENTRIES + "/" + opened.entry().id();
  }

  /// What the assessors gave for an item, for who scores by consensus.
  public String given(String item) {
    return assessment.assessors().stream()
        .map(
            assessor -> {
              var points = assessment.scores().get(assessor.account());
              var own = points == null ? null : points.get(item);
              return assessor.name() + ": " + (own == null ? "–" : own.toString());
            })
        .collect(Collectors.joining("; "));
  }
}
