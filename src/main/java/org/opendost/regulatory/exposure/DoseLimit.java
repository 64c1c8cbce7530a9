package org.opendost.regulatory.exposure;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.Validity;

/// What a radiation worker may receive at most.
///
/// @param mean mSv a year on the average of five years that follow each other; none where the law
///   gives none
/// @param most mSv in any one year
public record DoseLimit(
    UUID id, BodyPart part, @Nullable BigDecimal mean, BigDecimal most, Validity validity) {

  /// Years the average is taken over.
  static final int YEARS = 5;
}
