package org.opendost.procedure.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.casework.LocalLimit;
import org.opendost.procedure.casework.LocalLimits;
import org.opendost.procedure.casework.Procedures;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the administrator enters what the province decided about time.
@Controller
@RequestMapping("/office/limits")
class LimitsController {

  private final LocalLimits limits;
  private final Procedures procedures;

  LimitsController(LocalLimits limits, Procedures procedures) {
    this.limits = limits;
    this.procedures = procedures;
  }

  @GetMapping
  ModelAndView show(Actor actor, HttpServletRequest request) {
    return page(actor, request, Form.empty());
  }

  @PostMapping
  ModelAndView shorten(
      Actor actor,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    var faults = new Faults();
    try {
      var id = form.id("id", faults);
      var amount = form.number("amount", faults);
      var from = form.date("from", faults);
      var until = form.date("until", faults);
      faults.orThrow();
      var chosen = form.text("version").split(" ", 2);
      limits.shorten(
          actor,
          id == null ? Uuid7.next() : id,
          chosen[0],
          chosen.length < 2 ? "" : chosen[1],
          amount == null ? null : Math.toIntExact(Math.min(amount, 10_000)),
          from,
          until,
          form.text("basis"),
          form.ticked("confirmed"));
      return Shown.redirect("/office/limits", flash, "casework.limit.done");
    } catch (InvalidInput refused) {
      return again(actor, request, form.refused(refused));
    }
  }

  @PostMapping("/{id}/withdrawal")
  ModelAndView withdraw(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      limits.withdraw(actor, id, form.text("reason"));
      return Shown.redirect("/office/limits", flash, "casework.limit.withdrawn");
    } catch (InvalidInput refused) {
      return again(actor, request, form.refused(refused));
    }
  }

  @PostMapping("/agency-code")
  ModelAndView setAgencyCode(
      Actor actor,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    var faults = new Faults();
    try {
      var from = form.date("code-from", faults);
      faults.orThrow();
      limits.setAgencyCode(
          actor, form.text("code"), from, form.text("code-basis"), form.ticked("code-confirmed"));
      return Shown.redirect("/office/limits", flash, "casework.agency.done");
    } catch (InvalidInput refused) {
      return again(actor, request, form.refused(renamed(refused)));
    }
  }

  /// Two forms stand on the page: the fields of the second have names of their own.
  private static InvalidInput renamed(InvalidInput refused) {
    return new InvalidInput(
        refused.faults().stream()
            .map(
                fault ->
                    fault.field().equals("from") || fault.field().equals("basis")
                        ? new Fault("code-" + fault.field(), fault.key(), fault.arguments())
                        : fault)
            .toList());
  }

  private ModelAndView again(Actor actor, HttpServletRequest request, Form form) {
    var page = page(actor, request, form);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Actor actor, HttpServletRequest request, Form form) {
    var language = Frame.language(request);
    return Shown.page(
        "procedure/casework/web/limits",
        new LimitsPage(
            limits.all(actor).stream().map(limit -> line(limit, language)).toList(),
            limits.agencyCodes(actor),
            limits.recalculations(actor),
            versions(language),
            Uuid7.next(),
            form));
  }

  private LimitsPage.Line line(LocalLimit limit, String language) {
    var procedure = procedures.find(limit.procedure());
    return new LimitsPage.Line(
        limit,
        procedure.map(known -> known.title(language)).orElse(limit.procedure()),
        procedure
            .map(known -> known.version(limit.version()).limit().in(language))
            .orElse(limit.version()));
  }

  private List<Choice> versions(String language) {
    return procedures.all().stream()
        .flatMap(
            procedure ->
                procedure.versions().stream()
                    .map(
                        version ->
                            new Choice(
                                procedure.code() + " " + version.code(),
                                procedure.title(language)
                                    + ", "
                                    + version.code()
                                    + ": "
                                    + version.limit().in(language))))
        .toList();
  }
}
