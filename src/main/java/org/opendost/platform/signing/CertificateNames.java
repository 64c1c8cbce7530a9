package org.opendost.platform.signing;

import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/// The names in a certificate as people read them.
final class CertificateNames {

  private CertificateNames() {}

  static String common(X500Principal name) {
    return common(X500Name.getInstance(name.getEncoded()));
  }

  /// The common name, or the whole where there is none.
  static String common(X500Name name) {
    var common = name.getRDNs(BCStyle.CN);
    return common.length == 0
        ? name.toString()
        : IETFUtils.valueToString(common[0].getFirst().getValue());
  }
}
