package org.opendost.regulatory.iso9001.web;

import java.util.List;
import org.opendost.regulatory.iso9001.StandardVersion;

/// The versions of the standard, with their marks.
public record StandardsPage(List<StandardVersion> standards) {

  public StandardsPage {
    standards = List.copyOf(standards);
  }
}
