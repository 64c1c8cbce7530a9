package org.opendost.reporting.statistics.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.reporting.statistics.CellKey;
import org.opendost.reporting.statistics.Filings;
import org.opendost.reporting.statistics.FilledCells;
import org.opendost.reporting.statistics.Wordings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A form of a year: filled in and computed.
@Controller
@RequestMapping(FilingController.PATH)
class FilingController {

  static final String PATH = YearController.PATH + "/filings/{id}";

  private static final String PAGE = "reporting/statistics/web/filing";

  private final Filings filings;
  private final FilledCells cells;
  private final Wordings wordings;
  private final Access access;

  FilingController(Filings filings, FilledCells cells, Wordings wordings, Access access) {
    this.filings = filings;
    this.cells = cells;
    this.wordings = wordings;
    this.access = access;
  }

  static String path(UUID id) {
    return YearController.PATH + "/filings/" + id;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    var in = filings.open(actor, id);
    return Shown.page(PAGE, page(actor, in, TypedForm.shown(in), TypedForm.base(in)));
  }

  @PostMapping("/cells")
  ModelAndView save(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var saved = cells.save(actor, id, TypedForm.read(filings.open(actor, id), form, typed));
      return saved.others().isEmpty()
          ? Shown.redirect(path(id), flash, "statistics.done.saved", saved.written())
          : Shown.redirect(
              path(id),
              flash,
              "statistics.done.saved-beside",
              saved.written(),
              String.join("; ", saved.others()));
    } catch (InvalidInput refused) {
      return refused(actor, id, form, refused);
    }
  }

  @PostMapping("/recomputation")
  ModelAndView recompute(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    try {
      filings.recompute(actor, id);
      return Shown.redirect(path(id), flash, "statistics.done.computed");
    } catch (InvalidInput refused) {
      var in = filings.open(actor, id);
      return Shown.page(
          PAGE,
          page(actor, in, TypedForm.shown(in).refused(refused), TypedForm.base(in)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView refused(Actor actor, UUID id, Form form, InvalidInput refused) {
    var in = filings.open(actor, id);
    return Shown.page(
        PAGE,
        page(actor, in, TypedForm.again(in, form, refused), TypedForm.known(in, form, refused)),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private FilingPage page(
      Actor actor, Filings.Opened in, Form form, Map<CellKey, BigDecimal> base) {
    var filing = in.filing();
    return new FilingPage(
        in,
        filing.isOpen() && access.allows(actor, "statistics.fill"),
        form,
        base,
        wordings.read(actor, filing.regime(), filing.form()).size());
  }
}
