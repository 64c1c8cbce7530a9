package org.opendost.procedure.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.procedure.casework.TrackingBook;

/// A page of the tracking book.
///
/// @param period what was typed for the period, and what is wrong with it
/// @param after the key after which the next page begins, none on the last
public record TrackingBookPage(
    Listing listing,
    Form period,
    List<Entry> entries,
    List<Choice> procedures,
    @Nullable String after) {

  public TrackingBookPage {
    entries = List.copyOf(entries);
    procedures = List.copyOf(procedures);
  }

  /// A line with the names that only the capabilities know.
  public record Entry(TrackingBook.Line line, String href, String procedure, String state) {}
}
