package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task as it was given.
///
/// @param id made with the form
/// @param document number and date of the document that gave it; empty for none
/// @param leadUnit the unit that leads
/// @param officer the officer of that unit who sees to it; null while nobody is named
/// @param coLeadUnits units of the department that work along
/// @param coLeads others who work along, in words; empty for nobody
/// @param dueOn the last day in time; null for a standing task
public record Given(
    UUID id,
    Giver giver,
    String document,
    LocalDate givenOn,
    String task,
    UUID leadUnit,
    @Nullable UUID officer,
    List<UUID> coLeadUnits,
    String coLeads,
    @Nullable LocalDate dueOn) {

  public Given {
    coLeadUnits = List.copyOf(coLeadUnits);
  }

  /// Who gave it.
  public enum Giver {
    /// Chính phủ, Thủ tướng Chính phủ.
    GOVERNMENT,
    /// Ủy ban nhân dân tỉnh.
    PROVINCE,
    /// Bộ Khoa học và Công nghệ.
    MINISTRY,
    /// Giám đốc Sở.
    DIRECTOR;

    /// Whether it is none of the department's own.
    public boolean isAbove() {
      return this != DIRECTOR;
    }
  }
}
