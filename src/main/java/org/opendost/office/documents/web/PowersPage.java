package org.opendost.office.documents.web;

import java.time.LocalDate;
import java.util.List;
import org.opendost.office.documents.SigningPower;

/// The powers to sign, and the day on which they are read.
public record PowersPage(List<SigningPower> powers, LocalDate today) {

  public PowersPage {
    powers = List.copyOf(powers);
  }
}
