package org.opendost.directory.parties.web;

import java.util.List;
import org.opendost.directory.parties.Unit;
import org.opendost.platform.page.Form;

/// A unit begins by itself.
///
/// @param standing the units that stand today
public record UnitFormPage(Form form, List<Unit> standing) {

  public UnitFormPage {
    standing = List.copyOf(standing);
  }

  /// The kinds of unit.
  public List<String> kinds() {
    return Unit.KINDS;
  }
}
