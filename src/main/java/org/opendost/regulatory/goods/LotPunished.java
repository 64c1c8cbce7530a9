package org.opendost.regulatory.goods;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// When it was decided what the failure of a lot costs, which another module knows: from then runs
/// the time to unseal it so that it can be put right (TT 12/2017/TT-BKHCN Đ.1.6).
public interface LotPunished {

  /// The day the decision that stands was signed.
  Optional<LocalDate> on(UUID lot);
}
