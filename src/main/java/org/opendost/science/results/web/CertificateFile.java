package org.opendost.science.results.web;

import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Site;
import org.opendost.platform.page.Texts;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.science.results.Certificate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The certificate as a PDF, with a code that opens its public page.
@Component
class CertificateFile {

  private final PdfAnswers pdf;
  private final Site site;
  private final Texts texts;
  private final PublicAddress address;

  CertificateFile(PdfAnswers pdf, Site site, Texts texts, PublicAddress address) {
    this.address = address;
    this.pdf = pdf;
    this.site = site;
    this.texts = texts;
  }

  ResponseEntity<byte[]> answer(Certificate certificate) {
    var link = address.of("/ket-qua/" + certificate.slug());
    return pdf.of(
        PrintedCertificate.of(certificate, site, texts, link),
        "giay-chung-nhan-" + certificate.slug());
  }
}
