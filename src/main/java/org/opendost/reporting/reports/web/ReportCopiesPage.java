package org.opendost.reporting.reports.web;

import java.util.List;
import org.opendost.platform.page.Form;
import org.opendost.reporting.reports.Report;
import org.opendost.reporting.reports.SentCopy;

/// Where a report was sent, and the form that notes another sending.
public record ReportCopiesPage(Report report, List<SentCopy> copies, Form form) {}
