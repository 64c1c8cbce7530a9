package org.opendost.regulatory.radiation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.Upload;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.procedure.casework.SlipForm;
import org.opendost.procedure.casework.web.CaseAnswers;
import org.opendost.procedure.casework.web.CaseView;
import org.opendost.procedure.casework.web.CaseViews;
import org.opendost.procedure.casework.web.SentMove;
import org.opendost.procedure.casework.web.SlipPrinter;
import org.opendost.regulatory.radiation.Deed;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.Drafts;
import org.opendost.regulatory.radiation.HandedPaper;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A dossier as its applicant follows it: supplements, withdrawal, files, slips.
@Controller
@RequestMapping("/my/radiation/dossiers/{id}")
class MyDossierController {

  private final Dossiers dossiers;
  private final Drafts drafts;
  private final RadiationDossierPages pages;
  private final CaseViews views;
  private final CaseAnswers answers;
  private final SlipPrinter slips;
  private final FeeNoticePdf feeNotice;
  private final RadiationSubject subject;
  private final Files files;
  private final Downloads downloads;

  MyDossierController(
      Dossiers dossiers,
      Drafts drafts,
      RadiationDossierPages pages,
      CaseViews views,
      CaseAnswers answers,
      SlipPrinter slips,
      FeeNoticePdf feeNotice,
      RadiationSubject subject,
      Files files,
      Downloads downloads) {
    this.dossiers = dossiers;
    this.drafts = drafts;
    this.pages = pages;
    this.views = views;
    this.answers = answers;
    this.slips = slips;
    this.feeNotice = feeNotice;
    this.subject = subject;
    this.files = files;
    this.downloads = downloads;
  }

  @GetMapping
  ModelAndView dossier(Actor actor, @PathVariable UUID id) {
    dossiers.find(actor, id);
    return shown(actor, views.of(actor, id));
  }

  @PostMapping("/moves/{move}")
  ModelAndView move(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestParam Map<String, String> typed,
      @RequestParam MultiValueMap<String, MultipartFile> files,
      RedirectAttributes flash) {
    dossiers.find(actor, id);
    return answers.answer(
        actor,
        id,
        SentMove.of(move, typed),
        "/my/radiation/dossiers/" + id,
        flash,
        sent -> make(actor, files, id, sent),
        view -> shown(actor, view));
  }

  @GetMapping("/files/{file}")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
    if (!dossiers.holds(actor, id, file)) {
      throw new NotFound("file", file);
    }
    return downloads.answer(files.get(file), true);
  }

  @GetMapping("/fee-notice.pdf")
  ResponseEntity<byte[]> feeNotice(Actor actor, @PathVariable UUID id) {
    return feeNotice.of(actor, id);
  }

  /// The slips meant for the applicant; the control slip is the office's own.
  @GetMapping("/slips/{form}.pdf")
  ResponseEntity<byte[]> slip(Actor actor, @PathVariable UUID id, @PathVariable String form) {
    var file = dossiers.standing(actor, id);
    var known =
        SlipForm.of(form)
            .filter(each -> each != SlipForm.CONTROL)
            .orElseThrow(() -> new NotFound("slip", form));
    return slips.pdf(actor, file.id(), known, subject.slipFacts(file));
  }

  private MoveOutcome make(
      Actor actor, MultiValueMap<String, MultipartFile> parts, UUID id, SentMove sent) {
    var deed = new Deed(id, sent.expectedMoves(), sent.moveId(), sent.note());
    return switch (sent.move()) {
      case "SUPPLY", "SUPPLY_AT_INTAKE" -> dossiers.supply(actor, deed, brought(actor, parts, id));
      case "WITHDRAW" -> dossiers.withdraw(actor, deed);
      default -> throw new NotFound("move", sent.move());
    };
  }

  /// The files sent with a supplement, each for the paper of the checklist that the page showed.
  private List<HandedPaper> brought(
      Actor actor, MultiValueMap<String, MultipartFile> parts, UUID id) {
    var brought = new ArrayList<HandedPaper>();
    for (var line : dossiers.checklist(actor, id).lines()) {
      var paper = line.paper();
      var field = "paper-" + paper.code();
      for (var part : parts.getOrDefault(field, List.of())) {
        var upload = Upload.of(part);
        if (upload != null) {
          brought.add(drafts.keep(actor, Uuid7.next(), paper, field, upload));
        }
      }
    }
    return brought;
  }

  private ModelAndView shown(Actor actor, CaseView view) {
    return Shown.page("regulatory/radiation/web/mydossier", pages.forApplicant(actor, view));
  }
}
