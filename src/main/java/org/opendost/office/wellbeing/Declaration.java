package org.opendost.office.wellbeing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// Who declared, and how they are reached; what they said of their health stands apart.
///
/// @param code by which it is shown at a door and withdrawn
/// @param staff whether an officer declared
/// @param paper of identity; empty where it was not given
/// @param eraseOn the day it is deleted on
public record Declaration(
    UUID id,
    String code,
    boolean staff,
    String name,
    int birthYear,
    Sex sex,
    String nationality,
    String paper,
    String address,
    String phone,
    String email,
    Instant declaredAt,
    LocalDate eraseOn) {

  /// Giới tính.
  public enum Sex {
    /// Nữ.
    FEMALE,
    /// Nam.
    MALE,
    /// Khác.
    OTHER
  }

  /// What was felt within fourteen days.
  public enum Symptom {
    /// Sốt.
    FEVER,
    /// Ho.
    COUGH,
    /// Khó thở.
    BREATH,
    /// Đau họng.
    THROAT,
    /// Buồn nôn, nôn.
    NAUSEA,
    /// Tiêu chảy.
    DIARRHOEA
  }

  /// What somebody was exposed to within fourteen days.
  public enum Exposure {
    /// Đến từ vùng có dịch.
    AREA,
    /// Tiếp xúc dưới 2 m với người bệnh, người nghi mắc bệnh.
    CONTACT,
    /// Đến trang trại, chợ động vật sống.
    ANIMALS
  }

  /// What was said of health.
  ///
  /// @param travel where somebody was and by which vehicle
  public record Health(Set<Symptom> symptoms, Set<Exposure> exposures, String travel) {

    public Health {
      symptoms = Set.copyOf(symptoms);
      exposures = Set.copyOf(exposures);
    }

    /// Whether the responsible officer has to be seen before anything else.
    public boolean needsOfficer() {
      return !symptoms.isEmpty() || !exposures.isEmpty();
    }
  }

  /// A line of the list.
  public record Line(Declaration declaration, boolean needsOfficer) {

    /// Its id.
    public UUID id() {
      return declaration.id();
    }
  }
}
