package org.opendost.regulatory.goods.web;

import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.SentForm;
import org.opendost.platform.register.TablePage;
import org.opendost.regulatory.goods.ResultBatches;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Test results of many lots, pasted from a spreadsheet or sent as its file.
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
  ModelAndView enter(Actor actor, SentForm sent, @RequestParam Map<String, MultipartFile> files) {
    return sent.saved(
        entered -> {
          var written =
              batches.enter(actor, entered.id(), entered.table(ResultBatches.FILE, files));
          return sent.done("/office/lots", "goods.done.batch", written);
        },
        ResultBatchController::page);
  }

  private static ModelAndView page(Form form) {
    return Shown.page(
        "regulatory/goods/web/resultbatch",
        new TablePage(
            "goods.results-batch",
            form,
            ResultBatches.FILE,
            BATCH,
            Cell.key("goods.office").to("/office/lots"),
            null));
  }
}
