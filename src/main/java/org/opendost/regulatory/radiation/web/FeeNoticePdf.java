package org.opendost.regulatory.radiation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Printer;
import org.opendost.regulatory.radiation.FeeNotices;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The fee in writing, the same paper for the desk that hands it out and for the applicant.
@Component
class FeeNoticePdf {

  private final FeeNotices notices;
  private final Printer printer;
  private final Site site;

  FeeNoticePdf(FeeNotices notices, Printer printer, Site site) {
    this.notices = notices;
    this.printer = printer;
    this.site = site;
  }

  ResponseEntity<byte[]> of(Actor actor, UUID dossier) {
    var notice = notices.of(actor, dossier);
    var code = notice.dossier().code();
    var lookUp =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/tra-cuu")
            .queryParam("code", code)
            .toUriString();
    var out = new ByteArrayOutputStream();
    try {
      printer.pdf(PrintedFeeNotice.of(notice, site, lookUp), out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    var name = "thong-bao-phi-" + code + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .body(out.toByteArray());
  }
}
