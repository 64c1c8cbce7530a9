package org.opendost.reporting.reports.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.reporting.reports.Report;
import org.opendost.reporting.reports.Section;
import org.opendost.reporting.reports.State;

/// The sections of a report, with who answers for them.
///
/// @param units that can be given a section
/// @param own the reader's unit
public record SectionsPage(
    Report report, List<Section> sections, List<Choice> units, @Nullable UUID own, Form form) {

  /// Whether the reader's unit is to approve it as it stands.
  public boolean waitsForReader(Section section) {
    var assigned = section.assigned();
    return report.state() == State.DRAFT
        && assigned != null
        && assigned.unit().equals(own)
        && !section.isApproved();
  }

  /// How a section stands: the key of its words.
  public String standing(Section section) {
    if (section.assigned() == null) {
      return "reports.section.unassigned";
    }
    if (section.isApproved()) {
      return "reports.section.approved";
    }
    return section.isOvertaken() ? "reports.section.overtaken" : "reports.section.waits";
  }

  /// The colour of its badge.
  public String tone(Section section) {
    if (section.assigned() == null) {
      return "plain";
    }
    if (section.isApproved()) {
      return "good";
    }
    return section.isOvertaken() ? "late" : "soon";
  }
}
