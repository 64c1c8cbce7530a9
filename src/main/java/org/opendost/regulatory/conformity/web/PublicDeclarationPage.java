package org.opendost.regulatory.conformity.web;

import java.time.LocalDate;
import org.opendost.regulatory.conformity.Declaration;

/// What anyone reads of an accepted declaration.
public record PublicDeclarationPage(Declaration declaration, LocalDate today) {

  /// How it stands today.
  public String state() {
    return declaration.state(today);
  }
}
