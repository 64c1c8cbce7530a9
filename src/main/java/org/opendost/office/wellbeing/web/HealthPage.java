package org.opendost.office.wellbeing.web;

import org.opendost.office.wellbeing.Declarations;

/// A declaration as the responsible officer reads it, or as it was just made.
public record HealthPage(Declarations.Opened opened) {}
