package org.opendost.reporting.statistics.web;

import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.reporting.statistics.Filings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A form of a year taken along: on paper, as a spreadsheet, as plain values.
@Controller
class FilingFileController {

  private final Filings filings;
  private final PdfAnswers pdf;
  private final Site site;

  FilingFileController(Filings filings, PdfAnswers pdf, Site site) {
    this.filings = filings;
    this.pdf = pdf;
    this.site = site;
  }

  @GetMapping(FilingController.PATH + "/file")
  ResponseEntity<byte[]> file(
      Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "xlsx") String format) {
    var words = new FilingWords(filings.open(actor, id), site.name("vi"));
    return switch (format) {
      case "pdf" -> pdf.of(PrintedFiling.of(words), FilingWords.fileName(words.in()));
      case "csv" -> FilingFile.csv(words);
      default -> new FilingFile(words).xlsx();
    };
  }
}
