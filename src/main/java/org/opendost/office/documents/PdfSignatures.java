package org.opendost.office.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.FileSignature.State;

/// Finds the signatures in a PDF and checks whether the file is what was signed (PAdES, ISO 32000-2
/// §12.8; NĐ 30/2020/NĐ-CP, Art. 21 §2.a).
final class PdfSignatures {

  private final UUID file;
  private final Path path;
  private final long size;

  private PdfSignatures(UUID file, Path path) throws IOException {
    this.file = file;
    this.path = path;
    this.size = Files.size(path);
  }

  static List<FileSignature> of(UUID file, PDDocument pdf, Path path) throws IOException {
    var reading = new PdfSignatures(file, path);
    var found = new ArrayList<FileSignature>();
    for (var signature : pdf.getSignatureDictionaries()) {
      found.add(reading.check(signature));
    }
    return found;
  }

  private FileSignature check(PDSignature signature) throws IOException {
    var date = signature.getSignDate();
    var at = date == null ? null : date.toInstant();
    var contents = signature.getContents();
    var range = signature.getByteRange();
    if (contents == null || range == null || !leavesOutOnlyItself(range, contents.length)) {
      return new FileSignature(file, "", "", at, State.BROKEN, false);
    }
    try (var bytes = Files.newInputStream(path);
        var message = new ASN1InputStream(contents)) {
      var signed =
          new CMSSignedData(
              new CMSProcessableByteArray(signature.getSignedContent(bytes)),
              ContentInfo.getInstance(message.readObject()));
      return check(signed, at, (long) range[2] + range[3] == size);
    } catch (CMSException | IOException | RuntimeException unreadable) {
      return new FileSignature(file, "", "", at, State.BROKEN, false);
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

  private FileSignature check(CMSSignedData signed, @Nullable Instant at, boolean toTheEnd) {
    for (var signer : signed.getSignerInfos()) {
      for (var certificate : signed.getCertificates().getMatches(null)) {
        if (signer.getSID().match(certificate)) {
          return new FileSignature(
              file,
              name(certificate.getSubject()),
              name(certificate.getIssuer()),
              at,
              state(signer, certificate, toTheEnd),
              at != null && certificate.isValidOn(Date.from(at)));
        }
      }
    }
    return new FileSignature(file, "", "", at, State.BROKEN, false);
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

  private static String name(X500Name name) {
    var common = name.getRDNs(BCStyle.CN);
    return common.length == 0
        ? name.toString()
        : IETFUtils.valueToString(common[0].getFirst().getValue());
  }
}
