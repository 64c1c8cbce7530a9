package org.opendost.reporting.indicators.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.PeriodInput;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Moments;
import org.opendost.reporting.indicators.Period;
import org.springframework.web.util.UriComponentsBuilder;

/// The period and the moment that an address asks for.
///
/// @param period null when what was typed cannot be taken
/// @param moment null for the present
/// @param form what was typed and what was wrong with it
/// @param future whether the period had not ended at the moment
public record Asked(@Nullable Period period, @Nullable Instant moment, Form form, boolean future) {

  private static final String[] NAMES = {"from", "to", "span", "year", "asOf", "by", "value"};

  /// What is asked for; from the first day of the year to today when nothing is.
  static Asked of(Listing listing, Indicators indicators, Actor actor, LocalDate today) {
    var form = Form.typed(listing.parameters());
    var faults = new Faults();
    var typed = PeriodInput.read(form, faults);
    var moment = Moments.read(form.value("asOf"), faults);
    indicators.checkMoment(actor, faults, moment);
    var from = typed.from();
    var to = typed.to();
    if (from == null && to == null && !faults.any()) {
      from = today.withDayOfYear(1);
      to = today;
    }
    if (!faults.any()) {
      faults.required("from", from).required("to", to);
    }
    if (faults.any() || from == null || to == null) {
      return new Asked(null, null, form.refused(new InvalidInput(faults.list())), false);
    }
    if (form.text("span").isEmpty()) {
      form = form.with("from", from).with("to", to);
    }
    return new Asked(new Period(from, to), moment, form, to.isAfter(today));
  }

  /// What other forms of the page must carry along.
  public static Map<String, String> carried(Listing listing) {
    var carried = new LinkedHashMap<String, String>();
    for (var name : NAMES) {
      if (!listing.value(name).isEmpty()) {
        carried.put(name, listing.value(name));
      }
    }
    return carried;
  }

  /// The address of an indicator for the same period and moment, of one share perhaps.
  public String address(String code, @Nullable String by, @Nullable String value) {
    var address = UriComponentsBuilder.fromPath("/office/indicators/" + code);
    if (period != null) {
      address.queryParam("from", period.from()).queryParam("to", period.to());
    }
    if (moment != null) {
      address.queryParam("asOf", "{asOf}");
    }
    if (by != null) {
      address.queryParam("by", by).queryParam("value", "{value}");
    }
    var values = new LinkedHashMap<String, Object>();
    values.put("asOf", moment == null ? "" : Moments.write(moment));
    values.put("value", value == null ? "" : value);
    return address.encode().buildAndExpand(values).toUriString();
  }
}
