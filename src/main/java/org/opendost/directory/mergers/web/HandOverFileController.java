package org.opendost.directory.mergers.web;

import java.util.UUID;
import org.opendost.directory.mergers.HandOvers;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Site;
import org.opendost.platform.page.Texts;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.platform.print.WordAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The list of a hand-over on paper.
@Controller
@RequestMapping(MergerPages.HOME + "/{id}")
class HandOverFileController {

  private final HandOvers handOvers;
  private final PdfAnswers pdf;
  private final WordAnswers words;
  private final Texts texts;
  private final Site site;

  HandOverFileController(
      HandOvers handOvers, PdfAnswers pdf, WordAnswers words, Texts texts, Site site) {
    this.handOvers = handOvers;
    this.pdf = pdf;
    this.words = words;
    this.texts = texts;
    this.site = site;
  }

  @GetMapping("/hand-over.pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
    return pdf.of(PrintedHandOver.of(handOvers.open(actor, id), texts, site), "bien-ban-ban-giao");
  }

  @GetMapping("/hand-over.docx")
  ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id) {
    return words.of(
        PrintedHandOver.of(handOvers.open(actor, id), texts, site), "bien-ban-ban-giao");
  }
}
