package org.opendost.regulatory.radiation;

/// How much there is of everything.
///
/// @param open dossiers on their way
/// @param late of these, past their day
/// @param licences in force
/// @param licences60 of these, those that expire within sixty days
/// @param verifications60 verifications of devices in use that do
public record Counts(
    int open,
    int late,
    int facilities,
    int devices,
    int licences,
    int licences60,
    int verifications60) {}
