package org.opendost.regulatory.award.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Form;
import org.opendost.regulatory.award.AwardAssessments.Assessment;
import org.opendost.regulatory.award.AwardEntries.Opened;
import org.opendost.regulatory.award.Entry;
import org.opendost.regulatory.award.EntryPaper;

/// An entry with its assessments.
///
/// @param taking the form for another paper
public record AwardEntryPage(Opened opened, Assessment file, Assessment site, Form taking) {

  /// The entry itself.
  public Entry entry() {
    return opened.entry();
  }

  /// The tone of how far it came.
  public String tone() {
    return AwardPages.tone(entry().state());
  }

  /// The stage that can be scored now; null when none can.
  public Entry.@Nullable Stage stage() {
    if (entry().fileScore() == null) {
      return entry().state().equals("eligible") ? Entry.Stage.FILE : null;
    }
    return entry().siteScore() == null ? Entry.Stage.SITE : null;
  }

  /// The assessment of a stage.
  public Assessment of(Entry.Stage stage) {
    return stage == Entry.Stage.FILE ? file : site;
  }

  /// Points of an item by consensus, as they are shown.
  public String agreed(Entry.Stage stage, String item) {
    var points = of(stage).agreed().get(item);
    return points == null ? "–" : points.toString();
  }

  /// The kinds of papers.
  public List<EntryPaper.Kind> kinds() {
    return List.of(EntryPaper.Kind.values());
  }
}
