package org.opendost.regulatory.goods;

import java.util.List;
import org.opendost.regulatory.goods.Measure.Kind;

/// Why a lot failed, and the way back that follows from it.
public enum Path {
  /// The label: sale stops with the minutes and goes on once the seller shows evidence (Luật
  /// 05/2007/QH12 Đ.40.1; TT 26/2012/TT-BKHCN).
  LABEL,
  /// A test: report, suspension, seal, unsealing, a new test of what failed, resumption (Luật
  /// 05/2007/QH12 Đ.40.2; TT 12/2017/TT-BKHCN Đ.1.6).
  QUALITY;

  /// Its steps in their order.
  public List<Kind> steps() {
    return switch (this) {
      case LABEL -> List.of(Kind.REPORTED, Kind.EVIDENCE, Kind.RESUMED);
      case QUALITY ->
          List.of(Kind.REPORTED, Kind.SUSPENDED, Kind.SEALED, Kind.UNSEALED, Kind.RESUMED);
    };
  }
}
