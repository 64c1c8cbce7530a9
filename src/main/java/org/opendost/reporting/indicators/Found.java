package org.opendost.reporting.indicators;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A record that a figure counted.
///
/// @param href its page on this site; null where the reader may not see one
/// @param date the day it happened or began
public record Found(UUID id, String label, @Nullable String href, @Nullable LocalDate date) {

  private static final String OFFICE = "/office/";

  /// The record as this reader finds it: a page of the office is no page for the public.
  public Found forReader(boolean officer) {
    return officer || href == null || !href.startsWith(OFFICE)
        ? this
        : new Found(id, label, null, date);
  }
}
