package org.opendost.regulatory.iso9001.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.iso9001.CorrectiveAnswer;
import org.opendost.regulatory.iso9001.Evidence;
import org.opendost.regulatory.iso9001.Nonconformities;
import org.opendost.regulatory.iso9001.Nonconformity;
import org.opendost.regulatory.iso9001.OwnCases;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Nonconformities until they are closed.
@Controller
@RequestMapping(IsoPages.HOME + "/nonconformities")
class NonconformitiesController {

  private final Nonconformities nonconformities;
  private final OwnCases own;
  private final Downloads downloads;
  private final Lists lists;
  private final OfficeClock clock;

  NonconformitiesController(
      Nonconformities nonconformities,
      OwnCases own,
      Downloads downloads,
      Lists lists,
      OfficeClock clock) {
    this.nonconformities = nonconformities;
    this.own = own;
    this.downloads = downloads;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        IsoPages.LIST,
        "nonconformities",
        "diem-khong-phu-hop",
        List.of(
            Column.of("iso9001.clause").filters("clause"),
            Column.of("iso9001.agency").sorts("agency").filters("agency"),
            Column.of("iso9001.finding").filters("finding"),
            Column.of("iso9001.found-on").sorts("found"),
            Column.of("iso9001.due").sorts("due"),
            Column.of("iso9001.state")
                .among("state", "iso9001.state.", List.of("open", "late", "closed"))),
        ask -> nonconformities.list(actor, ask),
        this::cells);
  }

  private List<Cell> cells(Nonconformity line) {
    var state = line.closed() != null ? "closed" : line.isLate(clock.today()) ? "late" : "open";
    return List.of(
        Cell.of(line.clause()).to(IsoPages.NONCONFORMITIES + line.id()),
        Cell.of(line.agencyName()).to(IsoPages.AGENCIES + line.agency()),
        Cell.of(line.finding()),
        line.visit() == null
            ? Cell.of(line.foundOn())
            : Cell.of(line.foundOn()).to(IsoPages.VISITS + line.visit()),
        Cell.of(line.due()),
        Cell.key("iso9001.state." + state).toned(tone(state)));
  }

  private static String tone(String state) {
    return switch (state) {
      case "closed" -> "good";
      case "late" -> "late";
      default -> "soon";
    };
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return page(actor, id, EntryPage.blank());
  }

  @GetMapping("/{id}/evidence/{file}")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
    return downloads.answer(nonconformities.file(actor, id, file), true);
  }

  @PostMapping("/{id}/evidence")
  ModelAndView add(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      @RequestParam Map<String, MultipartFile> files,
      RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        entered -> {
          var evidence = entered.id();
          var stage = entered.choice("stage", Evidence.Stage.class);
          var upload = entered.file("file", files);
          entered.check();
          nonconformities.show(actor, id, evidence, stage.get(), upload.get());
          return Shown.redirect(IsoPages.NONCONFORMITIES + id, flash, "iso9001.done.evidence");
        },
        form -> page(actor, id, form));
  }

  private ModelAndView page(Actor actor, UUID id, Form adding) {
    return Shown.page(
        "regulatory/iso9001/web/nonconformity",
        new NonconformityPage(
            nonconformities.open(actor, id),
            nonconformities.answers(actor, id),
            nonconformities.evidence(actor, id),
            own.behind(actor, id),
            adding,
            clock.today()));
  }

  @GetMapping("/{id}/answers/new")
  ModelAndView answer(Actor actor, @PathVariable UUID id) {
    nonconformities.require(actor);
    return form(actor, id, EntryPage.blank());
  }

  @PostMapping("/{id}/answers/new")
  ModelAndView judge(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var answer = entered.id();
          var on = entered.day("on");
          var verdict = entered.choice("verdict", Verdict.class);
          entered.check();
          nonconformities.judge(
              actor,
              new CorrectiveAnswer(
                  answer,
                  id,
                  on.get(),
                  entered.text("action"),
                  entered.text("evidence"),
                  verdict.get() == Verdict.ACCEPTED,
                  entered.text("remark"),
                  ""));
          return sent.done(
              IsoPages.NONCONFORMITIES + id,
              verdict.get() == Verdict.ACCEPTED ? "iso9001.done.closed" : "iso9001.done.kept-open");
        },
        form -> form(actor, id, form));
  }

  /// What is made of the corrective action.
  enum Verdict {
    ACCEPTED,
    NOT_ACCEPTED
  }

  private ModelAndView form(Actor actor, UUID id, Form form) {
    return IsoPages.entry(
        "answer",
        form,
        List.of(
            Field.day("on", "iso9001.reported-on").must(),
            Field.text("action", "iso9001.action").must(),
            Field.text("evidence", "iso9001.evidence").withHint(),
            Field.among("verdict", "iso9001.verdict", Verdict.class).must(),
            Field.text("remark", "iso9001.remark").withHint()),
        IsoPages.NONCONFORMITIES + id + "/answers/new",
        Cell.of(nonconformities.open(actor, id).clause()).to(IsoPages.NONCONFORMITIES + id));
  }
}
