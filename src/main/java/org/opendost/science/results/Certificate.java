package org.opendost.science.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A certificate of a registered result, with what it says.
///
/// @param dossier none for one entered from an older register
/// @param slug the number as the public address writes it
/// @param council the decision that set the acceptance council
/// @param published false where the result is never shown to the public
public record Certificate(
    UUID id,
    @Nullable UUID dossier,
    UUID task,
    String number,
    String slug,
    LocalDate issuedOn,
    String signer,
    String signerPost,
    String taskCode,
    String taskSlug,
    String title,
    String kind,
    String level,
    String programme,
    String field,
    @Nullable UUID host,
    String hostName,
    String leader,
    String participants,
    String objective,
    String summary,
    LocalDate startOn,
    LocalDate endOn,
    @Nullable BigDecimal budget,
    LocalDate acceptedOn,
    String rating,
    String council,
    boolean published,
    @Nullable LocalDate revokedOn,
    @Nullable String revokedWhy) {

  /// Whether it was revoked.
  public boolean isRevoked() {
    return revokedOn != null;
  }
}
