package org.opendost.regulatory.exposure.web;

import org.opendost.platform.files.FileRule;
import org.opendost.platform.register.EntryPage;
import org.opendost.regulatory.exposure.SentReports;

/// The form with which an organisation sends a facility's yearly safety report.
public record OwnReportForm(SentReports.Begun begun, EntryPage entry, FileRule file) {}
