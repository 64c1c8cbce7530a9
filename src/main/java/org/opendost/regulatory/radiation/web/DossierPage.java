package org.opendost.regulatory.radiation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.regulatory.radiation.Dossier;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Licence;

/// A dossier with its steps and the licence that came of it.
public record DossierPage(
    Dossier dossier, Facility facility, List<Dossier.Move> moves, @Nullable Licence licence) {

  public DossierPage {
    moves = List.copyOf(moves);
  }
}
