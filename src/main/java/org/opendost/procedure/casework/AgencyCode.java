package org.opendost.procedure.casework;

import java.time.LocalDate;

/// The department's code in dossier codes.
///
/// @param code as `000.00.13.H14`
/// @param from the first day it is used
/// @param basis the document that gave it
/// @param confirmed whether somebody compared it with that document
public record AgencyCode(String code, LocalDate from, String basis, boolean confirmed) {}
