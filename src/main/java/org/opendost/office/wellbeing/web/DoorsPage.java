package org.opendost.office.wellbeing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.office.wellbeing.Door;
import org.opendost.office.wellbeing.Visit;

/// The doors, and where the reader is inside.
///
/// @param mine the reader's own visit; null while not inside
public record DoorsPage(List<Door> doors, @Nullable Visit mine) {

  public DoorsPage {
    doors = List.copyOf(doors);
  }
}
