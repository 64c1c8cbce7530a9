package org.opendost.reporting.statistics.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.reporting.statistics.Regime;
import org.opendost.reporting.statistics.StatisticalForm;
import org.opendost.reporting.statistics.Wording.Part;
import org.opendost.reporting.statistics.Wordings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The titles of forms, written down as they stand in the circular.
@Controller
@RequestMapping(YearController.PATH + "/forms/{regime}/{number}")
class WordingController {

  private final Wordings wordings;
  private final Texts texts;

  WordingController(Wordings wordings, Texts texts) {
    this.wordings = wordings;
    this.texts = texts;
  }

  static String path(StatisticalForm form) {
    return YearController.PATH + "/forms/" + form.regime().folder() + "/" + form.number();
  }

  @GetMapping
  Object show(
      Actor actor,
      @PathVariable String regime,
      @PathVariable String number,
      HttpServletRequest request) {
    var of = regime(regime);
    var listing = Listing.of(request);
    var page =
        new WordingPage(
            wordings.form(actor, of, number), wordings.read(actor, of, number), listing);
    return listing.value("format").isEmpty()
        ? Shown.page("reporting/statistics/web/wording", page)
        : file(page, Frame.language(request)).answer(listing.value("format"));
  }

  private Export file(WordingPage page, String language) {
    return new Export(
        "tieu-de-bieu-" + page.form().code().replace('/', '-'),
        Stream.of("part", "number", "wording-title", "read-in", "read-by", "read-on")
            .map(key -> texts.text(language, "statistics." + key))
            .toList(),
        page.lines().stream()
            .map(
                line ->
                    Arrays.<Object>asList(
                        texts.text(language, "statistics.part." + line.part()),
                        line.number(),
                        line.title(),
                        WordingPage.readIn(line),
                        line.wording() == null ? "" : line.wording().savedBy(),
                        line.wording() == null ? null : line.wording().savedAt()))
            .toList());
  }

  @GetMapping("/{part}/{code}")
  ModelAndView write(
      Actor actor,
      @PathVariable String regime,
      @PathVariable String number,
      @PathVariable String part,
      @PathVariable String code) {
    wordings.require(actor);
    var form = wordings.form(actor, regime(regime), number);
    var title = wordings.title(actor, regime(regime), number, part(part), code);
    var shown =
        Form.empty()
            .with("title", title)
            .with("seen", title)
            .with("readIn", form.regime().circular() + ", biểu " + form.code());
    return entry(form, part, code, shown);
  }

  @PostMapping("/{part}/{code}")
  ModelAndView save(
      Actor actor,
      @PathVariable String regime,
      @PathVariable String number,
      @PathVariable String part,
      @PathVariable String code,
      SentForm sent) {
    var of = regime(regime);
    var form = wordings.form(actor, of, number);
    return sent.saved(
        entered -> {
          wordings.save(
              actor,
              of,
              number,
              part(part),
              code,
              entered.text("seen"),
              entered.text("title"),
              entered.text("readIn"));
          return sent.done(path(form), "statistics.done.worded");
        },
        typed -> entry(form, part, code, typed));
  }

  private static ModelAndView entry(StatisticalForm form, String part, String code, Form typed) {
    return Shown.page(
        "reporting/statistics/web/entry",
        new EntryPage(
            "statistics.form.wording",
            "statistics.form.wording.lead",
            typed,
            List.of(
                Field.line("title", "statistics.wording-title").must(),
                Field.line("readIn", "statistics.read-in").must(),
                Field.hidden("seen")),
            path(form) + "/" + part + "/" + code,
            Cell.of(form.code()).to(path(form)),
            "statistics.form.wording.go"));
  }

  private static Regime regime(String folder) {
    for (var one : Regime.values()) {
      if (one.folder().equals(folder)) {
        return one;
      }
    }
    throw new NotFound("regime", folder);
  }

  private static Part part(String typed) {
    for (var one : Part.values()) {
      if (one.name().equals(typed)) {
        return one;
      }
    }
    throw new NotFound("part", typed);
  }
}
