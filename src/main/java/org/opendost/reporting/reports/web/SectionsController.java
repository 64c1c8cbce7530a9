package org.opendost.reporting.reports.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.reporting.reports.ReportSections;
import org.opendost.reporting.reports.Reports;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where sections of a report are given to units and approved by their heads.
@Controller
@RequestMapping("/office/reports/{code}/sections")
class SectionsController {

  private static final String PAGE = "reporting/reports/web/sections";

  private final Reports reports;
  private final ReportSections sections;

  SectionsController(Reports reports, ReportSections sections) {
    this.reports = reports;
    this.sections = sections;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String code) {
    var page = page(actor, code, Form.empty());
    var form = Form.empty();
    for (var section : page.sections()) {
      var assigned = section.assigned();
      if (assigned != null) {
        form = form.with("unit-" + section.position(), assigned.unit()).with("due", assigned.due());
      }
    }
    return Shown.page(PAGE, page(actor, code, form));
  }

  @PostMapping
  ModelAndView assign(
      Actor actor,
      @PathVariable String code,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var due = form.date("due", faults);
      var moves = form.number("moves", faults);
      var given = new HashMap<Integer, UUID>();
      for (var section : sections.of(actor, code)) {
        var field = "unit-" + section.position();
        var unit = form.text(field).isEmpty() ? null : form.id(field, faults);
        if (unit != null) {
          given.put(section.position(), unit);
        }
      }
      faults.orThrow();
      sections.assign(actor, code, moves == null ? -1 : moves.intValue(), due, given);
      return Shown.redirect(address(code), flash, "reports.done.assigned");
    } catch (InvalidInput invalid) {
      return refused(actor, code, form, invalid);
    }
  }

  @PostMapping("/{position}/approval")
  ModelAndView approve(
      Actor actor,
      @PathVariable String code,
      @PathVariable int position,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    try {
      var approved =
          sections.approve(
              actor, code, position, Objects.requireNonNullElse(typed.get("mark"), ""));
      return Shown.redirect(
          address(code), flash, "reports.done.section-approved", approved.title());
    } catch (InvalidInput invalid) {
      return refused(actor, code, Form.empty(), invalid);
    }
  }

  private ModelAndView refused(Actor actor, String code, Form form, InvalidInput invalid) {
    return Shown.page(
        PAGE, page(actor, code, form.refused(invalid)), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private SectionsPage page(Actor actor, String code, Form form) {
    var standing = sections.of(actor, code);
    var units =
        sections.units(actor).stream()
            .map(unit -> new Choice(unit.id().toString(), unit.name()))
            .toList();
    return new SectionsPage(reports.read(actor, code), standing, units, actor.unit(), form);
  }

  private static String address(String code) {
    return "/office/reports/" + code + "/sections";
  }
}
