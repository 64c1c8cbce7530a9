package org.opendost.science.results.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Site;
import org.opendost.platform.page.Texts;
import org.opendost.platform.print.Printer;
import org.opendost.science.results.Certificate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The certificate as a PDF, with a code that opens its public page.
@Component
class CertificateFile {

  private final Printer printer;
  private final Site site;
  private final Texts texts;
  private final PublicAddress address;

  CertificateFile(Printer printer, Site site, Texts texts, PublicAddress address) {
    this.address = address;
    this.printer = printer;
    this.site = site;
    this.texts = texts;
  }

  ResponseEntity<byte[]> answer(Certificate certificate) throws IOException {
    var link = address.of("/ket-qua/" + certificate.slug());
    var out = new ByteArrayOutputStream();
    printer.pdf(PrintedCertificate.of(certificate, site, texts, link), out);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline()
                .filename("giay-chung-nhan-" + certificate.slug() + ".pdf")
                .build()
                .toString())
        .body(out.toByteArray());
  }
}
