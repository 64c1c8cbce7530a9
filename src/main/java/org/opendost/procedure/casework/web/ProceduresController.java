package org.opendost.procedure.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.procedure.casework.CaseClocks;
import org.opendost.procedure.casework.CaseLinks;
import org.opendost.procedure.casework.Procedure;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.procedure.casework.Procedures;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Every procedure prints itself: for the public, and as the document ISO 9001 asks for.
@Controller
@RequestMapping("/thu-tuc")
class ProceduresController {

  private final Procedures procedures;
  private final CaseLinks links;
  private final OfficeClock clock;
  private final CaseClocks clocks;
  private final PdfAnswers pdf;
  private final Site site;

  ProceduresController(
      Procedures procedures,
      CaseLinks links,
      OfficeClock clock,
      CaseClocks clocks,
      PdfAnswers pdf,
      Site site) {
    this.procedures = procedures;
    this.links = links;
    this.clock = clock;
    this.clocks = clocks;
    this.pdf = pdf;
    this.site = site;
  }

  @GetMapping
  ModelAndView list() {
    var today = clock.today();
    return Shown.page(
        "procedure/casework/web/procedures",
        new ProceduresPage(
            procedures.all().stream()
                .map(procedure -> new ProceduresPage.Line(procedure, procedure.inForce(today)))
                .toList()));
  }

  @GetMapping("/{code}")
  ModelAndView show(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String version,
      HttpServletRequest request) {
    var procedure = found(code);
    var shown = chosen(procedure, version);
    var language = Frame.language(request);
    return Shown.page(
        "procedure/casework/web/procedure",
        new ProcedurePage(
            procedure,
            shown,
            procedure.inForce(clock.today()),
            FlowChart.of(shown, language),
            clocks.localLimit(procedure, shown, clock.today()).orElse(null),
            links.feeOf(code, language)));
  }

  @GetMapping("/{code}/quy-trinh.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String code, @RequestParam(defaultValue = "") String version) {
    var procedure = found(code);
    var shown = chosen(procedure, version);
    return pdf.of(
        new ProcedureText(procedure, shown, links.feeOf(code, "vi"), site).document(),
        code + "-" + shown.code());
  }

  private Procedure found(String code) {
    return procedures.find(code).orElseThrow(() -> new NotFound("procedure", code));
  }

  private ProcedureVersion chosen(Procedure procedure, String version) {
    return version.isEmpty()
        ? procedure.inForce(clock.today())
        : procedure.versions().stream()
            .filter(known -> known.code().equals(version))
            .findFirst()
            .orElseThrow(() -> new NotFound("version", version));
  }
}
