package org.opendost.reporting.reports;

import java.util.UUID;

/// What an officer gives to correct a signed report.
///
/// @param id made by the form, so that sending it twice makes one issue
/// @param code in the new issue's address
/// @param why what was wrong with the report; printed in the new issue
public record NewIssue(UUID id, String code, String why) {}
