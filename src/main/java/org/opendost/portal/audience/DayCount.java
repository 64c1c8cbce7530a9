package org.opendost.portal.audience;

import java.time.LocalDate;

/// Pages read on a day.
public record DayCount(LocalDate day, long people, long robots) {}
