package org.opendost.procedure.casework.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The form that promises a later day.
///
/// @param back the page of the case
/// @param moveId the id the move will have
/// @param lastDay the last day on which the apology is in time (NĐ 61/2018/NĐ-CP, Art. 19.9)
/// @param tooLate whether that day is over
public record ReappointmentPage(
    CaseView view, String back, UUID moveId, @Nullable LocalDate lastDay, boolean tooLate) {}
