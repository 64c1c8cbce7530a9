package org.opendost.regulatory.site;

import java.math.BigDecimal;

/// Quantities as they are typed: with a decimal comma and no more decimals than there are.
final class Quantities {

  private Quantities() {}

  static String written(BigDecimal quantity) {
    return quantity.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
