package org.opendost.regulatory.radiation;

import java.util.UUID;

/// What somebody wants to happen to a dossier, as the form sends it.
///
/// @param dossier which one
/// @param expectedMoves how many moves the person saw; if there are more by now, they are told
/// @param id of the move; the same id twice makes it once
/// @param note the reason or the remark; may be empty where none is asked for
public record Deed(UUID dossier, int expectedMoves, UUID id, String note) {}
