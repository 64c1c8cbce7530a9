package org.opendost.regulatory.radiation.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.CaseSubject;
import org.opendost.regulatory.radiation.Kind;
import org.springframework.stereotype.Component;

/// Tells the case library where the pages of radiation dossiers are.
@Component
class RadiationSubject implements CaseSubject {

  private static final Set<String> PROCEDURES =
      Arrays.stream(Kind.values()).map(Kind::procedure).collect(Collectors.toUnmodifiableSet());

  @Override
  public Set<String> procedures() {
    return PROCEDURES;
  }

  @Override
  public String href(CaseFile file) {
    return "/office/radiation/dossiers/" + file.id();
  }

  @Override
  public String applicantHref(CaseFile file) {
    return "/my/radiation/dossiers/" + file.id();
  }
}
