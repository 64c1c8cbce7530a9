package org.opendost.regulatory.iso9001.web;

import java.util.List;
import org.opendost.platform.page.Form;
import org.opendost.regulatory.iso9001.Agency;

/// The form for a year's approved plan: every agency with the way it is monitored.
public record PlanFormPage(Form form, List<Agency> agencies) {

  public PlanFormPage {
    agencies = List.copyOf(agencies);
  }
}
