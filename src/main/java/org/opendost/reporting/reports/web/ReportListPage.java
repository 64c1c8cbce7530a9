package org.opendost.reporting.reports.web;

import java.util.List;
import org.opendost.reporting.reports.Report;

/// Reports, newest period first.
public record ReportListPage(List<Report> reports) {}
