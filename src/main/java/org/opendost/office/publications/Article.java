package org.opendost.office.publications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article in an issue or a handbook.
///
/// @param id made with the form
/// @param printed where it stands
/// @param firstPage its first page, where known
/// @param lastPage its last page; the first one where only that is given
public record Article(
    UUID id,
    UUID printed,
    String title,
    String author,
    @Nullable Integer firstPage,
    @Nullable Integer lastPage,
    boolean withdrawn) {

  /// The pages as a table of contents has them; empty where they are not known.
  public String pages() {
    if (firstPage == null) {
      return "";
    }
    return lastPage == null || lastPage.equals(firstPage)
        ? firstPage.toString()
        : firstPage + "–" + lastPage;
  }
}
