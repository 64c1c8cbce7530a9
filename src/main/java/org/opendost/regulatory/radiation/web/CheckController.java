package org.opendost.regulatory.radiation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Printer;
import org.opendost.regulatory.radiation.Licences;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What the QR code on a licence opens, and the licence itself as a PDF.
@Controller
class CheckController {

  private final Licences licences;
  private final Printer printer;
  private final Site site;

  CheckController(Licences licences, Printer printer, Site site) {
    this.licences = licences;
    this.printer = printer;
    this.site = site;
  }

  @GetMapping("/v/{code}")
  ModelAndView check(Actor actor, @PathVariable String code) {
    return Shown.page("regulatory/radiation/web/check", new CheckPage(licences.check(actor, code)));
  }

  @GetMapping("/v/{code}/licence.pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String code) throws IOException {
    var check = licences.check(actor, code);
    var address =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/v/{code}")
            .buildAndExpand(check.licence().code())
            .toUriString();
    var out = new ByteArrayOutputStream();
    printer.pdf(PrintedLicence.of(check, site, address), out);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline()
                .filename(check.licence().code() + ".pdf")
                .build()
                .toString())
        .body(out.toByteArray());
  }
}
