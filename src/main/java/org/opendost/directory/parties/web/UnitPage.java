package org.opendost.directory.parties.web;

import java.util.List;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.UnitRecord;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;

/// One unit, whether it still stands or not.
///
/// @param parents the units it may stand below
public record UnitPage(UnitRecord record, Form form, List<Choice> parents) {

  public UnitPage {
    parents = List.copyOf(parents);
  }

  /// The kinds of unit.
  public List<String> kinds() {
    return Unit.KINDS;
  }
}
