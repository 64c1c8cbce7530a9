package org.opendost.reporting.reports.web;

import java.util.List;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.reporting.reports.Report;

/// Which report another is to be compared with.
public record ComparisonPage(Report report, List<Choice> others, Form form) {}
