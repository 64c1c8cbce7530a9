package org.opendost.science.results.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.page.Form;
import org.opendost.science.results.Certificate;
import org.opendost.science.results.CertificateCopy;

/// A certificate with the copies given of it.
///
/// @param copying the form for one more copy
/// @param revoking the form for the revocation
/// @param copy the id that the next copy will have
public record CertificatePage(
    Certificate certificate, List<CertificateCopy> copies, Form copying, Form revoking, UUID copy) {

  public CertificatePage {
    copies = List.copyOf(copies);
  }

  /// The main participants, one each.
  public List<String> participants() {
    return certificate
        .participants()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
