package org.opendost.procedure.casework.web;

import org.opendost.procedure.casework.CaseMove;

/// Why a move was not made although the form was right.
///
/// @param key the message: `casework.meanwhile.stale`, `.not-possible`, `.reappointed` or
///   `.sent-before`
/// @param last what the other officer did, or the re-appointment there was, or what the form did
///   when it was sent first, or the last move
public record Meanwhile(String key, CaseMove last) {}
