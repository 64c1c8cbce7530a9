package org.opendost.platform.signing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import javax.imageio.ImageIO;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.opendost.platform.clock.OfficeClock;

/// Key files made on the spot; the people and the agency are invented.
public final class Keys {

  /// What every key made here is locked with.
  public static final String PASSWORD = "mat-khau-thu";

  static final LocalDate DAY = LocalDate.of(2020, 5, 5);
  static final int ANY_USE = 0;

  private static final KeyPair RSA = pair("RSA");
  private static final KeyPair EC = pair("EC");

  private Keys() {}

  /// A key of somebody, valid in the year before and after [#DAY].
  public static byte[] rsa(String holder) {
    return file(holder, RSA);
  }

  /// A key of whoever the subject of its certificate says: `CN=…,O=…,UID=MST:…`.
  public static byte[] of(String subject) {
    return file(
        store(
            new X500Name(subject),
            RSA,
            DAY.minusYears(1),
            DAY.plusYears(1),
            KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
  }

  /// A key of Nông Văn Mẫu, of any algorithm.
  static byte[] made(String algorithm, int bits, String signature) {
    try {
      var generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      var keys = generator.generateKeyPair();
      var name = named("Nông Văn Mẫu");
      var builder =
          new JcaX509v3CertificateBuilder(
              name,
              BigInteger.TWO,
              date(DAY.minusYears(1)),
              date(DAY.plusYears(1)),
              name,
              keys.getPublic());
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "key",
          keys.getPrivate(),
          PASSWORD.toCharArray(),
          new Certificate[] {
            new JcaX509CertificateConverter()
                .getCertificate(
                    builder.build(new JcaContentSignerBuilder(signature).build(keys.getPrivate())))
          });
      return file(store);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  static byte[] ec(String holder) {
    return file(holder, EC);
  }

  /// The key in a file, at noon of [#DAY].
  public static SigningKey opened(byte[] file) {
    return KeyFile.open(file, PASSWORD.toCharArray(), noon()).orRefuse("key", "password");
  }

  static Instant noon() {
    return DAY.atTime(12, 0).atZone(OfficeClock.ZONE).toInstant();
  }

  /// A key of Nông Văn Mẫu, valid between two days.
  public static byte[] between(LocalDate from, LocalDate until) {
    return file(store("Nông Văn Mẫu", RSA, from, until, ANY_USE));
  }

  /// A key that may only seal letters, not sign them.
  static byte[] forEncryption() {
    return file(
        store("Nông Văn Mẫu", RSA, DAY.minusYears(1), DAY.plusYears(1), KeyUsage.keyEncipherment));
  }

  static byte[] several() {
    try {
      var store = store("Nông Văn Mẫu", RSA, DAY.minusYears(1), DAY.plusYears(1), ANY_USE);
      store.setKeyEntry(
          "other",
          EC.getPrivate(),
          PASSWORD.toCharArray(),
          new Certificate[] {
            certificate(named("Lục Thị Thử"), EC, DAY.minusYears(1), DAY.plusYears(1), ANY_USE)
          });
      return file(store);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  static byte[] certificatesOnly() {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry(
          "one", certificate(named("Gốc Mẫu"), RSA, DAY.minusYears(1), DAY.plusYears(1), ANY_USE));
      return file(store);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static byte[] file(String holder, KeyPair keys) {
    return file(
        store(
            holder,
            keys,
            DAY.minusYears(1),
            DAY.plusYears(1),
            KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
  }

  private static KeyStore store(
      String holder, KeyPair keys, LocalDate from, LocalDate until, int uses) {
    return store(named(holder), keys, from, until, uses);
  }

  private static X500Name named(String holder) {
    return new X500NameBuilder().addRDN(BCStyle.CN, holder).build();
  }

  private static KeyStore store(
      X500Name holder, KeyPair keys, LocalDate from, LocalDate until, int uses) {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "key",
          keys.getPrivate(),
          PASSWORD.toCharArray(),
          new Certificate[] {certificate(holder, keys, from, until, uses)});
      return store;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static byte[] file(KeyStore store) {
    try {
      var out = new ByteArrayOutputStream();
      store.store(out, PASSWORD.toCharArray());
      return out.toByteArray();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static X509Certificate certificate(
      X500Name name, KeyPair keys, LocalDate from, LocalDate until, int uses) throws Exception {
    var builder =
        new JcaX509v3CertificateBuilder(
            name, BigInteger.TWO, date(from), date(until), name, keys.getPublic());
    if (uses != ANY_USE) {
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(uses));
    }
    var algorithm =
        keys.getPrivate().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder(algorithm).build(keys.getPrivate())));
  }

  private static KeyPair pair(String algorithm) {
    try {
      var generator = KeyPairGenerator.getInstance(algorithm);
      if (algorithm.equals("EC")) {
        generator.initialize(new ECGenParameterSpec("secp256r1"));
      } else {
        generator.initialize(2048);
      }
      return generator.generateKeyPair();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(OfficeClock.ZONE).toInstant());
  }

  /// The picture of a seal: a red ring.
  public static byte[] ring() {
    try {
      var image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
      var pen = image.createGraphics();
      pen.setColor(Color.RED);
      pen.drawOval(10, 10, 280, 280);
      pen.dispose();
      var out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
