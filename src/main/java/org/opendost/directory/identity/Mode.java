package org.opendost.directory.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How this installation runs: `demonstration`, `production` or, under test, `test`.
@Component
class Mode {

  private final String name;

  Mode(@Value("${opendost.mode}") String name) {
    this.name = name;
  }

  boolean isProduction() {
    return name.equals("production");
  }

  /// Whether accounts with a known password may be.
  boolean allowsDemonstration() {
    return name.equals("demonstration") || name.equals("test");
  }
}
