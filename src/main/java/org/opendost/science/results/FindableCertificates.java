package org.opendost.science.results;

import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets everyone find the results that are published, by what their pages show (TT 14/2014/TT-BKHCN
/// Đ.24), and officers the certificates that are not, or no longer. A dossier in work is found as
/// the case it is.
@Component
class FindableCertificates implements SearchSource {

  private static final String KIND = "certificate";

  private final CertificateRows rows;
  private final SearchEntries entries;

  FindableCertificates(CertificateRows rows, SearchEntries entries) {
    this.rows = rows;
    this.entries = entries;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    rows.all().forEach(certificate -> entries.put(entry(certificate)));
  }

  static SearchEntry entry(Certificate certificate) {
    var isPublic = certificate.published() && !certificate.isRevoked();
    return new SearchEntry(
        KIND,
        certificate.id(),
        certificate.title(),
        String.join(
            "\n",
            certificate.number(),
            certificate.taskCode(),
            certificate.hostName(),
            certificate.leader(),
            certificate.participants(),
            certificate.objective(),
            certificate.summary()),
        isPublic
            ? "/ket-qua/" + certificate.slug()
            : "/office/results/certificates/" + certificate.id(),
        isPublic ? Visibility.everyone() : Visibility.holdersOf(ResultsPermissions.READ_ALL),
        certificate.issuedOn());
  }
}
