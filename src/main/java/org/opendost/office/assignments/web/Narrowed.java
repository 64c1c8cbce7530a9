package org.opendost.office.assignments.web;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.PeriodInput;
import org.opendost.platform.register.Ask;
import org.springframework.web.util.UriComponentsBuilder;

/// A unit and a period to which tasks are narrowed, as they stand in the address: `unit`, and the
/// days `from` and `to` on which tasks were given. What is no day or no unit narrows nothing and is
/// pointed out.
///
/// @param form what was typed, with its faults
record Narrowed(Form form, @Nullable UUID unit, @Nullable LocalDate from, @Nullable LocalDate to) {

  static Narrowed of(Listing listing) {
    var form = Form.typed(listing.parameters());
    var faults = new Faults();
    var unit = form.id("unit", faults);
    var days = PeriodInput.read(form, faults);
    return new Narrowed(
        form.refused(new InvalidInput(faults.list())), unit, days.from(), days.to());
  }

  /// The list's question with the days as the list reads them.
  Ask narrow(Ask ask) {
    return ask.narrowed("unit", unit).narrowed("from", from).narrowed("to", to);
  }

  /// The list of the same unit and period with one more filter.
  String list(String name, String value) {
    return list(unit, name, value);
  }

  /// The list of that unit in the same period with one more filter.
  String list(@Nullable UUID ofUnit, String name, String value) {
    var query = new TreeMap<String, String>();
    if (ofUnit != null) {
      query.put("unit", ofUnit.toString());
    }
    if (from != null) {
      query.put("from", form.text("from"));
    }
    if (to != null) {
      query.put("to", form.text("to"));
    }
    if (!value.isEmpty()) {
      query.put(name, value);
    }
    var address = UriComponentsBuilder.fromPath(AssignmentPage.HOME);
    query.forEach(address::queryParam);
    return address.encode().toUriString();
  }
}
