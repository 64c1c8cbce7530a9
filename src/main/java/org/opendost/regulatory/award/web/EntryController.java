package org.opendost.regulatory.award.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.directory.identity.Officers;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.award.AwardAssessments;
import org.opendost.regulatory.award.AwardEntries;
import org.opendost.regulatory.award.Entry;
import org.opendost.regulatory.award.EntryPaper;
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

/// An entry's papers, whether it may take part, and who assesses it.
@Controller
@RequestMapping(AwardPages.ENTRIES + "/{id}")
class EntryController {

  private final AwardEntries entries;
  private final AwardAssessments assessments;
  private final Officers officers;
  private final Access access;
  private final Downloads downloads;
  private final OfficeClock clock;

  EntryController(
      AwardEntries entries,
      AwardAssessments assessments,
      Officers officers,
      Access access,
      Downloads downloads,
      OfficeClock clock) {
    this.entries = entries;
    this.assessments = assessments;
    this.officers = officers;
    this.access = access;
    this.downloads = downloads;
    this.clock = clock;
  }

  /// The verdict on whether an entry may take part.
  enum Verdict {
    ELIGIBLE,
    INELIGIBLE
  }

  @GetMapping("/papers/{paper}")
  ResponseEntity<Resource> paper(Actor actor, @PathVariable UUID id, @PathVariable UUID paper) {
    return downloads.answer(entries.paper(actor, id, paper), true);
  }

  @PostMapping("/papers")
  ModelAndView handIn(
      Actor actor,
      @PathVariable UUID id,
      SentForm sent,
      @RequestParam Map<String, MultipartFile> files) {
    return sent.saved(
        entered -> {
          var paper = entered.id();
          var kind = entered.choice("kind", EntryPaper.Kind.class);
          var upload = entered.file("paper", files);
          entered.check();
          try {
            entries.handIn(actor, id, paper, kind.get(), upload.get());
          } catch (InvalidInput refused) {
            throw beside(refused);
          }
          return sent.done(AwardPages.ENTRIES + "/" + id, "award.done.paper");
        },
        form ->
            Shown.page(
                "regulatory/award/web/entry",
                new AwardEntryPage(
                    entries.open(actor, id),
                    assessments.read(actor, id, Entry.Stage.FILE),
                    assessments.read(actor, id, Entry.Stage.SITE),
                    form)));
  }

  /// There is one field for all kinds of papers.
  private static InvalidInput beside(InvalidInput refused) {
    return new InvalidInput(
        refused.faults().stream()
            .map(
                fault ->
                    fault.field().startsWith("paper")
                        ? new Fault("paper", fault.key(), fault.arguments())
                        : fault)
            .toList());
  }

  @GetMapping("/eligibility")
  ModelAndView judging(Actor actor, @PathVariable UUID id) {
    access.require(actor, "award.manage");
    return judging(actor, id, EntryPage.blank());
  }

  @PostMapping("/eligibility")
  ModelAndView judge(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var verdict = entered.choice("verdict", Verdict.class);
          entered.check();
          entries.judge(
              actor,
              id,
              new Entry.Eligibility(
                  verdict.get() == Verdict.ELIGIBLE, entered.text("why"), clock.today(), ""));
          return sent.done(AwardPages.ENTRIES + "/" + id, "award.done.judged");
        },
        form -> judging(actor, id, form));
  }

  private ModelAndView judging(Actor actor, UUID id, Form form) {
    return AwardPages.entry(
        "eligibility",
        form,
        List.of(
            Field.among("verdict", "award.verdict", Verdict.class).must(),
            Field.text("why", "award.why").withHint()),
        AwardPages.ENTRIES + "/" + id + "/eligibility",
        back(actor, id));
  }

  @GetMapping("/assessors")
  ModelAndView naming(Actor actor, @PathVariable UUID id) {
    access.require(actor, "award.manage");
    return naming(actor, id, EntryPage.blank());
  }

  @PostMapping("/assessors")
  ModelAndView name(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var account = entered.chosen("account");
          entered.check();
          assessments.name(actor, id, account.get());
          return sent.done(AwardPages.ENTRIES + "/" + id, "award.done.named");
        },
        form -> naming(actor, id, form));
  }

  private ModelAndView naming(Actor actor, UUID id, Form form) {
    return AwardPages.entry(
        "assessor",
        form,
        List.of(
            Field.choice(
                    "account",
                    "award.person",
                    officers.all().stream()
                        .map(officer -> new Choice(officer.id().toString(), officer.name()))
                        .toList())
                .must()),
        AwardPages.ENTRIES + "/" + id + "/assessors",
        back(actor, id));
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(entries.open(actor, id).entry().code()).to(AwardPages.ENTRIES + "/" + id);
  }
}
