package org.opendost.reporting.reports;

import org.opendost.platform.input.Faults;

/// The codes that stand in addresses.
final class Codes {

  static final int LONGEST_TITLE = 300;

  private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final int LONGEST = 60;

  private Codes() {}

  static void check(Faults faults, String code) {
    if (!code.isBlank() && (code.length() > LONGEST || !code.matches(FORM) || code.equals("new"))) {
      faults.add("code", "reports.code-form");
    }
  }
}
