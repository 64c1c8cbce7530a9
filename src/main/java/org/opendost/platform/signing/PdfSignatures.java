package org.opendost.platform.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.signing.FoundSignature.State;

/// Finds the signatures in a PDF and checks whether the file is what was signed (PAdES, ISO 32000-2
/// §12.8; NĐ 30/2020/NĐ-CP, Art. 21 §2.a).
public final class PdfSignatures {

  private final Content content;
  private final long size;

  private PdfSignatures(Content content, long size) {
    this.content = content;
    this.size = size;
  }

  /// The bytes, from their beginning, as often as there are signatures.
  private interface Content {
    InputStream open() throws IOException;
  }

  /// The signatures in a file, in the order they stand in it; none where it is no PDF.
  public static List<FoundSignature> in(Path path) {
    try (var pdf = Loader.loadPDF(path.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      return in(pdf, path);
    } catch (IOException | RuntimeException unreadable) {
      return List.of();
    }
  }

  /// The same for a file in memory.
  static List<FoundSignature> in(byte[] file) {
    try (var pdf = Loader.loadPDF(file)) {
      return new PdfSignatures(() -> new ByteArrayInputStream(file), file.length).all(pdf);
    } catch (IOException | RuntimeException unreadable) {
      return List.of();
    }
  }

  /// The same for a file that is open already.
  public static List<FoundSignature> in(PDDocument pdf, Path path) throws IOException {
    return new PdfSignatures(() -> Files.newInputStream(path), Files.size(path)).all(pdf);
  }

  private List<FoundSignature> all(PDDocument pdf) throws IOException {
    var found = new ArrayList<FoundSignature>();
    for (var signature : pdf.getSignatureDictionaries()) {
      found.add(check(signature));
    }
    var signedToTheEnd = found.stream().anyMatch(one -> one.state() == State.INTACT);
    return found.stream()
        .map(one -> one.state() == State.ADDED_TO && signedToTheEnd ? one.in(State.SIGNED_ON) : one)
        .toList();
  }

  private FoundSignature check(PDSignature signature) throws IOException {
    var date = signature.getSignDate();
    var at = date == null ? null : date.toInstant();
    var contents = signature.getContents();
    var range = signature.getByteRange();
    if (contents == null || range == null || !leavesOutOnlyItself(range, contents.length)) {
      return new FoundSignature("", "", at, State.BROKEN, false);
    }
    try (var bytes = content.open();
        var message = new ASN1InputStream(contents)) {
      var signed =
          new CMSSignedData(
              new CMSProcessableByteArray(signature.getSignedContent(bytes)),
              ContentInfo.getInstance(message.readObject()));
      return check(signed, at, (long) range[2] + range[3] == size);
    } catch (CMSException | IOException | RuntimeException unreadable) {
      return new FoundSignature("", "", at, State.BROKEN, false);
    }
  }

  /// A signature that left out more than its own place could be moved over other words.
  private boolean leavesOutOnlyItself(int[] range, int contents) {
    return range.length == 4
        && range[0] == 0
        && range[1] > 0
        && range[2] - range[1] == 2 * contents + 2
        && (long) range[2] + range[3] <= size;
  }

  private FoundSignature check(CMSSignedData signed, @Nullable Instant at, boolean toTheEnd) {
    for (var signer : signed.getSignerInfos()) {
      for (var certificate : signed.getCertificates().getMatches(null)) {
        if (signer.getSID().match(certificate)) {
          return new FoundSignature(
              CertificateNames.common(certificate.getSubject()),
              CertificateNames.common(certificate.getIssuer()),
              at,
              state(signer, certificate, toTheEnd),
              at != null && certificate.isValidOn(Date.from(at)));
        }
      }
    }
    return new FoundSignature("", "", at, State.BROKEN, false);
  }

  private static State state(
      SignerInformation signer, X509CertificateHolder certificate, boolean toTheEnd) {
    try {
      if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key(certificate)))) {
        return State.BROKEN;
      }
      return toTheEnd ? State.INTACT : State.ADDED_TO;
    } catch (CMSException | OperatorCreationException | CertificateException broken) {
      return State.BROKEN;
    }
  }

  /// The key alone: whether the certificate was valid in time is another question than whether the
  /// words are those that were signed.
  private static PublicKey key(X509CertificateHolder certificate) throws CertificateException {
    return new JcaX509CertificateConverter().getCertificate(certificate).getPublicKey();
  }
}
