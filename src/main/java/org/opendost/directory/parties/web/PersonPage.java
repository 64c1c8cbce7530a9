package org.opendost.directory.parties.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.PersonRecord;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;

/// A person, or a new one to be entered.
///
/// @param record none for a new one
/// @param units to be appointed to
public record PersonPage(
    @Nullable PersonRecord record, Form form, List<Choice> units, LocalDate today) {

  public PersonPage {
    units = List.copyOf(units);
  }

  /// Where the person's forms go.
  public String address() {
    return record == null
        ? "/office/directory/people"
        : "/office/directory/people/" + record.person().id();
  }
}
