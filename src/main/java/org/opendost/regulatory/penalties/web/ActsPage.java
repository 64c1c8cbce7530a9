package org.opendost.regulatory.penalties.web;

import java.util.List;
import org.opendost.regulatory.penalties.Act;

/// The acts and their frames.
public record ActsPage(List<Act> acts) {

  public ActsPage {
    acts = List.copyOf(acts);
  }
}
