package org.opendost.directory.parties.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Member;
import org.opendost.directory.parties.Unit;
import org.opendost.platform.page.Form;

/// The department as it stood on a day.
///
/// @param units those that stood, in their order
/// @param staff who worked in them
/// @param days on which the department's make-up changed, the latest first
public record UnitTreePage(
    LocalDate day, Form form, List<Unit> units, List<Member> staff, List<LocalDate> days) {

  public UnitTreePage {
    units = List.copyOf(units);
    staff = List.copyOf(staff);
    days = List.copyOf(days);
  }

  /// The units right below that one; with none, those below no other that stood.
  public List<Unit> below(@Nullable UUID parent) {
    return units.stream()
        .filter(unit -> parent == null ? isTop(unit) : parent.equals(unit.parent()))
        .toList();
  }

  /// Who worked in the unit that day.
  public List<Member> in(Unit unit) {
    return staff.stream()
        .filter(member -> member.post() != null && unit.id().equals(member.post().unit()))
        .toList();
  }

  private boolean isTop(Unit unit) {
    return units.stream().noneMatch(other -> other.id().equals(unit.parent()));
  }
}
