package org.opendost.regulatory.inspection;

import java.time.LocalDate;

/// The decision that sends a team out.
///
/// @param basis the law and the plan it rests on
/// @param subject what is looked at
public record Decision(
    String number,
    LocalDate signedOn,
    String signer,
    String basis,
    String subject,
    LocalDate from,
    LocalDate until) {}
