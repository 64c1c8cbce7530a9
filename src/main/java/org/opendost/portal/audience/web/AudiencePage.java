package org.opendost.portal.audience.web;

import java.util.List;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.portal.audience.DayCount;
import org.opendost.portal.audience.Statistics;

/// How much the portal is read, day by day.
///
/// @param form what was carried over from the old site
public record AudiencePage(
    Listing listing, Form period, List<DayCount> days, Statistics statistics, Form form) {}
