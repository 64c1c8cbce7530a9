package org.opendost.regulatory.exposure.web;

import org.opendost.platform.files.FileRule;
import org.opendost.platform.register.EntryPage;
import org.opendost.regulatory.exposure.SafetyReport;

/// The form with which an officer receives a yearly safety report on paper.
///
/// @param scan which may be sent with it
public record ReceiptPage(SafetyReport report, EntryPage entry, FileRule scan) {}
