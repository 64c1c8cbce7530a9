package org.opendost.procedure.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Waiting;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.Worklists.Counts;
import org.opendost.procedure.casework.Worklists.Scope;
import org.opendost.procedure.casework.Worklists.Shelf;

/// The officer's first page.
///
/// @param scopes whose cases the reader may choose
/// @param elsewhere what waits for the reader beside cases
/// @param after the key of the next page, none on the last
public record WorkPage(
    Scope scope,
    Shelf shelf,
    List<Scope> scopes,
    Counts counts,
    List<Line> lines,
    Listing listing,
    List<Choice> procedures,
    List<Waiting.Line> elsewhere,
    @Nullable String after) {

  /// A case in the list.
  ///
  /// @param href the page of the case
  /// @param title what it is about
  /// @param procedure the procedure's title
  /// @param next what is to be done; where it waits, the step
  public record Line(
      CaseFile file, String href, String title, String procedure, String next, ClockChip chip) {}

  public WorkPage {
    scopes = List.copyOf(scopes);
    lines = List.copyOf(lines);
    procedures = List.copyOf(procedures);
    elsewhere = List.copyOf(elsewhere);
  }

  /// The list of a shelf, with the same scope.
  public String shelfAddress(Shelf other) {
    return listing.path() + "?scope=" + scope + "&shelf=" + other;
  }

  /// Everything of another scope.
  public String scopeAddress(Scope other) {
    return listing.path() + "?scope=" + other;
  }
}
