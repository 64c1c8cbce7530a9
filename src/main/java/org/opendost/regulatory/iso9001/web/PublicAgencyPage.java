package org.opendost.regulatory.iso9001.web;

import java.util.List;
import org.opendost.regulatory.iso9001.AgencyRecord;
import org.opendost.regulatory.iso9001.VisitRecord;

/// What anyone reads of an agency's system.
public record PublicAgencyPage(AgencyRecord record, List<VisitRecord> visits) {

  public PublicAgencyPage {
    visits = List.copyOf(visits);
  }
}
