package org.opendost.directory.mergers.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.mergers.HandOver;
import org.opendost.directory.mergers.Merger;
import org.opendost.directory.mergers.Section;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.page.Form;

/// A merger with all that goes over.
///
/// @param sent what was pressed on it, with what was wrong
/// @param attaching the form of the decision's file
public record MergerPage(
    HandOver handOver, @Nullable StoredFile file, LocalDate today, Form sent, Form attaching) {

  /// The merger.
  public Merger merger() {
    return handOver.merger();
  }

  /// The tables, in their order.
  public List<Section> sections() {
    return List.of(Section.values());
  }

  /// Whether it is neither carried out nor withdrawn.
  public boolean underWay() {
    return !merger().isCarried() && merger().withdrawnWhy() == null;
  }

  /// Whether it may be carried out now.
  public boolean mayBeCarriedOut() {
    return merger().state().equals("signed") && !today.isBefore(merger().on());
  }

  /// The tone of its state.
  public String tone() {
    return MergerPages.tone(merger().state());
  }
}
