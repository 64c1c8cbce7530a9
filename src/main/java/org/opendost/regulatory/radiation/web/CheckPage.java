package org.opendost.regulatory.radiation.web;

import org.opendost.regulatory.radiation.LicenceCheck;

/// How a licence stands, for anyone who holds it.
public record CheckPage(LicenceCheck check) {

  /// The tone of the badge.
  public String tone() {
    return switch (check.standing()) {
      case IN_FORCE -> "good";
      case REPLACED, EXPIRED -> "soon";
      case REVOKED -> "late";
    };
  }
}
