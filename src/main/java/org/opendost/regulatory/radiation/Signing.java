package org.opendost.regulatory.radiation;

import java.util.UUID;

/// Who signs what is issued.
///
/// @param id of the new licence; the same id twice issues one
public record Signing(UUID id, String signer, String signerPost) {}
