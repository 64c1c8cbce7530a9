package org.opendost.reporting.statistics.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.VietnameseInput;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.reporting.indicators.Selection;
import org.opendost.reporting.statistics.Amounts;
import org.opendost.reporting.statistics.CellKey;
import org.opendost.reporting.statistics.FilledCells;
import org.opendost.reporting.statistics.OpenedCells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// A computed figure opened to its records, and another figure written in its place.
@Controller
@RequestMapping(FilingController.PATH + "/cells/{row}/{column}")
class CellController {

  private static final int PAGE = 50;
  private static final int MOST = 50_000;

  private final OpenedCells opened;
  private final FilledCells cells;
  private final Access access;
  private final Texts texts;

  CellController(OpenedCells opened, FilledCells cells, Access access, Texts texts) {
    this.opened = opened;
    this.cells = cells;
    this.access = access;
    this.texts = texts;
  }

  @GetMapping
  Object show(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String row,
      @PathVariable String column,
      HttpServletRequest request) {
    var listing = Listing.of(request);
    var key = new CellKey(row, column);
    int part =
        VietnameseInput.number(listing.value("part"))
            .filter(typed -> typed < MOST)
            .map(Math::toIntExact)
            .orElse(0);
    var selection =
        new Selection(
            listing.value("q"),
            listing.sort("day", "day", "label").equals("label"),
            listing.descending(),
            listing.after(),
            listing.value("format").isEmpty() ? PAGE : MOST);
    if (!listing.value("format").isEmpty()) {
      return file(actor, id, key, part, selection).answer(listing.value("format"));
    }
    var cell = opened.cell(actor, id, key);
    return Shown.page(
        "reporting/statistics/web/cell",
        new CellPage(
            cell,
            part,
            opened.records(actor, id, key, part, selection),
            cell.in().filing().isOpen() && access.allows(actor, "statistics.fill"),
            listing));
  }

  @GetMapping("/figure")
  ModelAndView another(
      Actor actor, @PathVariable UUID id, @PathVariable String row, @PathVariable String column) {
    var cell = opened.cell(actor, id, new CellKey(row, column)).cell();
    var form =
        Form.empty().with("figure", Amounts.written(cell.typed())).with("reason", cell.reason());
    return form(actor, id, new CellKey(row, column), form);
  }

  @PostMapping("/figure")
  ModelAndView override(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String row,
      @PathVariable String column,
      SentForm sent) {
    var key = new CellKey(row, column);
    return sent.saved(
        entered -> {
          var text = entered.text("figure");
          var figure = text.isEmpty() ? null : Amounts.read(text).orElse(null);
          if (figure == null && !text.isEmpty()) {
            throw new InvalidInput("figure", "statistics.fault.not-a-figure", text);
          }
          cells.override(actor, id, key, figure, entered.text("reason"));
          return sent.done(
              FilingController.path(id),
              figure == null ? "statistics.done.restored" : "statistics.done.overridden");
        },
        form -> form(actor, id, key, form));
  }

  private ModelAndView form(Actor actor, UUID id, CellKey key, Form form) {
    var cell = opened.cell(actor, id, key);
    var path = FilingController.path(id) + "/cells/" + key.row() + "/" + key.column();
    return Shown.page(
        "reporting/statistics/web/entry",
        new EntryPage(
            "statistics.form.figure",
            "statistics.form.figure.lead",
            form,
            List.of(
                Field.quantity("figure", "statistics.figure").withHint(),
                Field.text("reason", "statistics.reason").withHint()),
            path + "/figure",
            Cell.of(cell.in().form().words(key)).to(path),
            "statistics.form.figure.go"));
  }

  private Export file(Actor actor, UUID id, CellKey key, int part, Selection selection) {
    return new Export(
        key.toString(),
        Stream.of("indicators.record", "indicators.day", "indicators.address", "indicators.amount")
            .map(word -> texts.text("vi", word))
            .toList(),
        opened.everyRecord(actor, id, key, part, selection).stream()
            .map(one -> Arrays.asList((Object) one.label(), one.date(), one.href(), one.amount()))
            .toList());
  }
}
