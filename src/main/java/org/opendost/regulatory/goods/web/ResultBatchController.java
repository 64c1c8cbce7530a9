package org.opendost.regulatory.goods.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.goods.ResultBatches;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Test results of many lots, pasted from a spreadsheet.
@Controller
class ResultBatchController {

  private static final String BATCH = "/office/lots/results";

  private final ResultBatches batches;

  ResultBatchController(ResultBatches batches) {
    this.batches = batches;
  }

  @GetMapping(BATCH)
  ModelAndView form(Actor actor) {
    batches.require(actor);
    return page(EntryPage.blank());
  }

  @PostMapping(BATCH)
  ModelAndView enter(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var id = sent.id();
          var written = batches.enter(actor, id, typed.getOrDefault("rows", ""));
          return Shown.redirect("/office/lots", flash, "goods.done.batch", written);
        },
        ResultBatchController::page);
  }

  private static ModelAndView page(Form form) {
    return SiteForms.page(
        "goods.results-batch",
        "goods.batch.lead",
        BATCH,
        Cell.key("goods.office").to("/office/lots"),
        form,
        List.of(Field.text("rows", "goods.batch.rows").must().withHint()));
  }
}
