package org.opendost.regulatory.radiation;

import java.time.LocalDate;

/// What the department tells an applicant in writing that a dossier costs.
///
/// @param article by which it is told, or by which the fee is owed
/// @param bill how the fee comes about; without items where the register has changed since, so that
///   they would not add up to what was told
/// @param on the day it was told
/// @param by who told it
public record FeeNotice(
    Dossier dossier, Facility facility, String article, FeeBill bill, LocalDate on, String by) {}
