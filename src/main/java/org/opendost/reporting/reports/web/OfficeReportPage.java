package org.opendost.reporting.reports.web;

import org.opendost.platform.page.Form;
import org.opendost.reporting.reports.Report;

/// A report in the office.
///
/// @param form what was refused, if anything
public record OfficeReportPage(Report report, Form form) {}
