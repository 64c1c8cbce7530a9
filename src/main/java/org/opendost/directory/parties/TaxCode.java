package org.opendost.directory.parties;

import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;

/// The shape of a tax code: ten digits, the tenth a check digit; thirteen for a dependent unit,
/// whose last three count it (Circular 105/2020/TT-BTC, article 5).
public final class TaxCode {

  private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

  private TaxCode() {}

  static @Nullable String tidy(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return typed.replaceAll("[\\s.-]", "");
  }

  /// Notes what is wrong with the code; none is not wrong.
  public static void check(Faults faults, String field, @Nullable String code) {
    if (code == null) {
      return;
    }
    if (!code.matches("[0-9]{10}([0-9]{3})?")) {
      faults.add(field, "parties.tax-code-shape");
    } else if (checkDigit(code) != code.charAt(9) - '0') {
      faults.add(field, "parties.tax-code-check");
    }
  }

  /// The tenth digit that fits the first nine; ten where none does.
  static int checkDigit(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (code.charAt(i) - '0');
    }
    return 10 - sum % 11;
  }
}
