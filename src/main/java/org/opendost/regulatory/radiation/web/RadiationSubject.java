package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.Set;
import org.opendost.platform.access.Actor;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.CaseSubject;
import org.opendost.procedure.casework.SlipFacts;
import org.opendost.regulatory.radiation.Checklist;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Kind;
import org.springframework.stereotype.Component;

/// Tells the case library where the pages of radiation dossiers are, and what their slips say of
/// the facility and its papers.
@Component
class RadiationSubject implements CaseSubject {

  private static final Actor ASKING = Actor.system("slips");

  private final Dossiers dossiers;
  private final Facilities facilities;

  RadiationSubject(Dossiers dossiers, Facilities facilities) {
    this.dossiers = dossiers;
    this.facilities = facilities;
  }

  @Override
  public Set<String> procedures() {
    return Kind.procedures();
  }

  @Override
  public String href(CaseFile file) {
    return "/office/radiation/dossiers/" + file.id();
  }

  @Override
  public String applicantHref(CaseFile file) {
    return "/my/radiation/dossiers/" + file.id();
  }

  @Override
  public SlipFacts slipFacts(CaseFile file) {
    var facility = facilities.find(ASKING, dossiers.find(ASKING, file.id()).facility());
    return new SlipFacts(
        facility.address(),
        facility.phone(),
        "",
        papers(dossiers.checklist(ASKING, file.id())),
        1,
        "");
  }

  /// What was handed in.
  private static List<String> papers(Checklist checklist) {
    return checklist.lines().stream()
        .filter(line -> !line.handed().isEmpty())
        .map(line -> line.paper().title())
        .toList();
  }
}
