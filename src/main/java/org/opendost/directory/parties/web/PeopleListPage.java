package org.opendost.directory.parties.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Member;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Listing;

/// A page of the people.
///
/// @param units to choose from
/// @param after the key after which the next page begins, none on the last
public record PeopleListPage(
    Listing listing, List<Member> lines, List<Choice> units, @Nullable String after) {

  public PeopleListPage {
    lines = List.copyOf(lines);
    units = List.copyOf(units);
  }
}
