package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.UUID;

/// That a proposal is signed: it becomes the decision.
public record Signature(
    UUID id, UUID minutes, UUID proposal, String number, LocalDate on, String signer) {}
