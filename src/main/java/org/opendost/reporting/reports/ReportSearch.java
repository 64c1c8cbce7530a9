package org.opendost.reporting.reports;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which reports a list shows, and in what order.
///
/// @param words letters of title or code, with or without accents; empty for all
/// @param state null for all
/// @param year one its period touches; null for all
/// @param after what the page before gave as `next`; null for the first page
public record ReportSearch(
    String words,
    @Nullable State state,
    @Nullable Integer year,
    Sort sort,
    boolean descending,
    @Nullable String after) {

  /// The newest period first.
  public static ReportSearch all() {
    return new ReportSearch("", null, null, Sort.PERIOD, true, null);
  }

  /// The same, but the published ones alone.
  public ReportSearch published() {
    return new ReportSearch(words, State.PUBLISHED, year, sort, descending, after);
  }

  /// By what a list stands.
  public enum Sort {
    /// By the period's last day, then its first.
    PERIOD("period", "to_char(r.to_on, 'YYYYMMDD') || to_char(r.from_on, 'YYYYMMDD')"),
    /// By title.
    TITLE("title", "r.title"),
    /// By code.
    CODE("code", "r.code"),
    /// By state.
    STATE("state", "r.state"),
    /// By who drafted it.
    DRAFTER("drafter", "r.drafted_by");

    private final String word;
    private final String key;

    Sort(String word, String key) {
      this.word = word;
      this.key = key;
    }

    /// As it stands in an address.
    public String word() {
      return word;
    }

    String key() {
      return key;
    }

    /// The one of that word, if there is one.
    public static Optional<Sort> of(String word) {
      return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }
  }
}
