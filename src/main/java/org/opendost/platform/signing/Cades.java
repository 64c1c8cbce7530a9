package org.opendost.platform.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// The signature itself: CMS with the attributes of CAdES baseline B, the content left outside.
record Cades(SigningKey key) implements SignatureInterface {

  @Override
  public byte[] sign(InputStream content) throws IOException {
    try {
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(attributes())
              .build(
                  new JcaContentSignerBuilder(key.algorithm()).build(key.key()),
                  key.certificate()));
      generator.addCertificates(new JcaCertStore(key.certificates()));
      return generator.generate(new Streamed(content), false).getEncoded("DER");
    } catch (GeneralSecurityException | CMSException | OperatorCreationException refused) {
      throw new KeyRefused(key, refused);
    }
  }

  /// The hash of the certificate is signed too, so that no other can be put in its place; the time
  /// stands in the PDF, where PAdES wants it, and not here.
  private CMSAttributeTableGenerator attributes() throws GeneralSecurityException {
    var hash = MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
    var certificate =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash))));
    var usual =
        new DefaultSignedAttributeTableGenerator(new AttributeTable(new DERSet(certificate)));
    return parameters -> withoutTime(usual, parameters);
  }

  private static AttributeTable withoutTime(
      CMSAttributeTableGenerator usual, Map<?, ?> parameters) {
    return usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
  }

  /// The content, read once as it comes.
  private record Streamed(InputStream content) implements CMSTypedData {

    @Override
    public ASN1ObjectIdentifier getContentType() {
      return PKCSObjectIdentifiers.data;
    }

    @Override
    public void write(OutputStream out) throws IOException {
      content.transferTo(out);
    }

    @Override
    public Object getContent() {
      return content;
    }
  }
}
