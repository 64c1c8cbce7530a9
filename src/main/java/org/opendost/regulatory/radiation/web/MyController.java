package org.opendost.regulatory.radiation.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.procedure.casework.Procedures;
import org.opendost.procedure.casework.SlipForm;
import org.opendost.procedure.casework.web.CaseAnswers;
import org.opendost.procedure.casework.web.CaseView;
import org.opendost.procedure.casework.web.CaseViews;
import org.opendost.procedure.casework.web.SentMove;
import org.opendost.procedure.casework.web.SlipPrinter;
import org.opendost.regulatory.radiation.Deed;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.Drafts;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.HandedPaper;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Licence;
import org.opendost.regulatory.radiation.Licences;
import org.opendost.regulatory.radiation.Regime;
import org.opendost.regulatory.radiation.RenewalWindow;
import org.opendost.regulatory.radiation.RequiredPapers;
import org.opendost.regulatory.radiation.Verification;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of an organisation that holds X-ray equipment.
@Controller
@RequestMapping("/my/radiation")
class MyController implements NavigationEntries {

  private final Facilities facilities;
  private final Licences licences;
  private final Dossiers dossiers;
  private final Drafts drafts;
  private final RadiationDossierPages pages;
  private final CaseViews views;
  private final CaseAnswers answers;
  private final Procedures procedures;
  private final SlipPrinter slips;
  private final RadiationSubject subject;
  private final Files files;
  private final Downloads downloads;
  private final OfficeClock clock;

  MyController(
      Facilities facilities,
      Licences licences,
      Dossiers dossiers,
      Drafts drafts,
      RadiationDossierPages pages,
      CaseViews views,
      CaseAnswers answers,
      Procedures procedures,
      SlipPrinter slips,
      RadiationSubject subject,
      Files files,
      Downloads downloads,
      OfficeClock clock) {
    this.facilities = facilities;
    this.licences = licences;
    this.dossiers = dossiers;
    this.drafts = drafts;
    this.pages = pages;
    this.views = views;
    this.answers = answers;
    this.procedures = procedures;
    this.slips = slips;
    this.subject = subject;
    this.files = files;
    this.downloads = downloads;
    this.clock = clock;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.office("radiation.my", "/my/radiation", "radiation.mine", 201));
  }

  @GetMapping
  ModelAndView home(Actor actor) {
    var today = clock.today();
    var regime = Regime.on(today);
    var own = facilities.own(actor);
    var holdings = new ArrayList<MyPage.Holding>();
    var devices = new ArrayList<MyPage.Device>();
    var windows = new HashMap<UUID, RenewalWindow>();
    for (var facility : own) {
      for (var licence : licences.of(actor, facility.id())) {
        var standing = licence.on(today);
        holdings.add(new MyPage.Holding(licence, standing));
        if (standing == Licence.Standing.IN_FORCE) {
          windows.put(licence.id(), RenewalWindow.of(licence.expiresOn(), regime));
        }
      }
      var verified = facilities.verifications(actor, facility.id());
      for (var device : facilities.equipment(actor, facility.id())) {
        devices.add(new MyPage.Device(device, latest(verified, device)));
      }
    }
    return Shown.page(
        "regulatory/radiation/web/my",
        new MyPage(
            today,
            own,
            holdings,
            dossiers.own(actor),
            drafts.own(actor),
            devices,
            starts(),
            windows));
  }

  @GetMapping("/dossiers/{id}")
  ModelAndView dossier(Actor actor, @PathVariable UUID id) {
    dossiers.find(actor, id);
    return shown(actor, views.of(actor, id));
  }

  @PostMapping("/dossiers/{id}/moves/{move}")
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

  @GetMapping("/dossiers/{id}/files/{file}")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
    if (!dossiers.holds(actor, id, file)) {
      throw new NotFound("file", file);
    }
    return downloads.answer(files.get(file), true);
  }

  /// The slips meant for the applicant; the control slip is the office's own.
  @GetMapping("/dossiers/{id}/slips/{form}.pdf")
  ResponseEntity<byte[]> slip(Actor actor, @PathVariable UUID id, @PathVariable String form) {
    var file = dossiers.standing(actor, id);
    var known =
        SlipForm.of(form)
            .filter(each -> each != SlipForm.CONTROL)
            .orElseThrow(() -> new NotFound("slip", form));
    return slips.pdf(actor, file.id(), known, subject.slipFacts(file));
  }

  @GetMapping("/facilities/new")
  ModelAndView beginFacility(Actor actor) {
    return facilityForm(actor, RecordForms.empty());
  }

  @PostMapping("/facilities/new")
  ModelAndView enterFacility(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return saved(
        Form.typed(typed),
        form -> {
          facilities.register(actor, RecordForms.facility(form, actor.organisation()));
          return Shown.redirect("/my/radiation", flash, "radiation.done.saved");
        },
        form -> facilityForm(actor, form));
  }

  @GetMapping("/facilities/{id}/equipment/new")
  ModelAndView beginDevice(
      Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID draft) {
    return form(actor, "device", id, RecordForms.empty(), draft);
  }

  @PostMapping("/facilities/{id}/equipment/new")
  ModelAndView enterDevice(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID draft,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return saved(
        Form.typed(typed),
        form -> {
          var device =
              facilities.addEquipment(
                  actor, RecordForms.device(form, id, Equipment.Status.DECLARED));
          return Shown.redirect(
              back(draft) + (draft == null ? "" : "?device=" + device.id()),
              flash,
              "radiation.done.saved");
        },
        form -> form(actor, "device", id, form, draft));
  }

  @GetMapping("/facilities/{id}/workers/new")
  ModelAndView beginWorker(
      Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID draft) {
    return form(actor, "worker", id, RecordForms.empty(), draft);
  }

  @PostMapping("/facilities/{id}/workers/new")
  ModelAndView enterWorker(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID draft,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return saved(
        Form.typed(typed),
        form -> {
          var worker = RecordForms.worker(form, id);
          facilities.addWorker(actor, worker);
          return Shown.redirect(
              back(draft) + (draft == null ? "" : "?worker=" + worker.id()),
              flash,
              "radiation.done.saved");
        },
        form -> form(actor, "worker", id, form, draft));
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

  /// The files sent with a supplement, each for its paper.
  private List<HandedPaper> brought(
      Actor actor, MultiValueMap<String, MultipartFile> parts, UUID id) {
    var brought = new ArrayList<HandedPaper>();
    var dossier = dossiers.find(actor, id);
    for (var paper : RequiredPapers.of(dossier.kind(), dossier.regime())) {
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

  private Map<Kind, ProcedureVersion> starts() {
    var today = clock.today();
    var starts = new EnumMap<Kind, ProcedureVersion>(Kind.class);
    for (var kind : Kind.values()) {
      procedures
          .find(kind.procedure())
          .map(procedure -> procedure.inForce(today))
          .filter(version -> version.isInForceOn(today))
          .ifPresent(version -> starts.put(kind, version));
    }
    return starts;
  }

  private static @Nullable Verification latest(List<Verification> all, Equipment device) {
    return all.stream()
        .filter(each -> each.equipment().equals(device.id()))
        .findFirst()
        .orElse(null);
  }

  private ModelAndView shown(Actor actor, CaseView view) {
    return Shown.page("regulatory/radiation/web/mydossier", pages.forApplicant(actor, view));
  }

  private ModelAndView facilityForm(Actor actor, Form form) {
    return Shown.page(
        "regulatory/radiation/web/facilityform",
        new FormPage(
            "radiation.new-facility",
            form,
            "/my/radiation/facilities/new",
            "/my/radiation",
            facilities.own(actor).stream().map(Facility::name).toList()));
  }

  private ModelAndView form(Actor actor, String what, UUID id, Form form, @Nullable UUID draft) {
    Facility facility = facilities.find(actor, id);
    var path = what.equals("device") ? "/equipment/new" : "/workers/new";
    return Shown.page(
        "regulatory/radiation/web/" + what + "form",
        new FormPage(
            "radiation.new-" + what,
            facility,
            form,
            "/my/radiation/facilities/" + id + path + (draft == null ? "" : "?draft=" + draft),
            back(draft),
            false));
  }

  private static String back(@Nullable UUID draft) {
    return draft == null ? "/my/radiation" : "/my/radiation/drafts/" + draft;
  }

  private static ModelAndView saved(
      Form form, Function<Form, ModelAndView> save, Function<Form, ModelAndView> again) {
    try {
      return save.apply(form);
    } catch (InvalidInput refused) {
      var shown = again.apply(form.refused(refused));
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return shown;
    }
  }
}
