package org.opendost.platform.signing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
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
    var common = first(name, BCStyle.CN);
    return common.isEmpty() ? name.toString() : common;
  }

  static CertificateSubject subject(X500Principal principal) {
    var name = X500Name.getInstance(principal.getEncoded());
    return new CertificateSubject(
        first(name, BCStyle.CN),
        first(name, BCStyle.O),
        first(name, BCStyle.ST),
        all(name, BCStyle.O, BCStyle.OU, BCStyle.L, BCStyle.ST),
        all(name, BCStyle.UID, BCStyle.ORGANIZATION_IDENTIFIER, BCStyle.SERIALNUMBER),
        name.toString());
  }

  private static String first(X500Name name, ASN1ObjectIdentifier kind) {
    var all = all(name, kind);
    return all.isEmpty() ? "" : all.getFirst();
  }

  private static List<String> all(X500Name name, ASN1ObjectIdentifier... kinds) {
    var values = new ArrayList<String>();
    for (var kind : kinds) {
      for (var part : name.getRDNs(kind)) {
        Arrays.stream(part.getTypesAndValues())
            .filter(each -> each.getType().equals(kind))
            .map(each -> IETFUtils.valueToString(each.getValue()))
            .forEach(values::add);
      }
    }
    return values;
  }
}
