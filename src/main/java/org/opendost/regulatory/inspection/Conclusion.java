package org.opendost.regulatory.inspection;

import java.time.LocalDate;

/// What the department concludes from a mission.
///
/// @param text how the law was kept; what was found, its cause and whose it is; measures and
///   proposals (Luật 56/2010/QH12 Đ.50.2)
public record Conclusion(String number, LocalDate signedOn, String signer, String text) {}
