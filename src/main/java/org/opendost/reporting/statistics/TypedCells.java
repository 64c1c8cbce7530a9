package org.opendost.reporting.statistics;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an officer typed in a form, beside what the form showed when it was opened, so that it is
/// known what the officer changed and what others did meanwhile.
///
/// @param base the typed figures that were shown; what is missing was empty
/// @param figures as they are sent; null for an empty cell
/// @param baseSources the sources that were shown, by row
/// @param sources as they are sent
public record TypedCells(
    Map<CellKey, BigDecimal> base,
    Map<CellKey, @Nullable BigDecimal> figures,
    Map<String, String> baseSources,
    Map<String, String> sources) {}
