package org.opendost.office.assignments.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.directory.parties.Units;
import org.opendost.office.assignments.AssignmentLeads;
import org.opendost.office.assignments.AssignmentSteps;
import org.opendost.office.assignments.Assignments;
import org.opendost.office.assignments.Tally;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
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

/// The list of tasks with its counts, the counts by unit, and a task with its files.
@Controller
@RequestMapping(AssignmentPage.HOME)
class AssignmentsController {

  private final Assignments assignments;
  private final AssignmentSteps steps;
  private final AssignmentLeads leads;
  private final Units units;
  private final Lists lists;
  private final Downloads downloads;
  private final OfficeClock clock;

  AssignmentsController(
      Assignments assignments,
      AssignmentSteps steps,
      AssignmentLeads leads,
      Units units,
      Lists lists,
      Downloads downloads,
      OfficeClock clock) {
    this.assignments = assignments;
    this.steps = steps;
    this.leads = leads;
    this.units = units;
    this.lists = lists;
    this.downloads = downloads;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    var narrowed = Narrowed.of(Listing.of(request));
    return lists.answer(
        request,
        "assignments",
        "nhiem-vu-duoc-giao",
        AssignmentCells.columns(),
        ask -> assignments.list(actor, narrowed.narrow(ask)),
        line -> AssignmentCells.of(line, clock.today()),
        page ->
            Shown.page(
                "office/assignments/web/list",
                new TalliedList(
                    page, narrowing(actor, narrowed), Tally.sum(tallies(actor, narrowed)))));
  }

  @GetMapping("/counts")
  ModelAndView counts(Actor actor, HttpServletRequest request) {
    var narrowed = Narrowed.of(Listing.of(request));
    var tallies = tallies(actor, narrowed);
    return Shown.page(
        "office/assignments/web/counts",
        new TalliedList.ByUnit(
            tallies,
            Tally.sum(tallies),
            narrowing(actor, narrowed),
            new TalliedList.Links(narrowed)));
  }

  private List<Tally> tallies(Actor actor, Narrowed narrowed) {
    return assignments.tallies(actor, narrowed.unit(), narrowed.from(), narrowed.to());
  }

  private TalliedList.Narrowing narrowing(Actor actor, Narrowed narrowed) {
    return new TalliedList.Narrowing(
        units.all(actor).stream()
            .map(unit -> new Choice(unit.id().toString(), unit.name()))
            .toList(),
        narrowed.form());
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return page(actor, id, EntryPage.blank());
  }

  @PostMapping("/{id}/evidence")
  ModelAndView attach(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, MultipartFile> files,
      SentForm sent) {
    return sent.saved(
        entered -> {
          var file = entered.id();
          var step = entered.chosen("step");
          var upload = entered.file("file", files);
          entered.check();
          steps.attach(actor, id, step.get(), file, upload.get());
          return sent.done(AssignmentPage.HOME + "/" + id, "assignments.done.attached");
        },
        form -> page(actor, id, form));
  }

  private ModelAndView page(Actor actor, UUID id, Form attaching) {
    var record = assignments.open(actor, id);
    return Shown.page(
        "office/assignments/web/assignment",
        new AssignmentPage(
            record, attaching, leads.mayChange(actor, record.assignment()), clock.today()));
  }

  @GetMapping("/{id}/evidence/{file}")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
    return downloads.answer(steps.file(actor, id, file), true);
  }
}
