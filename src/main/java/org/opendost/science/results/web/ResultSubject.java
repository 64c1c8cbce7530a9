package org.opendost.science.results.web;

import java.util.Set;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.CaseSubject;
import org.opendost.science.results.Registrations;
import org.springframework.stereotype.Component;

@Component
final class ResultSubject implements CaseSubject {

  @Override
  public Set<String> procedures() {
    return Set.of(Registrations.PROCEDURE);
  }

  @Override
  public String href(CaseFile file) {
    return "/office/results/dossiers/" + file.id();
  }

  @Override
  public String applicantHref(CaseFile file) {
    return "/my/results/" + file.id();
  }
}
