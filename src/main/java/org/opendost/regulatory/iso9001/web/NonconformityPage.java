package org.opendost.regulatory.iso9001.web;

import java.time.LocalDate;
import java.util.List;
import org.opendost.platform.page.Form;
import org.opendost.regulatory.iso9001.CorrectiveAnswer;
import org.opendost.regulatory.iso9001.Evidence;
import org.opendost.regulatory.iso9001.Nonconformity;
import org.opendost.regulatory.iso9001.Proposal;

/// A nonconformity with what was reported and judged of it.
///
/// @param cases what it was accepted from; empty where a visit found it
/// @param adding the form for another file
public record NonconformityPage(
    Nonconformity nonconformity,
    List<CorrectiveAnswer> answers,
    List<Evidence> evidence,
    List<Proposal.Judged> cases,
    Form adding,
    LocalDate today) {

  public NonconformityPage {
    answers = List.copyOf(answers);
    evidence = List.copyOf(evidence);
    cases = List.copyOf(cases);
  }
}
