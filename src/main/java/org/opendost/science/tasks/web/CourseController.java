package org.opendost.science.tasks.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.science.tasks.Acceptance;
import org.opendost.science.tasks.Adjustment;
import org.opendost.science.tasks.Adjustments;
import org.opendost.science.tasks.Register;
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

/// The forms that record a task's course, and take records back.
@Controller
@RequestMapping("/office/tasks/{id}")
class CourseController {

  private static final String FORM = "science/tasks/web/courseform";
  private static final String RECORDS =
      "{records:stages|acceptances|checks|certificates|adjustments}";

  private final Register register;
  private final Tasks tasks;
  private final Adjustments adjustments;

  CourseController(Register register, Tasks tasks, Adjustments adjustments) {
    this.register = register;
    this.tasks = tasks;
    this.adjustments = adjustments;
  }

  @GetMapping("/" + RECORDS + "/new")
  ModelAndView blank(Actor actor, @PathVariable UUID id, @PathVariable String records) {
    var form = Form.empty().with("record", Uuid7.next());
    return Shown.page(FORM, page(actor, id, records, form));
  }

  @PostMapping("/" + RECORDS)
  ModelAndView enter(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String records,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var record = Objects.requireNonNullElseGet(form.id("record", faults), Uuid7::next);
      var entry = new Entry(actor, id, record, form, faults);
      switch (records) {
        case "stages" -> stage(entry);
        case "acceptances" -> acceptance(entry);
        case "checks" -> check(entry);
        case "certificates" -> certificate(entry);
        default -> adjustment(entry);
      }
      return Shown.redirect("/office/tasks/" + id, flash, "tasks.done." + records);
    } catch (InvalidInput invalid) {
      return Shown.page(
          FORM, page(actor, id, records, form.refused(invalid)), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private record Entry(Actor actor, UUID task, UUID record, Form form, Faults faults) {

    @Nullable LocalDate day(String field) {
      return form.date(field, faults);
    }

    String text(String field) {
      return form.text(field);
    }
  }

  private void stage(Entry entry) {
    var on = entry.day("on");
    var stage = Stage.of(entry.text("stage")).orElse(null);
    entry.faults().required("stage", stage).orThrow();
    tasks.enterStage(
        entry.actor(), entry.record(), entry.task(), Objects.requireNonNull(stage), on);
  }

  private void acceptance(Entry entry) {
    var on = entry.day("on");
    entry.faults().orThrow();
    tasks.recordAcceptance(
        entry.actor(),
        entry.record(),
        entry.task(),
        new Acceptance(
            on, entry.text("councilLevel"), entry.text("rating"), entry.text("decisionNumber")));
  }

  private void check(Entry entry) {
    var on = entry.day("on");
    entry.faults().orThrow();
    tasks.recordCheck(
        entry.actor(),
        entry.record(),
        entry.task(),
        on,
        entry.text("team"),
        entry.text("conclusion"));
  }

  private void certificate(Entry entry) {
    var on = entry.day("on");
    entry.faults().orThrow();
    tasks.recordCertificate(entry.actor(), entry.record(), entry.task(), entry.text("number"), on);
  }

  private void adjustment(Entry entry) {
    var adjustment =
        new Adjustment(
            entry.text("kind"),
            entry.day("requestedOn"),
            entry.day("decidedOn"),
            entry.text("decisionNumber"),
            entry.day("newEnd"),
            entry.text("note"),
            entry.form().ticked("twoThirdsDone"),
            entry.form().ticked("exceptional"));
    entry.faults().orThrow();
    adjustments.record(entry.actor(), entry.record(), entry.task(), adjustment);
  }

  @GetMapping("/withdrawal")
  ModelAndView askWithdrawal(Actor actor, @PathVariable UUID id) {
    return Shown.page(FORM, withdrawal(actor, id, "task", "/withdrawal", Form.empty()));
  }

  @PostMapping("/withdrawal")
  ModelAndView withdraw(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      tasks.withdraw(actor, id, form.text("why"));
      return Shown.redirect("/office/tasks", flash, "tasks.done.withdrawn");
    } catch (InvalidInput invalid) {
      return Shown.page(
          FORM,
          withdrawal(actor, id, "task", "/withdrawal", form.refused(invalid)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/" + RECORDS + "/{record}/withdrawal")
  ModelAndView askWithdrawal(
      Actor actor, @PathVariable UUID id, @PathVariable String records, @PathVariable UUID record) {
    return Shown.page(FORM, withdrawal(actor, id, records, path(records, record), Form.empty()));
  }

  @PostMapping("/" + RECORDS + "/{record}/withdrawal")
  ModelAndView withdraw(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String records,
      @PathVariable UUID record,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    var why = form.text("why");
    try {
      switch (records) {
        case "stages" -> tasks.withdrawStage(actor, record, why);
        case "acceptances" -> tasks.withdrawAcceptance(actor, record, why);
        case "checks" -> tasks.withdrawCheck(actor, record, why);
        case "certificates" -> tasks.withdrawCertificate(actor, record, why);
        default -> adjustments.withdraw(actor, record, why);
      }
      return Shown.redirect("/office/tasks/" + id, flash, "tasks.done.record-withdrawn");
    } catch (InvalidInput invalid) {
      return Shown.page(
          FORM,
          withdrawal(actor, id, records, path(records, record), form.refused(invalid)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    } catch (NotFound gone) {
      // Taken back already: a double click, or another officer was quicker.
      return Shown.redirect("/office/tasks/" + id, flash, "tasks.done.record-withdrawn");
    }
  }

  private static String path(String records, UUID record) {
    return "/" + records + "/" + record + "/withdrawal";
  }

  private CourseFormPage page(Actor actor, UUID id, String records, Form form) {
    return new CourseFormPage(
        register.open(actor, id), records, form, false, "/office/tasks/" + id + "/" + records);
  }

  private CourseFormPage withdrawal(Actor actor, UUID id, String records, String path, Form form) {
    return new CourseFormPage(
        register.open(actor, id), records, form, true, "/office/tasks/" + id + path);
  }
}
