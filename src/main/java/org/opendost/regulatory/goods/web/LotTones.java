package org.opendost.regulatory.goods.web;

import org.opendost.regulatory.goods.Circulation;
import org.opendost.regulatory.goods.State;

/// The tones of badges.
public final class LotTones {

  private LotTones() {}

  /// Of what a check came to.
  public static String of(State state) {
    return switch (state) {
      case UNTESTED -> "plain";
      case OPEN -> "soon";
      case PASSED -> "good";
      case FAILED -> "late";
    };
  }

  /// Of whether it may be sold.
  public static String of(Circulation circulation) {
    return switch (circulation) {
      case FREE -> "plain";
      case STOPPED -> "late";
      case RESUMED -> "good";
    };
  }
}
