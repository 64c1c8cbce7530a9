package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;

/// A version of the standard, applied from a day on.
///
/// @param code as it is cited, e.g. `TCVN ISO 9001:2015`
/// @param confirmed whether basis and day were read in the text of the law
public record StandardVersion(
    UUID id, String code, LocalDate from, String basis, boolean confirmed, String remark) {}
