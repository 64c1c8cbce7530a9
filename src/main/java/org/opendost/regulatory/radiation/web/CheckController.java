package org.opendost.regulatory.radiation.web;

import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.LicenceCheck;
import org.opendost.regulatory.radiation.Licences;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the QR code on a licence, certificate, confirmation or approval opens, and the paper itself
/// as a PDF; and a field for who types the code.
@Controller
class CheckController {

  private final Licences licences;
  private final Dossiers dossiers;
  private final PdfAnswers pdf;
  private final Site site;
  private final PublicAddress address;

  CheckController(
      Licences licences, Dossiers dossiers, PdfAnswers pdf, Site site, PublicAddress address) {
    this.address = address;
    this.licences = licences;
    this.dossiers = dossiers;
    this.pdf = pdf;
    this.site = site;
  }

  @GetMapping("/kiem-tra")
  ModelAndView ask(@RequestParam(defaultValue = "") String code) {
    var typed = code.strip();
    return typed.isEmpty() || !typed.matches("[0-9A-Za-z -]{1,40}")
        ? Shown.page("regulatory/radiation/web/checkcode", new CheckCodePage(typed))
        : Shown.redirect("/v/" + typed.replace(" ", ""));
  }

  @GetMapping("/kiem-tra/{code:[0-9A-Za-z-]{1,40}}")
  ModelAndView old(@PathVariable String code) {
    return Shown.redirect("/v/" + code);
  }

  @GetMapping("/v/{code}")
  ModelAndView check(Actor actor, @PathVariable String code) {
    LicenceCheck check;
    try {
      check = licences.check(actor, code);
    } catch (NotFound noLicence) {
      return Shown.page(
          "regulatory/radiation/web/resultcheck", new ResultCheckPage(dossiers.check(actor, code)));
    }
    return Shown.page("regulatory/radiation/web/check", new CheckPage(check));
  }

  @GetMapping("/v/{code}/licence.pdf")
  ResponseEntity<byte[]> licence(Actor actor, @PathVariable String code) {
    var check = licences.check(actor, code);
    var paper = check.licence().code();
    return pdf.of(PrintedLicence.of(check, site, address(paper)), paper);
  }

  @GetMapping("/v/{code}/result.pdf")
  ResponseEntity<byte[]> result(Actor actor, @PathVariable String code) {
    var check = dossiers.check(actor, code);
    return pdf.of(PrintedResult.of(check, site, address(check.code())), check.code());
  }

  private String address(String code) {
    return address.of("/v/" + code);
  }
}
