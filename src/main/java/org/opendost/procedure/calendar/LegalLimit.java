package org.opendost.procedure.calendar;

import java.util.UUID;
import org.opendost.platform.register.Validity;

/// The time the law gives for something, from a day on.
///
/// @param <C> what a module tells its times apart by
public record LegalLimit<C>(UUID id, C code, Limit limit, Validity validity) {}
