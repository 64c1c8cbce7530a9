package org.opendost.regulatory.inspection.web;

import org.opendost.regulatory.inspection.Conclusions.Published;

/// One published conclusion.
public record ConclusionPage(Published conclusion) {}
