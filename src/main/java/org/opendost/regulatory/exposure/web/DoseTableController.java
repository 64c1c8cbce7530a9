package org.opendost.regulatory.exposure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.SentForm;
import org.opendost.platform.register.TablePage;
import org.opendost.regulatory.exposure.DoseTables;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Doses of many workers, pasted from a spreadsheet or sent as its file.
@Controller
@RequestMapping(DoseTableController.HOME)
class DoseTableController {

  static final String HOME = DosesController.HOME + "/table";

  private static final String WHOLE_BODY = "Toàn thân";

  private final DoseTables tables;
  private final Texts texts;

  DoseTableController(DoseTables tables, Texts texts) {
    this.tables = tables;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView begin(Actor actor) {
    tables.require(actor);
    return page(EntryPage.blank());
  }

  @PostMapping
  ModelAndView enter(Actor actor, SentForm sent, @RequestParam Map<String, MultipartFile> files) {
    return sent.saved(
        entered -> {
          var written = tables.enter(actor, entered.id(), entered.table(DoseTables.FILE, files));
          return sent.done(DosesController.HOME, "exposure.done.table", written);
        },
        DoseTableController::page);
  }

  /// A table with a line for each worker, to be filled in.
  @GetMapping("/sample")
  ResponseEntity<byte[]> sample(Actor actor) {
    var lines = new ArrayList<List<? extends @Nullable Object>>();
    for (var worker : tables.workers(actor)) {
      lines.add(List.of(worker.facilityName(), worker.name(), worker.birthYear(), WHOLE_BODY));
    }
    return new Export(
            "bang-lieu-ca-nhan",
            DoseTables.columns().stream()
                .map(column -> texts.text("vi", "exposure.table.column." + column))
                .toList(),
            lines)
        .answer("xlsx");
  }

  private static ModelAndView page(Form form) {
    return Shown.page(
        "regulatory/exposure/web/table",
        new TablePage(
            "exposure.table",
            form,
            DoseTables.FILE,
            HOME,
            Cell.key("exposure.doses").to(DosesController.HOME),
            HOME + "/sample"));
  }
}
