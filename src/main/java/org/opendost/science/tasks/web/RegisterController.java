package org.opendost.science.tasks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.science.tasks.ChangeOutcome.Changed;
import org.opendost.science.tasks.ChangeOutcome.ChangedMeanwhile;
import org.opendost.science.tasks.Deed;
import org.opendost.science.tasks.Register;
import org.opendost.science.tasks.RegisterQuery;
import org.opendost.science.tasks.Stage;
import org.opendost.science.tasks.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The register in the office: its list, a task's page, and the form of its facts.
@Controller
@RequestMapping("/office/tasks")
class RegisterController {

  private static final String FORM = "science/tasks/web/taskform";
  private static final int PAGE = 50;
  private static final int MOST = 20_000;

  private final Register register;
  private final Tasks tasks;
  private final Texts texts;
  private final OfficeClock clock;

  RegisterController(Register register, Tasks tasks, Texts texts, OfficeClock clock) {
    this.register = register;
    this.tasks = tasks;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    if (!format.isEmpty()) {
      var all = register.list(actor, query(listing), MOST);
      return RegisterExport.of(texts, all.lines()).answer(format);
    }
    return Shown.page(
        "science/tasks/web/register",
        new RegisterPage(listing, register.list(actor, query(listing), PAGE), clock.today()));
  }

  @GetMapping("/{id}")
  ModelAndView task(Actor actor, @PathVariable UUID id) {
    return Shown.page("science/tasks/web/file", new FilePage(register.open(actor, id)));
  }

  @GetMapping("/new")
  ModelAndView blank(Actor actor) {
    var form =
        Form.empty()
            .with("id", Uuid7.next())
            .with("published", "true")
            .with("stage", Stage.PROPOSED.code());
    return Shown.page(FORM, page(actor, form, null, "", false, List.of()));
  }

  @PostMapping
  ModelAndView register(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var id = Objects.requireNonNullElseGet(form.id("id", faults), Uuid7::next);
      var facts = TaskForm.facts(form, register.suggestions(actor).hosts(), faults);
      var since = form.date("since", faults);
      var stage = Stage.of(form.text("stage")).orElse(null);
      faults.required("stage", stage);
      faults.orThrow();
      tasks.register(actor, id, facts, Objects.requireNonNull(stage), since);
      return Shown.redirect("/office/tasks/" + id, flash, "tasks.done.registered", facts.code());
    } catch (InvalidInput invalid) {
      return Shown.page(
          FORM,
          page(actor, form.refused(invalid), null, "", false, List.of()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /// The form as it was typed, with what resembles it beside it; nothing is entered.
  @PostMapping("/similar")
  ModelAndView compare(Actor actor, @RequestParam Map<String, String> typed) {
    return Shown.page(FORM, page(actor, Form.typed(typed), null, "", false, List.of()));
  }

  /// The same for a task that is there.
  @PostMapping("/{id}/similar")
  ModelAndView compare(
      Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
    return again(actor, id, Form.typed(typed), List.of(), HttpStatus.OK);
  }

  @GetMapping("/{id}/edit")
  ModelAndView edit(Actor actor, @PathVariable UUID id) {
    var file = register.open(actor, id);
    var form = TaskForm.of(file.facts()).with("version", String.valueOf(file.version()));
    return Shown.page(
        FORM, page(actor, form, id, file.facts().title(), file.stage().isPublic(), List.of()));
  }

  @PostMapping("/{id}")
  ModelAndView change(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var version = form.number("version", faults);
      var facts = TaskForm.facts(form, register.suggestions(actor).hosts(), faults);
      faults.orThrow();
      return switch (tasks.change(
          actor, id, version == null ? 0 : version.intValue(), facts, form.text("why"))) {
        case Changed() -> Shown.redirect("/office/tasks/" + id, flash, "tasks.done.changed");
        case ChangedMeanwhile(int now, var deeds) ->
            again(actor, id, form.with("version", String.valueOf(now)), deeds, HttpStatus.CONFLICT);
      };
    } catch (InvalidInput invalid) {
      return again(actor, id, form.refused(invalid), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView again(
      Actor actor, UUID id, Form form, List<Deed> meanwhile, HttpStatus status) {
    var file = register.open(actor, id);
    return Shown.page(
        FORM,
        page(actor, form, id, file.facts().title(), file.stage().isPublic(), meanwhile),
        status);
  }

  private TaskFormPage page(
      Actor actor,
      Form form,
      @Nullable UUID id,
      String title,
      boolean reasonNeeded,
      List<Deed> meanwhile) {
    return new TaskFormPage(
        form,
        id,
        title,
        reasonNeeded,
        meanwhile,
        register.suggestions(actor),
        register.similar(actor, form.text("title"), form.text("objectives"), id));
  }

  private static RegisterQuery query(Listing listing) {
    var after = listing.after();
    var sort = listing.sort("start", "code", "title", "host", "start", "end", "stage");
    return new RegisterQuery(
        listing.value("q"),
        listing.value("level"),
        listing.value("programme"),
        listing.value("kind"),
        listing.value("field"),
        listing.value("stage"),
        listing.value("host"),
        listing.value("year"),
        sort,
        listing.value("sort").isEmpty() || listing.descending(),
        after == null ? null : Form.typed(Map.of("after", after)).id("after", new Faults()));
  }
}
