package org.opendost.platform.audit.web;

import java.util.List;
import org.opendost.platform.audit.NamedBreach;
import org.opendost.platform.audit.Verification;

/// One verification and what it found.
public record VerificationPage(Verification what, List<NamedBreach> breaches) {

  public VerificationPage {
    breaches = List.copyOf(breaches);
  }

  /// Its address.
  public String href() {
    return "/office/audit/verifications/" + what.id();
  }
}
