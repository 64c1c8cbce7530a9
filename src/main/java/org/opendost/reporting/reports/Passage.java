package org.opendost.reporting.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A paragraph, heading, item or table of a report.
///
/// @param spans what it says; of a table, its caption
/// @param rows of a table, each of as many cells as the first, which is its head; else none
public record Passage(Kind kind, List<Span> spans, List<List<Span>> rows) {

  /// What kind of passage.
  public enum Kind {
    HEADING,
    SUBHEADING,
    PARAGRAPH,
    ITEM,
    TABLE,
    /// Who answers for the section; stands in the margin and is not printed.
    ANSWERS
  }

  /// A run of words, or a figure.
  ///
  /// @param indicator the code of the figure; null for mere words
  public record Span(String text, @Nullable String indicator) {

    static Span words(String text) {
      return new Span(text, null);
    }
  }

  public Passage {
    spans = List.copyOf(spans);
    rows = List.copyOf(rows);
  }

  /// A passage without a table.
  public Passage(Kind kind, List<Span> spans) {
    this(kind, spans, List.of());
  }

  /// The words alone; of a table the caption and then its rows, each on a line.
  public String text() {
    return rows.isEmpty()
        ? caption()
        : caption()
            + rows.stream()
                .map(row -> row.stream().map(Span::text).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n", "\n", ""));
  }

  /// What stands over a table; of any other passage, what it says.
  public String caption() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /// The cells of a table's head.
  public List<Span> head() {
    return rows.getFirst();
  }

  /// The rows below the head.
  public List<List<Span>> body() {
    return rows.subList(1, rows.size());
  }
}
