package org.opendost.office.wellbeing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.office.wellbeing.Door;
import org.opendost.office.wellbeing.Visit;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Field;

/// A door as whoever stands before it sees it.
///
/// @param visit of the reader; null before they came in
/// @param open whether people register in at present
public record DoorPage(Door door, @Nullable Visit visit, boolean open, Form form) {

  /// What a visitor types.
  public List<Field> fields() {
    return entry();
  }

  static List<Field> entry() {
    return List.of(
        Field.brief("code", "wellbeing.code").withHint(),
        Field.line("name", "wellbeing.name").withHint(),
        Field.brief("phone", "wellbeing.phone"));
  }
}
