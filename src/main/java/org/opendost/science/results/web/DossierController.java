package org.opendost.science.results.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.procedure.casework.web.CaseAnswers;
import org.opendost.procedure.casework.web.CaseViews;
import org.opendost.procedure.casework.web.SentMove;
import org.opendost.science.results.Registrations;
import org.opendost.science.results.ResultDossiers;
import org.opendost.science.results.Signing;
import org.springframework.core.io.Resource;
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

/// The page on which officers deal with a dossier.
@Controller
@RequestMapping("/office/results/dossiers/{id}")
class DossierController {

  /// The form of papers taken in, beside the moves of the case.
  static final String PAPERS = "PAPERS";

  private final Registrations registrations;
  private final ResultDossiers dossiers;
  private final DossierPages pages;
  private final CaseViews views;
  private final CaseAnswers answers;
  private final Downloads downloads;

  DossierController(
      Registrations registrations,
      ResultDossiers dossiers,
      DossierPages pages,
      CaseViews views,
      CaseAnswers answers,
      Downloads downloads) {
    this.registrations = registrations;
    this.dossiers = dossiers;
    this.pages = pages;
    this.views = views;
    this.answers = answers;
    this.downloads = downloads;
  }

  @GetMapping
  ModelAndView dossier(Actor actor, @PathVariable UUID id) {
    dossiers.find(actor, id);
    return pages.ofOffice(actor, id, views.of(actor, id));
  }

  @PostMapping("/moves/{move}")
  ModelAndView move(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash) {
    dossiers.find(actor, id);
    return answers.answer(
        actor,
        id,
        SentMove.of(move, typed),
        path(id),
        flash,
        sent -> make(actor, id, sent, request),
        view -> pages.ofOffice(actor, id, view));
  }

  private MoveOutcome make(Actor actor, UUID id, SentMove sent, HttpServletRequest request) {
    int seen = sent.expectedMoves();
    var move = sent.moveId();
    return switch (sent.move()) {
      case "ACCEPT" -> registrations.accept(actor, id, seen, move);
      case "ASK" -> registrations.askSupplement(actor, id, seen, move, sent.note());
      case "SUPPLY" ->
          registrations.supply(actor, id, seen, move, Sent.supplement(sent, request, true));
      case "REFUSE" -> registrations.refuse(actor, id, seen, move, sent.note());
      case "WITHDRAW" -> registrations.withdraw(actor, id, seen, move, sent.note());
      case "ISSUE" ->
          registrations.issue(
              actor,
              id,
              seen,
              move,
              new Signing(
                  Sent.id(sent.form(), "certificate"),
                  sent.form().text("signer"),
                  sent.form().text("post")));
      default -> throw new NotFound("move", sent.move());
    };
  }

  @PostMapping("/papers")
  ModelAndView takePapers(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash) {
    var papers = SentPapers.of(request, Sent.id(Form.typed(typed), "form"), true);
    try {
      registrations.handIn(actor, id, papers);
    } catch (InvalidInput refused) {
      var sent = SentMove.of(PAPERS, typed).refused(refused);
      var shown = pages.ofOffice(actor, id, views.of(actor, id).with(sent));
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return shown;
    }
    return Shown.redirect(path(id), flash, "results.papers-taken", papers.size());
  }

  @GetMapping("/papers/{paper}")
  ResponseEntity<Resource> paper(Actor actor, @PathVariable UUID id, @PathVariable UUID paper) {
    return downloads.answer(dossiers.paper(actor, id, paper), true);
  }

  private static String path(UUID id) {
    return "/office/results/dossiers/" + id;
  }
}
