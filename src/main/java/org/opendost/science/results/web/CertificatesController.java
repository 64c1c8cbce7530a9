package org.opendost.science.results.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.science.results.Certificate;
import org.opendost.science.results.Certificates;
import org.opendost.science.results.RegisterSearch;
import org.opendost.science.results.ResultDossiers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The register of certificates, and the page of one.
@Controller
@RequestMapping("/office/results/certificates")
class CertificatesController {

  private static final int PAGE = 50;
  private static final int MOST = 20_000;

  private final ResultDossiers dossiers;
  private final Certificates certificates;
  private final CertificateFile file;
  private final Texts texts;

  CertificatesController(
      ResultDossiers dossiers, Certificates certificates, CertificateFile file, Texts texts) {
    this.dossiers = dossiers;
    this.certificates = certificates;
    this.file = file;
    this.texts = texts;
  }

  @GetMapping
  Object register(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var search =
        new RegisterSearch(
            listing.value("q"),
            listing.value("year"),
            listing.value("level"),
            listing.value("field"),
            listing.value("standing"),
            listing.sort("issued", "number", "title", "host"),
            listing.value("sort").isEmpty() || listing.descending(),
            listing.value("after"));
    if (!listing.value("format").isEmpty()) {
      return new Export(
              "so-giay-chung-nhan",
              List.of(
                  t("number"),
                  t("issued"),
                  t("task"),
                  t("title"),
                  t("level"),
                  t("field"),
                  t("host"),
                  t("leader"),
                  t("accepted-on"),
                  t("rating"),
                  t("budget"),
                  t("signer"),
                  t("revoked-on")),
              dossiers.register(actor, search, MOST).items().stream().map(this::row).toList())
          .answer(listing.value("format"));
    }
    return Shown.page(
        "science/results/web/register",
        new RegisterPage(listing, dossiers.register(actor, search, PAGE)));
  }

  @GetMapping("/{id}")
  ModelAndView certificate(Actor actor, @PathVariable UUID id) {
    return page(actor, id, Form.empty(), Form.empty(), HttpStatus.OK);
  }

  @GetMapping("/{id}/certificate.pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
    return file.answer(certificates.find(actor, id));
  }

  @PostMapping("/{id}/copies")
  ModelAndView copy(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      certificates.giveCopy(actor, id, Sent.id(form, "copy"), form.text("to"));
      return Shown.redirect(path(id), flash, "results.copied");
    } catch (InvalidInput refused) {
      return page(actor, id, form.refused(refused), Form.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @PostMapping("/{id}/revocation")
  ModelAndView revoke(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var revoked = certificates.revoke(actor, id, form.text("why"));
      return Shown.redirect(path(id), flash, "results.revoked", revoked.number());
    } catch (InvalidInput refused) {
      return page(actor, id, Form.empty(), form.refused(refused), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView page(Actor actor, UUID id, Form copying, Form revoking, HttpStatus status) {
    return Shown.page(
        "science/results/web/certificate",
        new CertificatePage(
            certificates.find(actor, id),
            certificates.copies(actor, id),
            copying,
            revoking,
            Uuid7.next()),
        status);
  }

  private List<@Nullable Object> row(Certificate certificate) {
    return Arrays.<@Nullable Object>asList(
        certificate.number(),
        certificate.issuedOn(),
        certificate.taskCode(),
        certificate.title(),
        texts.text("vi", "tasks.level." + certificate.level()),
        texts.text("vi", "tasks.field." + certificate.field()),
        certificate.hostName(),
        certificate.leader(),
        certificate.acceptedOn(),
        texts.text("vi", "tasks.rating." + certificate.rating()),
        certificate.budget(),
        certificate.signer(),
        certificate.revokedOn());
  }

  private String t(String key) {
    return texts.text("vi", "results." + key);
  }

  private static String path(UUID id) {
    return "/office/results/certificates/" + id;
  }
}
