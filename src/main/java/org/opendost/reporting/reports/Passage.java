package org.opendost.reporting.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A paragraph, heading or item of a report.
public record Passage(Kind kind, List<Span> spans) {

  /// What kind of passage.
  public enum Kind {
    HEADING,
    SUBHEADING,
    PARAGRAPH,
    ITEM,
    /// Who answers for the section; stands in the margin and is not printed.
    ANSWERS
  }

  /// A run of words, or a figure.
  ///
  /// @param indicator the code of the figure; null for mere words
  public record Span(String text, @Nullable String indicator) {}

  public Passage {
    spans = List.copyOf(spans);
  }

  /// The words alone.
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
