package org.opendost.regulatory.radiation.web;

import org.opendost.regulatory.radiation.ResultCheck;

/// How a certificate, confirmation or approval stands, for anyone who holds it.
public record ResultCheckPage(ResultCheck check) {

  /// How it stands, as the end of a key.
  public String standing() {
    return check.isExpired() ? "expired" : "in-force";
  }
}
