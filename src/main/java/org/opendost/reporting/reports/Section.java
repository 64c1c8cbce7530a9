package org.opendost.reporting.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.reports.Passage.Kind;

/// A part of a report that one unit answers for: from the line that says who does to the next
/// heading or such line.
///
/// @param position in the report, from 0
/// @param title of the heading over it; empty when there is none
/// @param answers who answers, in the template's words
/// @param text what it says
/// @param assigned the unit it was given to; null while it was given to none
public record Section(
    int position, String title, String answers, String text, @Nullable Assigned assigned) {

  /// Which unit looks through the section, and until when.
  ///
  /// @param approval what its head said of it; null until then
  public record Assigned(UUID unit, String unitName, LocalDate due, @Nullable Approval approval) {}

  /// A head's word that the section is right.
  ///
  /// @param text what the section said then
  public record Approval(UUID byId, String by, Instant at, String text) {}

  /// The sections of what a report says, given to nobody.
  static List<Section> of(List<Passage> passages) {
    var sections = new ArrayList<Section>();
    var title = "";
    String answers = null;
    var text = new StringBuilder();
    for (var passage : passages) {
      var kind = passage.kind();
      if (kind == Kind.ANSWERS || kind == Kind.HEADING || kind == Kind.SUBHEADING) {
        close(sections, title, answers, text);
        answers = kind == Kind.ANSWERS ? passage.text() : null;
        title = kind == Kind.ANSWERS ? title : passage.text();
      } else if (answers != null) {
        text.append(text.isEmpty() ? "" : "\n").append(passage.text());
      }
    }
    close(sections, title, answers, text);
    return List.copyOf(sections);
  }

  private static void close(
      List<Section> sections, String title, @Nullable String answers, StringBuilder text) {
    if (answers != null) {
      sections.add(new Section(sections.size(), title, answers, text.toString(), null));
    }
    text.setLength(0);
  }

  Section given(@Nullable Assigned to) {
    return new Section(position, title, answers, text, to);
  }

  /// The approval, if there was one.
  public @Nullable Approval approval() {
    return assigned == null ? null : assigned.approval();
  }

  /// Whether its head approved what it says now.
  public boolean isApproved() {
    var approval = approval();
    return approval != null && approval.text().equals(text);
  }

  /// Whether it was approved and says something else since.
  public boolean isOvertaken() {
    return approval() != null && !isApproved();
  }

  /// What it says, in few letters: a form carries them, so that nobody approves what they did not
  /// see.
  public String mark() {
    return Integer.toHexString(text.hashCode());
  }
}
