package org.opendost.office.wellbeing;

import java.time.LocalDate;

/// What a day of a roster does not keep of the rule.
///
/// @param kind `too-many` or `too-few` at the office, `too-many-home`, or `unplaced`
/// @param there how many there are
/// @param asked how many the rule asks for, at least or at most
public record Breach(LocalDate day, String kind, int there, int asked) {}
