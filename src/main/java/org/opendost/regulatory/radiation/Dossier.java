package org.opendost.regulatory.radiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The facts of a dossier of a radiation procedure. Where it stands is the case library's, under
/// the same id; step, day and handler are repeated here as of its last move.
///
/// @param code the official code
/// @param worker the person of a safety officer's certificate
/// @param previousLicence the licence to be renewed, amended, supplemented or issued again
/// @param merged further licences that an amendment merges with it
/// @param alongside the licence dossier with which this one for a certificate was filed
/// @param receivedOn when it was first full and valid
/// @param dueOn the last day in time; null while no time runs
/// @param appraisal what the appraisal found
/// @param result what came of it, once it is settled
public record Dossier(
    UUID id,
    String code,
    Kind kind,
    Regime regime,
    UUID facility,
    List<UUID> equipment,
    @Nullable UUID worker,
    @Nullable UUID previousLicence,
    List<UUID> merged,
    @Nullable UUID alongside,
    Channel channel,
    String note,
    Filing.@Nullable Loss loss,
    Fee fee,
    @Nullable Payment payment,
    Instant submittedAt,
    String step,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate dueOn,
    @Nullable UUID handler,
    @Nullable String handlerName,
    @Nullable String appraisal,
    @Nullable Result result) {

  /// Copies the lists.
  public Dossier {
    equipment = List.copyOf(equipment);
    merged = List.copyOf(merged);
  }

  /// How it came in.
  public enum Channel {
    /// At the one-stop counter.
    COUNTER,
    /// Through the portal.
    ONLINE;

    /// The code in the database and in message keys.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What came of a dossier.
  public sealed interface Result {

    /// The day of the result.
    LocalDate on();

    /// A paper was issued.
    ///
    /// @param code printed on a paper that is not a licence; opens the public page that checks it
    /// @param until the last day of the licence or certificate, null without limit
    /// @param licence where it is one
    record Issued(
        String number,
        LocalDate on,
        @Nullable String code,
        @Nullable LocalDate until,
        @Nullable UUID licence,
        String signer,
        String signerPost)
        implements Result {}

    /// It was refused in writing.
    record Refused(LocalDate on, String reason) implements Result {}
  }

  /// What was issued, if anything.
  public Result.@Nullable Issued issued() {
    return result instanceof Result.Issued issued ? issued : null;
  }

  /// Whether the applicant was told a fee: the papers were found full and valid.
  public boolean feeIsTold() {
    return fee.amount() > 0 && (receivedOn != null || step.equals(DossierSteps.FEE_DUE));
  }

  /// Whether it is neither settled nor given up.
  public boolean isOnItsWay() {
    return result == null
        && !step.equals(DossierSteps.DECLINED)
        && !step.equals(DossierSteps.WITHDRAWN);
  }

  /// Whether a fee is due that was not paid.
  public boolean owesFee() {
    return fee.amount() > 0 && payment == null;
  }
}
