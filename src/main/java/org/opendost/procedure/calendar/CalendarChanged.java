package org.opendost.procedure.calendar;

/// The official calendar changed; heard in the same transaction by who counts by it.
///
/// @param day what was entered or withdrawn, in words
/// @param by who did it
public record CalendarChanged(String day, String by) {}
