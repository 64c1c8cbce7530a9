package org.opendost.platform.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.signing.FoundSignature.State;
import org.opendost.platform.signing.Signing.Locked;
import org.opendost.platform.signing.Signing.NoSuchPage;
import org.opendost.platform.signing.Signing.NotAPdf;
import org.opendost.platform.signing.Signing.Signed;

/// Signs PDF files: PAdES baseline B (ETSI EN 319 142-1), as an addition behind the file, which is
/// not otherwise touched. Safe for many threads.
public final class PdfSigner {

  /// Bytes for certificates and signature, beyond the certificates themselves.
  private static final int SIGNATURE_ROOM = 8_192;

  private PdfSigner() {}

  /// Signs a file with what readers see of it.
  ///
  /// @param at stated in the signature
  /// @param out left open; nothing is written unless the file was signed
  /// @throws IOException when `out` cannot be written
  public static Signing sign(
      Path pdf, SigningKey key, Instant at, Appearance appearance, OutputStream out)
      throws IOException {
    var signed = new ByteArrayOutputStream();
    try (var file = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      if (file.isEncrypted() || forbidsAdditions(file)) {
        return new Locked();
      }
      var page = appearance.place().page();
      if (page > file.getNumberOfPages()) {
        return new NoSuchPage(page, file.getNumberOfPages());
      }
      add(file, key, at, appearance);
      file.saveIncremental(signed);
    } catch (InvalidPasswordException locked) {
      return new Locked();
    } catch (KeyRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      // What is damaged within makes the library fall over in ways of its own.
      return new NotAPdf();
    }
    if (!holds(signed.toByteArray())) {
      return new NotAPdf();
    }
    signed.writeTo(out);
    return new Signed();
  }

  /// Read back before it is handed out: a damaged file can swallow what was added to it.
  private static boolean holds(byte[] signed) {
    var found = PdfSignatures.in(signed);
    return !found.isEmpty() && found.getLast().state() == State.INTACT;
  }

  private static void add(PDDocument file, SigningKey key, Instant at, Appearance appearance)
      throws IOException {
    var signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    signature.setName(key.holder());
    signature.setSignDate(GregorianCalendar.from(at.atZone(OfficeClock.ZONE)));
    try (var options = new SignatureOptions()) {
      options.setPage(appearance.place().page() - 1);
      options.setPreferredSignatureSize(room(key));
      file.addSignature(signature, new Cades(key), options);
      field(file, signature).ifPresent(field -> Widget.show(file, field, appearance, key.holder()));
    }
  }

  private static Optional<PDSignatureField> field(PDDocument file, PDSignature signature)
      throws IOException {
    return file.getSignatureFields().stream()
        .filter(
            field ->
                field.getSignature() != null
                    && field.getSignature().getCOSObject().equals(signature.getCOSObject()))
        .findFirst();
  }

  private static int room(SigningKey key) {
    try {
      int room = SIGNATURE_ROOM;
      for (var certificate : key.certificates()) {
        room += certificate.getEncoded().length;
      }
      return room;
    } catch (CertificateException broken) {
      throw new KeyRefused(key, broken);
    }
  }

  /// A certifying signature with `/P 1` allows nothing after it (ISO 32000-2 §12.8.2.2).
  private static boolean forbidsAdditions(PDDocument file) {
    var catalog = file.getDocumentCatalog().getCOSObject();
    return catalog.getDictionaryObject(COSName.PERMS) instanceof COSDictionary permissions
        && permissions.getDictionaryObject(COSName.DOCMDP) instanceof COSDictionary certified
        && certified.getDictionaryObject(COSName.getPDFName("Reference")) instanceof COSArray list
        && list.size() > 0
        && list.getObject(0) instanceof COSDictionary reference
        && reference.getDictionaryObject(COSName.getPDFName("TransformParams"))
            instanceof COSDictionary parameters
        && parameters.getInt(COSName.P, 2) == 1;
  }
}
