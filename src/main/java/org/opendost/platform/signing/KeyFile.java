package org.opendost.platform.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.opendost.platform.signing.Opening.Expired;
import org.opendost.platform.signing.Opening.NoKey;
import org.opendost.platform.signing.Opening.NotAKeyFile;
import org.opendost.platform.signing.Opening.NotForSigning;
import org.opendost.platform.signing.Opening.NotYetValid;
import org.opendost.platform.signing.Opening.Opened;
import org.opendost.platform.signing.Opening.SeveralKeys;
import org.opendost.platform.signing.Opening.WrongPassword;

/// A PKCS#12 file (.p12, .pfx), as certification authorities hand out keys.
public final class KeyFile {

  /// Bytes: a key with its chain takes some five thousand.
  public static final int MOST = 100_000;

  private static final int SMALLEST_RSA = 2048;
  private static final int SMALLEST_EC = 256;
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private KeyFile() {}

  /// Opens the file; neither it nor the password is kept. The caller wipes the password.
  ///
  /// @param at when something is to be signed: the certificate must be valid then
  public static Opening open(byte[] file, char[] password, Instant at) {
    if (file.length > MOST) {
      return new NotAKeyFile();
    }
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(file), password);
      return only(store, password, at);
    } catch (IOException failed) {
      return failed.getCause() instanceof UnrecoverableKeyException
          ? new WrongPassword()
          : new NotAKeyFile();
    } catch (UnrecoverableKeyException locked) {
      return new WrongPassword();
    } catch (GeneralSecurityException | RuntimeException damaged) {
      return new NotAKeyFile();
    }
  }

  private static Opening only(KeyStore store, char[] password, Instant at)
      throws GeneralSecurityException {
    var names = new ArrayList<String>();
    for (var name : Collections.list(store.aliases())) {
      if (store.isKeyEntry(name)) {
        names.add(name);
      }
    }
    if (names.size() > 1) {
      return new SeveralKeys(names.size());
    }
    if (names.isEmpty()) {
      return new NoKey();
    }
    var chain = store.getCertificateChain(names.getFirst());
    return chain != null && store.getKey(names.getFirst(), password) instanceof PrivateKey key
        ? judge(new SigningKey(key, certificates(chain)), at)
        : new NoKey();
  }

  private static List<X509Certificate> certificates(Certificate... chain) {
    return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
  }

  private static Opening judge(SigningKey key, Instant at) {
    var certificate = key.certificate();
    if (!strong(certificate) || !meantForSigning(certificate)) {
      return new NotForSigning();
    }
    var from = certificate.getNotBefore().toInstant();
    if (at.isBefore(from)) {
      return new NotYetValid(from);
    }
    var until = certificate.getNotAfter().toInstant();
    return at.isAfter(until) ? new Expired(until) : new Opened(key);
  }

  private static boolean strong(X509Certificate certificate) {
    return switch (certificate.getPublicKey()) {
      case RSAKey rsa -> rsa.getModulus().bitLength() >= SMALLEST_RSA;
      case ECKey ec -> ec.getParams().getOrder().bitLength() >= SMALLEST_EC;
      default -> false;
    };
  }

  /// A certificate that names no use may be used for any (RFC 5280 §4.2.1.3).
  private static boolean meantForSigning(X509Certificate certificate) {
    var uses = certificate.getKeyUsage();
    return uses == null || uses[DIGITAL_SIGNATURE] || uses[NON_REPUDIATION];
  }
}
