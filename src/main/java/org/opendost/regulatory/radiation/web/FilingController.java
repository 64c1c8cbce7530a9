package org.opendost.regulatory.radiation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.radiation.Dossier;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.Draft;
import org.opendost.regulatory.radiation.Drafts;
import org.opendost.regulatory.radiation.Filing;
import org.opendost.regulatory.radiation.HandedPaper;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Regime;
import org.opendost.regulatory.radiation.RequiredPapers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Drawing up and filing a dossier: by the facility itself, in two looks (the form, then what it
/// will say and cost), or by the desk for somebody who stands there. Everything sent is kept in a
/// draft first, so that nothing is lost when something is wrong.
@Controller
class FilingController {

  private static final String FORM = "regulatory/radiation/web/filing";
  private static final String REVIEW = "regulatory/radiation/web/review";

  private final Drafts drafts;
  private final Dossiers dossiers;
  private final FilingPages pages;
  private final OfficeClock clock;

  FilingController(Drafts drafts, Dossiers dossiers, FilingPages pages, OfficeClock clock) {
    this.drafts = drafts;
    this.dossiers = dossiers;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping({"/my/radiation/new/{kind}", "/office/radiation/dossiers/new/{kind}"})
  ModelAndView begin(
      Actor actor,
      HttpServletRequest request,
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable UUID facility,
      @RequestParam(required = false) @Nullable UUID licence,
      @RequestParam(required = false) @Nullable UUID alongside) {
    var asked = kind(kind);
    var form = pages.prefilled(actor, asked, facility, licence);
    return Shown.page(
        FORM,
        pages.page(
            actor,
            counter(request),
            Uuid7.next(),
            asked,
            alongside == null ? form : form.with("alongside", alongside),
            List.of()));
  }

  /// @param device one just entered, to be chosen
  /// @param worker one just entered, to be chosen
  @GetMapping({"/my/radiation/drafts/{id}", "/office/radiation/drafts/{id}"})
  ModelAndView resume(
      Actor actor,
      HttpServletRequest request,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID device,
      @RequestParam(required = false) @Nullable UUID worker) {
    var draft = drafts.find(actor, id);
    var form = Form.typed(draft.typed());
    if (device != null) {
      form = form.with("device-" + device, "true");
    }
    if (worker != null) {
      form = form.with("worker", worker);
    }
    return Shown.page(
        FORM, pages.page(actor, counter(request), draft.id(), draft.kind(), form, draft.papers()));
  }

  @PostMapping({"/my/radiation/drafts/{id}", "/office/radiation/drafts/{id}"})
  ModelAndView keep(
      Actor actor,
      HttpServletRequest request,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      @RequestParam MultiValueMap<String, MultipartFile> sent,
      RedirectAttributes flash) {
    var counter = counter(request);
    var base = counter ? "/office/radiation" : "/my/radiation";
    var wanted = typed.getOrDefault("do", "save");
    if (wanted.equals("discard")) {
      drafts.discard(actor, id);
      return Shown.redirect(base, flash, "radiation.done.discarded");
    }
    if (dossiers.isFiled(actor, id)) {
      // Somebody went back in the browser: what was filed is changed by a supplement only.
      return Shown.redirect(base + "/dossiers/" + id, flash, "radiation.done.filed-before");
    }
    drafts.save(actor, id, kind(typed.getOrDefault("kind", "")), FilingForm.kept(typed));
    if (wanted.startsWith("detach-")) {
      FilingForm.id(wanted.substring("detach-".length()))
          .ifPresent(paper -> drafts.detach(actor, id, paper));
    }
    var draft = drafts.find(actor, id);
    try {
      attach(actor, sent, draft);
    } catch (InvalidInput refused) {
      return again(actor, counter, drafts.find(actor, id), refused);
    }
    var facility = FilingForm.facility(Form.typed(draft.typed()));
    if (facility == null && (wanted.equals("device") || wanted.equals("worker"))) {
      return again(actor, counter, draft, new InvalidInput("facility", "input.required"));
    }
    return switch (wanted) {
      case "review" -> review(actor, counter, id);
      case "file" -> file(actor, counter, drafts.find(actor, id), flash);
      case "device" ->
          Shown.redirect("/my/radiation/facilities/" + facility + "/equipment/new?draft=" + id);
      case "worker" ->
          Shown.redirect("/my/radiation/facilities/" + facility + "/workers/new?draft=" + id);
      default -> Shown.redirect(base + "/drafts/" + id, flash, "radiation.done.draft");
    };
  }

  @GetMapping("/my/radiation/drafts/{id}/review")
  ModelAndView look(Actor actor, @PathVariable UUID id) {
    var draft = drafts.find(actor, id);
    return Shown.page(
        REVIEW,
        pages.page(actor, false, id, draft.kind(), Form.typed(draft.typed()), draft.papers()));
  }

  @PostMapping("/my/radiation/drafts/{id}/filing")
  ModelAndView send(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    var filed = dossiers.own(actor).stream().filter(each -> each.id().equals(id)).findFirst();
    if (filed.isPresent()) {
      // A second click: the draft is gone, the dossier is there.
      return Shown.redirect("/my/radiation/dossiers/" + id);
    }
    return file(actor, false, drafts.find(actor, id), flash);
  }

  private ModelAndView review(Actor actor, boolean counter, UUID id) {
    var draft = drafts.find(actor, id);
    try {
      dossiers.quote(actor, filing(draft, counter));
    } catch (InvalidInput refused) {
      return again(actor, counter, draft, refused);
    }
    return Shown.redirect("/my/radiation/drafts/" + id + "/review");
  }

  private ModelAndView file(Actor actor, boolean counter, Draft draft, RedirectAttributes flash) {
    Dossier dossier;
    try {
      dossier = dossiers.submit(actor, filing(draft, counter));
    } catch (InvalidInput refused) {
      return again(actor, counter, draft, refused);
    }
    drafts.discard(actor, draft.id());
    return Shown.redirect(
        (counter ? "/office/radiation" : "/my/radiation") + "/dossiers/" + dossier.id(),
        flash,
        "radiation.done.filed",
        dossier.code());
  }

  private Filing filing(Draft draft, boolean counter) {
    var channel = counter ? Dossier.Channel.COUNTER : Dossier.Channel.ONLINE;
    var filing = FilingForm.filing(draft, channel);
    return counter
        ? filing.with(
            RequiredPapers.of(draft.kind(), Regime.on(clock.today())).stream()
                .filter(paper -> draft.typed().containsKey("sheet-" + paper.code()))
                .map(paper -> new HandedPaper(Uuid7.next(), paper.code(), null))
                .toList())
        : filing;
  }

  private void attach(Actor actor, MultiValueMap<String, MultipartFile> sent, Draft draft) {
    for (var paper : RequiredPapers.of(draft.kind(), Regime.on(clock.today()))) {
      var field = "paper-" + paper.code();
      for (var part : sent.getOrDefault(field, List.of())) {
        var upload = Upload.of(part);
        if (upload != null) {
          drafts.attach(actor, draft.id(), Uuid7.next(), paper, field, upload);
        }
      }
    }
  }

  private ModelAndView again(Actor actor, boolean counter, Draft draft, InvalidInput refused) {
    var form = Form.typed(draft.typed()).refused(distinct(refused));
    return Shown.page(
        FORM,
        pages.page(actor, counter, draft.id(), draft.kind(), form, draft.papers()),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /// Each thing once, though several devices may be wrong in the same way.
  private static InvalidInput distinct(InvalidInput refused) {
    List<Fault> faults = refused.faults().stream().distinct().toList();
    return new InvalidInput(faults);
  }

  private static boolean counter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/office/");
  }

  private static Kind kind(String code) {
    for (var kind : Kind.values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw new NotFound("procedure", code);
  }
}
