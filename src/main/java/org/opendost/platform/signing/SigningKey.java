package org.opendost.platform.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/// A private key with its certificates, for as long as one request lasts. Says nothing of the key
/// in words, and cannot be written down.
public final class SigningKey {

  private final PrivateKey key;
  private final List<X509Certificate> certificates;

  SigningKey(PrivateKey key, List<X509Certificate> certificates) {
    this.key = key;
    this.certificates = List.copyOf(certificates);
  }

  /// The name in the certificate.
  public String holder() {
    return CertificateNames.common(certificate().getSubjectX500Principal());
  }

  /// Whom the certificate names, in full.
  public CertificateSubject subject() {
    return CertificateNames.subject(certificate().getSubjectX500Principal());
  }

  /// Who issued the certificate.
  public String issuer() {
    return CertificateNames.common(certificate().getIssuerX500Principal());
  }

  PrivateKey key() {
    return key;
  }

  X509Certificate certificate() {
    return certificates.getFirst();
  }

  /// The signer's own first, then those who vouch for it.
  List<X509Certificate> certificates() {
    return certificates;
  }

  /// `SHA256withRSA` or `SHA256withECDSA`.
  String algorithm() {
    return key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
  }

  @Override
  public String toString() {
    return "key of " + holder();
  }
}
