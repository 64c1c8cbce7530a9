package org.opendost.regulatory.goods.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.EntryPage;
import org.opendost.regulatory.goods.ResultBatches;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
  ModelAndView enter(
      Actor actor,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile file,
      RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var id = sent.id();
          var upload = Upload.of(file);
          var pasted = typed.getOrDefault("rows", "");
          if (upload != null && !pasted.isBlank()) {
            throw new InvalidInput("file", "goods.batch.both");
          }
          var written =
              upload == null ? batches.enter(actor, id, pasted) : batches.enter(actor, id, upload);
          return Shown.redirect("/office/lots", flash, "goods.done.batch", written);
        },
        ResultBatchController::page);
  }

  private static ModelAndView page(Form form) {
    return Shown.page("regulatory/goods/web/resultbatch", new ResultBatchPage(form));
  }
}
