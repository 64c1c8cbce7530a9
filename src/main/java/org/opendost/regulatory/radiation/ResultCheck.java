package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What anyone may know who holds the code of a confirmation, a certificate or an approval.
///
/// @param on the day that was asked about
/// @param holder the facility
/// @param worker the person of a certificate
public record ResultCheck(
    Kind kind,
    Regime regime,
    String code,
    String number,
    LocalDate issuedOn,
    @Nullable LocalDate until,
    String signer,
    String signerPost,
    LocalDate on,
    Facility holder,
    List<Equipment> equipment,
    @Nullable Worker worker) {

  public ResultCheck {
    equipment = List.copyOf(equipment);
  }

  static ResultCheck of(
      Dossier dossier,
      Facility holder,
      List<Equipment> equipment,
      @Nullable Worker worker,
      LocalDate today) {
    var issued = dossier.issued();
    if (issued == null || issued.code() == null) {
      throw new IllegalArgumentException(dossier.code() + " has no result with a code");
    }
    return new ResultCheck(
        dossier.kind(),
        dossier.regime(),
        issued.code(),
        issued.number(),
        issued.on(),
        issued.until(),
        issued.signer(),
        issued.signerPost(),
        today,
        holder,
        equipment,
        worker);
  }

  /// Whether its time is over.
  public boolean isExpired() {
    return until != null && on.isAfter(until);
  }
}
