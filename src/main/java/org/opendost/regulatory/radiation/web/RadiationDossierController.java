package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.opendost.directory.identity.Officers;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.files.Files;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.procedure.casework.web.CaseAnswers;
import org.opendost.procedure.casework.web.CaseView;
import org.opendost.procedure.casework.web.CaseViews;
import org.opendost.procedure.casework.web.SentMove;
import org.opendost.regulatory.radiation.Appraisals;
import org.opendost.regulatory.radiation.Deed;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.HandedPaper;
import org.opendost.regulatory.radiation.Payment;
import org.opendost.regulatory.radiation.Receptions;
import org.opendost.regulatory.radiation.Signatures;
import org.opendost.regulatory.radiation.Signing;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The dossier as officers work on it.
@Controller
@RequestMapping("/office/radiation/dossiers/{id:[0-9a-f-]{36}}")
class RadiationDossierController {

  private final Dossiers dossiers;
  private final Receptions receptions;
  private final Appraisals appraisals;
  private final Signatures signatures;
  private final RadiationDossierPages pages;
  private final CaseViews views;
  private final CaseAnswers answers;
  private final Officers officers;
  private final FeeNoticePdf feeNotice;
  private final Files files;
  private final Downloads downloads;

  RadiationDossierController(
      Dossiers dossiers,
      Receptions receptions,
      Appraisals appraisals,
      Signatures signatures,
      RadiationDossierPages pages,
      CaseViews views,
      CaseAnswers answers,
      Officers officers,
      FeeNoticePdf feeNotice,
      Files files,
      Downloads downloads) {
    this.dossiers = dossiers;
    this.receptions = receptions;
    this.appraisals = appraisals;
    this.signatures = signatures;
    this.pages = pages;
    this.views = views;
    this.answers = answers;
    this.officers = officers;
    this.feeNotice = feeNotice;
    this.files = files;
    this.downloads = downloads;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    dossiers.find(actor, id);
    return shown(actor, views.of(actor, id), Form.empty());
  }

  @PostMapping("/moves/{move}")
  ModelAndView move(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return answers.answer(
        actor,
        id,
        SentMove.of(move, typed),
        "/office/radiation/dossiers/" + id,
        flash,
        sent -> make(actor, id, sent),
        view -> shown(actor, view, Form.empty()));
  }

  @PostMapping("/payment")
  ModelAndView pay(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults().required("paidOn", form.value("paidOn"));
      var day = form.date("paidOn", faults);
      faults.orThrow();
      receptions.recordPayment(
          actor, id, new Payment(form.text("receipt"), Objects.requireNonNull(day)));
    } catch (InvalidInput refused) {
      var again = shown(actor, views.of(actor, id), form.refused(refused));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    return Shown.redirect("/office/radiation/dossiers/" + id, flash, "radiation.done.paid");
  }

  @PostMapping("/papers")
  ModelAndView tick(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    var brought =
        typed.getOrDefault("paper", List.of()).stream()
            .map(item -> new HandedPaper(Uuid7.next(), item, null))
            .toList();
    receptions.tick(actor, id, brought);
    return Shown.redirect("/office/radiation/dossiers/" + id, flash, "radiation.done.ticked");
  }

  @GetMapping("/fee-notice.pdf")
  ResponseEntity<byte[]> feeNotice(Actor actor, @PathVariable UUID id) {
    return feeNotice.of(actor, id);
  }

  @GetMapping("/files/{file}")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
    if (!dossiers.holds(actor, id, file)) {
      throw new NotFound("file", file);
    }
    return downloads.answer(files.get(file), true);
  }

  private MoveOutcome make(Actor actor, UUID id, SentMove sent) {
    var deed = new Deed(id, sent.expectedMoves(), sent.moveId(), sent.note());
    return switch (sent.move()) {
      case "ASK_AT_INTAKE" -> receptions.askForPapers(actor, deed);
      case "NOTIFY_FEE" -> receptions.notifyFee(actor, deed);
      case "RECEIVE" -> receptions.receive(actor, deed);
      case "DECLINE" -> receptions.decline(actor, deed);
      case "RETURN" -> receptions.handOver(actor, deed);
      case "SUPPLY", "SUPPLY_AT_INTAKE" -> dossiers.supply(actor, deed, List.of());
      case "WITHDRAW" -> dossiers.withdraw(actor, deed);
      case "ASSIGN" -> appraisals.assign(actor, deed, appraiser(sent.form()));
      case "ASK" -> appraisals.askForSupplement(actor, deed);
      case "PROPOSE" -> appraisals.propose(actor, deed);
      case "APPROVE" -> appraisals.approve(actor, deed);
      case "SEND_BACK" -> appraisals.sendBack(actor, deed);
      case "ISSUE" ->
          signatures.issue(
              actor,
              deed,
              new Signing(deed.id(), sent.form().text("signer"), sent.form().text("signerPost")));
      case "REFUSE" -> signatures.refuse(actor, deed);
      default -> throw new NotFound("move", sent.move());
    };
  }

  private Appraisals.Appraiser appraiser(Form form) {
    var faults = new Faults().required("handler", form.value("handler"));
    var handler = form.id("handler", faults);
    faults.orThrow();
    var officer =
        officers
            .find(Objects.requireNonNull(handler))
            .orElseThrow(() -> new InvalidInput("handler", "input.not-a-choice"));
    return new Appraisals.Appraiser(officer.id(), officer.name(), officer.unit());
  }

  private ModelAndView shown(Actor actor, CaseView view, Form form) {
    return Shown.page("regulatory/radiation/web/dossier", pages.forOffice(actor, view, form));
  }
}
