package org.opendost.procedure.casework.web;

import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.casework.Procedures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Every procedure prints itself, for anyone: the same steps, limits and articles by which its
/// cases are moved, so that the page cannot say anything else than what is done.
@Controller
class ProcedureController {

  private final Procedures procedures;
  private final OfficeClock clock;

  ProcedureController(Procedures procedures, OfficeClock clock) {
    this.procedures = procedures;
    this.clock = clock;
  }

  @GetMapping("/thu-tuc")
  ModelAndView all() {
    var today = clock.today();
    return Shown.page(
        "procedure/casework/web/procedures",
        new ProceduresPage(
            procedures.all().stream()
                .map(one -> new ProceduresPage.Line(one, one.inForce(today)))
                .toList()));
  }

  /// @param version the version to show; the one in force where none is named
  @GetMapping("/thu-tuc/{code}")
  ModelAndView one(@PathVariable String code, @RequestParam(defaultValue = "") String version) {
    var procedure = procedures.find(code).orElseThrow(() -> new NotFound("procedure", code));
    var today = clock.today();
    var shown =
        version.isEmpty()
            ? procedure.inForce(today)
            : procedure.versions().stream()
                .filter(known -> known.code().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("procedure version", version));
    return Shown.page(
        "procedure/casework/web/procedure",
        new ProcedurePage(
            procedure,
            shown,
            shown.isInForceOn(today),
            shown.steps().stream()
                .map(step -> new ProcedurePage.Stop(step, shown.movesFrom(step.code())))
                .toList()));
  }
}
