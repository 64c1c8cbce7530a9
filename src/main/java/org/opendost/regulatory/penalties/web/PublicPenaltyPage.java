package org.opendost.regulatory.penalties.web;

import org.opendost.regulatory.penalties.PublicPenalty;

/// What anyone reads of a penalty of an organisation.
public record PublicPenaltyPage(PublicPenalty penalty) {}
