package org.opendost.office.documents;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

/// A PDF with one page and a title, signed as the sender's office would.
final class SignedPdf {

  static final LocalDate DAY = LocalDate.of(2020, 4, 3);

  private SignedPdf() {}

  static byte[] by(String signer) throws Exception {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    var keys = generator.generateKeyPair();
    var certificate = certificate(signer, keys);
    try (var pdf = Loader.loadPDF(plain())) {
      var signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
      var when = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
      when.setTimeInMillis(DAY.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
      signature.setSignDate(when);
      pdf.addSignature(signature, content -> sign(content.readAllBytes(), keys, certificate));
      var out = new ByteArrayOutputStream();
      pdf.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static byte[] plain() throws Exception {
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.getDocumentInformation().setTitle("Original");
      var out = new ByteArrayOutputStream();
      pdf.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static X509CertificateHolder certificate(String signer, KeyPair keys) throws Exception {
    var name = new X500Name("CN=" + signer);
    return new JcaX509v3CertificateBuilder(
            name,
            BigInteger.ONE,
            at(DAY.minusYears(1)),
            at(DAY.plusYears(1)),
            name,
            keys.getPublic())
        .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
  }

  private static byte[] sign(byte[] content, KeyPair keys, X509CertificateHolder certificate) {
    try {
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(
                  new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()),
                  certificate));
      generator.addCertificates(new CollectionStore<>(List.of(certificate)));
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Date at(LocalDate day) {
    return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
