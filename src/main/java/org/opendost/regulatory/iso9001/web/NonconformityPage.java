package org.opendost.regulatory.iso9001.web;

import java.time.LocalDate;
import java.util.List;
import org.opendost.platform.page.Form;
import org.opendost.regulatory.iso9001.CorrectiveAnswer;
import org.opendost.regulatory.iso9001.Evidence;
import org.opendost.regulatory.iso9001.Nonconformity;

/// A nonconformity with what was reported and judged of it.
///
/// @param adding the form for another file
public record NonconformityPage(
    Nonconformity nonconformity,
    List<CorrectiveAnswer> answers,
    List<Evidence> evidence,
    Form adding,
    LocalDate today) {

  public NonconformityPage {
    answers = List.copyOf(answers);
    evidence = List.copyOf(evidence);
  }
}
