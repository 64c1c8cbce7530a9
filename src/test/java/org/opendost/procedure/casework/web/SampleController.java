package org.opendost.procedure.casework.web;

import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.SampleCases;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of a case as a capability makes it: all that a capability must write.
@Controller
@RequestMapping("/office/samples/{id}")
class SampleController {

  private final Cases cases;
  private final SampleCases office;
  private final CaseViews views;
  private final CaseAnswers answers;

  SampleController(Cases cases, SampleCases office, CaseViews views, CaseAnswers answers) {
    this.cases = cases;
    this.office = office;
    this.views = views;
    this.answers = answers;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return page(views.of(actor, id));
  }

  @PostMapping("/moves/{move}")
  ModelAndView move(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return answers.answer(
        actor,
        id,
        SentMove.of(move, typed),
        "/office/samples/" + id,
        flash,
        sent ->
            office.in(
                () ->
                    cases.move(actor, id, sent.expectedMoves(), sent.moveId(), move, sent.note())),
        this::page);
  }

  private ModelAndView page(CaseView view) {
    return Shown.page(
        "procedure/casework/web/case", new CasePage(view, "/office/samples/" + view.file().id()));
  }
}
