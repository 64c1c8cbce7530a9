package org.opendost.directory.mergers.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.opendost.directory.mergers.HandOvers;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Site;
import org.opendost.platform.page.Texts;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.platform.print.Printer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The list of a hand-over on paper.
@Controller
@RequestMapping(MergerPages.HOME + "/{id}")
class HandOverFileController {

  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final HandOvers handOvers;
  private final PdfAnswers pdf;
  private final Printer printer;
  private final Texts texts;
  private final Site site;

  HandOverFileController(
      HandOvers handOvers, PdfAnswers pdf, Printer printer, Texts texts, Site site) {
    this.handOvers = handOvers;
    this.pdf = pdf;
    this.printer = printer;
    this.texts = texts;
    this.site = site;
  }

  @GetMapping("/hand-over.pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
    return pdf.of(PrintedHandOver.of(handOvers.open(actor, id), texts, site), "bien-ban-ban-giao");
  }

  @GetMapping("/hand-over.docx")
  ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id) throws IOException {
    var out = new ByteArrayOutputStream();
    printer.docx(PrintedHandOver.of(handOvers.open(actor, id), texts, site), out);
    return ResponseEntity.ok()
        .contentType(WORD)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("bien-ban-ban-giao.docx").build().toString())
        .body(out.toByteArray());
  }
}
