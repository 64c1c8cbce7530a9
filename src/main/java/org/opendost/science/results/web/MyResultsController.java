package org.opendost.science.results.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.casework.web.CaseAnswers;
import org.opendost.procedure.casework.web.CaseViews;
import org.opendost.procedure.casework.web.SentMove;
import org.opendost.science.results.Dossier.Channel;
import org.opendost.science.results.Registrations;
import org.opendost.science.results.ResultDossiers;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a host does: files, supplements, withdraws, and takes its certificate.
@Controller
class MyResultsController {

  private final Registrations registrations;
  private final ResultDossiers dossiers;
  private final DossierPages pages;
  private final CaseViews views;
  private final CaseAnswers answers;
  private final Downloads downloads;
  private final CertificateFile certificates;
  private final OfficeClock clock;

  MyResultsController(
      Registrations registrations,
      ResultDossiers dossiers,
      DossierPages pages,
      CaseViews views,
      CaseAnswers answers,
      Downloads downloads,
      CertificateFile certificates,
      OfficeClock clock) {
    this.registrations = registrations;
    this.dossiers = dossiers;
    this.pages = pages;
    this.views = views;
    this.answers = answers;
    this.downloads = downloads;
    this.certificates = certificates;
    this.clock = clock;
  }

  @GetMapping("/my/results")
  ModelAndView list(Actor actor) {
    return Shown.page(
        "science/results/web/myresults",
        new MyResultsPage(registrations.waiting(actor), dossiers.mine(actor), clock.today()));
  }

  @GetMapping("/my/results/new")
  ModelAndView form(Actor actor, @RequestParam(required = false) @Nullable UUID task) {
    if (task == null) {
      return Shown.redirect("/my/results");
    }
    var waiting = registrations.waiting(actor, task);
    return Shown.page(
        "science/results/web/filing",
        new FilingPage(
            Prefilled.of(waiting).with("contact", actor.name()),
            waiting,
            false,
            Uuid7.next(),
            clock.today()));
  }

  @PostMapping("/my/results")
  ModelAndView file(
      Actor actor,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var filing = Sent.filing(form, Channel.ONLINE);
      var filed = registrations.file(actor, filing, SentPapers.of(request, filing.id(), false));
      return Shown.redirect("/my/results/" + filed.id(), flash, "results.filed", filed.number());
    } catch (InvalidInput refused) {
      return Shown.page(
          "science/results/web/filing",
          new FilingPage(
              form.refused(refused),
              registrations.waiting(actor, Sent.task(form)),
              false,
              Uuid7.next(),
              clock.today()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/my/results/{id}")
  ModelAndView dossier(Actor actor, @PathVariable UUID id) {
    dossiers.mine(actor, id);
    return pages.ofHost(actor, id, views.of(actor, id));
  }

  @PostMapping("/my/results/{id}/moves/WITHDRAW")
  ModelAndView withdraw(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    dossiers.mine(actor, id);
    return answers.answer(
        actor,
        id,
        SentMove.of("WITHDRAW", typed),
        "/my/results/" + id,
        flash,
        sent -> registrations.withdraw(actor, id, sent.expectedMoves(), sent.moveId(), sent.note()),
        view -> pages.ofHost(actor, id, view));
  }

  @PostMapping("/my/results/{id}/moves/SUPPLY")
  ModelAndView supply(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash) {
    dossiers.mine(actor, id);
    return answers.answer(
        actor,
        id,
        SentMove.of("SUPPLY", typed),
        "/my/results/" + id,
        flash,
        sent ->
            registrations.supply(
                actor,
                id,
                sent.expectedMoves(),
                sent.moveId(),
                Sent.supplement(sent, request, false)),
        view -> pages.ofHost(actor, id, view));
  }

  @GetMapping("/my/results/{id}/papers/{paper}")
  ResponseEntity<Resource> paper(Actor actor, @PathVariable UUID id, @PathVariable UUID paper) {
    return downloads.answer(dossiers.myPaper(actor, id, paper), true);
  }

  @GetMapping("/my/results/{id}/certificate.pdf")
  ResponseEntity<byte[]> certificate(Actor actor, @PathVariable UUID id) {
    var certificate = dossiers.mine(actor, id).certificate();
    if (certificate == null) {
      throw new NotFound("certificate of dossier", id);
    }
    return certificates.answer(certificate);
  }
}
