package org.opendost.regulatory.inspection.web;

import java.util.List;
import org.opendost.regulatory.inspection.LegalLimit;

/// The times the law gives.
public record LimitsPage(List<LegalLimit> limits) {

  public LimitsPage {
    limits = List.copyOf(limits);
  }
}
