package org.opendost.office.workplan.web;

import org.opendost.platform.page.Form;
import org.opendost.platform.register.ListPage;

/// The list of the schedule, with the days it is narrowed to.
///
/// @param form what was typed of them
public record ScheduleListPage(ListPage list, Form form) {}
