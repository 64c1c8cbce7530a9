package org.opendost.science.tasks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.science.tasks.Import;
import org.opendost.science.tasks.ImportRow;

/// One file, what it would do or did, row by row.
///
/// @param outcome which rows are shown, empty for all
public record ImportPage(
    Import what,
    Listing listing,
    String outcome,
    List<ImportRow> rows,
    @Nullable String next,
    Form form) {

  public ImportPage {
    rows = List.copyOf(rows);
  }

  /// Its address.
  public String href() {
    return "/office/tasks/imports/" + what.id();
  }

  /// Rows of one outcome.
  ///
  /// @param outcome the end of the message's key too
  public record Tab(String outcome, int rows) {}

  /// The outcomes that have rows.
  public List<Tab> tabs() {
    return List.of(
            new Tab("wrong", what.wrong()),
            new Tab("create", what.created()),
            new Tab("change", what.changed()),
            new Tab("unchanged", what.unchanged()))
        .stream()
        .filter(tab -> tab.rows() > 0)
        .toList();
  }

  /// The tone of an import's badge.
  public static String tone(Import what) {
    return switch (what.status()) {
      case WAITING, READING -> "plain";
      case READ -> what.wrong() > 0 ? "late" : "info";
      case UNREADABLE -> "late";
      case CONFIRMED -> "good";
      case ABANDONED, UNDONE -> "soon";
    };
  }

  /// The end of the message's key for how an import stands.
  public static String standing(Import what) {
    return switch (what.status()) {
      case WAITING, READING -> "running";
      case READ -> what.wrong() > 0 ? "faulty" : "read";
      case UNREADABLE -> "unreadable";
      case CONFIRMED -> "confirmed";
      case ABANDONED -> "abandoned";
      case UNDONE -> "undone";
    };
  }

  /// The tone of a row's badge.
  public static String tone(ImportRow row) {
    return switch (row.outcome()) {
      case "create" -> "good";
      case "change" -> "info";
      case "wrong" -> "late";
      default -> "plain";
    };
  }
}
