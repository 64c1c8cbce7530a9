package org.opendost.regulatory.goods.web;

import java.util.List;
import org.opendost.regulatory.goods.PublicLot;

/// Warnings of lots that failed.
public record WarningsPage(List<PublicLot> lots) {

  public WarningsPage {
    lots = List.copyOf(lots);
  }
}
