package org.opendost.regulatory.iso9001.web;

import java.time.LocalDate;
import java.util.List;
import org.opendost.regulatory.iso9001.CorrectiveAnswer;
import org.opendost.regulatory.iso9001.Nonconformity;

/// A nonconformity with what was reported and judged of it.
public record NonconformityPage(
    Nonconformity nonconformity, List<CorrectiveAnswer> answers, LocalDate today) {

  public NonconformityPage {
    answers = List.copyOf(answers);
  }
}
