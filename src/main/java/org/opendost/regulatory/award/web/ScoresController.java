package org.opendost.regulatory.award.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.award.AwardAssessments;
import org.opendost.regulatory.award.AwardEntries;
import org.opendost.regulatory.award.Edition;
import org.opendost.regulatory.award.Entry.Stage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The sheets of points: an assessor's own, and the one by consensus.
@Controller
@RequestMapping(AwardPages.ENTRIES + "/{id}")
class ScoresController {

  private static final int MANY = 100_000;

  private final AwardEntries entries;
  private final AwardAssessments assessments;
  private final Access access;

  ScoresController(AwardEntries entries, AwardAssessments assessments, Access access) {
    this.entries = entries;
    this.assessments = assessments;
    this.access = access;
  }

  @GetMapping("/scores/{stage}")
  ModelAndView scoring(Actor actor, @PathVariable UUID id, @PathVariable String stage) {
    access.require(actor, "award.assess");
    var own = assessments.read(actor, id, stage(stage)).own();
    return sheet(actor, id, stage(stage), false, written(actor, id, own), HttpStatus.OK);
  }

  @PostMapping("/scores/{stage}")
  ModelAndView score(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String stage,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      assessments.score(actor, id, stage(stage), points(actor, id, form));
      return Shown.redirect(AwardPages.ENTRIES + "/" + id, flash, "award.done.scored");
    } catch (InvalidInput refused) {
      return sheet(
          actor, id, stage(stage), false, form.refused(refused), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/consensus/{stage}")
  ModelAndView agreeing(Actor actor, @PathVariable UUID id, @PathVariable String stage) {
    access.require(actor, "award.manage");
    return sheet(actor, id, stage(stage), true, Form.empty(), HttpStatus.OK);
  }

  @PostMapping("/consensus/{stage}")
  ModelAndView agree(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String stage,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      assessments.agree(actor, id, stage(stage), points(actor, id, form));
      return Shown.redirect(AwardPages.ENTRIES + "/" + id, flash, "award.done.agreed");
    } catch (InvalidInput refused) {
      return sheet(
          actor, id, stage(stage), true, form.refused(refused), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView sheet(
      Actor actor, UUID id, Stage stage, boolean consensus, Form form, HttpStatus status) {
    return Shown.page(
        "regulatory/award/web/scores",
        new ScoresPage(
            entries.open(actor, id), stage, consensus, assessments.read(actor, id, stage), form),
        status);
  }

  private Form written(Actor actor, UUID id, Map<String, Integer> points) {
    var form = Form.empty();
    for (var item : entries.open(actor, id).edition().items()) {
      var given = points.get(item.code());
      form = given == null ? form : form.with(item.field(), given);
    }
    return form;
  }

  private Map<String, Integer> points(Actor actor, UUID id, Form form) {
    var faults = new Faults();
    var points = new HashMap<String, Integer>();
    for (Edition.Item item : entries.open(actor, id).edition().items()) {
      var given = form.number(item.field(), faults);
      if (given != null) {
        points.put(item.code(), Math.clamp(given, -1, MANY));
      }
    }
    faults.orThrow();
    return points;
  }

  private static Stage stage(String slug) {
    for (var stage : Stage.values()) {
      if (stage.name().toLowerCase(Locale.ROOT).equals(slug)) {
        return stage;
      }
    }
    throw new NotFound("stage", slug);
  }
}
