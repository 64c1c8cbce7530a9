package org.opendost.reporting.reports.web;

import org.opendost.platform.page.Form;
import org.opendost.reporting.reports.Report;

/// The form that begins a correction.
public record IssueFormPage(Report report, Form form) {}
