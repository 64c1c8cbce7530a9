package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.FacilityLine;
import org.opendost.regulatory.radiation.Kind;

/// The beginning of a dossier at the counter: who stands there, and for what.
///
/// @param asked the words by which a facility was looked for
/// @param found the facilities with them in their name
/// @param chosen the facility; null while none is chosen
/// @param starts what can be filed today
public record CounterPage(
    String asked,
    List<FacilityLine> found,
    @Nullable Facility chosen,
    Map<Kind, ProcedureVersion> starts) {

  public CounterPage {
    found = List.copyOf(found);
  }
}
