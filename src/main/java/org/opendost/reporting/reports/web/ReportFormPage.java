package org.opendost.reporting.reports.web;

import java.util.List;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;

/// The form that begins a report.
public record ReportFormPage(Form form, List<Choice> templates) {}
