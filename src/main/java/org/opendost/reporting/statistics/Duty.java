package org.opendost.reporting.statistics;

import java.util.UUID;

/// The unit that files the statistics of a year.
///
/// @param assignment the task it was given for that
public record Duty(int year, UUID unit, String unitName, UUID assignment, String givenBy) {}
