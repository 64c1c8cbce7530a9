package org.opendost.regulatory.goods.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.goods.Lots;
import org.opendost.regulatory.goods.Sample;
import org.opendost.regulatory.goods.Samples;
import org.opendost.regulatory.goods.TestResult;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Samples: taken, sent, tested.
@Controller
class LotSampleController {

  private static final String SAMPLE = "/office/samples/{id:[0-9a-f-]{36}}";
  private static final String NEW = "/office/lots/{lot:[0-9a-f-]{36}}/samples/new";
  private static final int ROWS = 5;

  private final Samples samples;
  private final Lots lots;
  private final OfficeClock clock;

  LotSampleController(Samples samples, Lots lots, OfficeClock clock) {
    this.samples = samples;
    this.lots = lots;
    this.clock = clock;
  }

  @GetMapping(NEW)
  ModelAndView begin(Actor actor, @PathVariable UUID lot) {
    return taking(actor, lot, EntryPage.begun(clock));
  }

  @PostMapping(NEW)
  ModelAndView take(Actor actor, @PathVariable UUID lot, SentForm sent) {
    return sent.saved(
        entered -> {
          var at = entered.moment("on", "at");
          entered.check();
          var sample =
              samples.take(
                  actor,
                  entered.id(),
                  lot,
                  at.get(),
                  entered.text("sealTested"),
                  entered.text("sealKept"),
                  entered.text("signedFor"));
          return sent.done("/office/lots/" + lot, "goods.done.sampled", sample.code());
        },
        form -> taking(actor, lot, form));
  }

  @GetMapping(SAMPLE + "/dispatch")
  ModelAndView dispatch(Actor actor, @PathVariable UUID id) {
    return sending(samples.find(actor, id), EntryPage.begun(clock));
  }

  @PostMapping(SAMPLE + "/dispatch")
  ModelAndView send(Actor actor, @PathVariable UUID id, SentForm sent) {
    var sample = samples.find(actor, id);
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          samples.send(actor, id, on.get(), entered.text("laboratory"));
          return sent.done("/office/lots/" + sample.lot(), "inspection.done.saved");
        },
        form -> sending(sample, form));
  }

  @GetMapping(SAMPLE + "/slip")
  ModelAndView slip(Actor actor, @PathVariable UUID id) {
    var sample = samples.find(actor, id);
    var form = EntryPage.begun(clock);
    if (sample.retest()) {
      int row = 0;
      for (var indicator : lots.open(actor, sample.lot()).failedIndicators()) {
        form = form.with("indicator-" + row, indicator);
        row++;
      }
    }
    return slipping(actor, sample, form);
  }

  @PostMapping(SAMPLE + "/slip")
  ModelAndView enterSlip(Actor actor, @PathVariable UUID id, SentForm sent) {
    var sample = samples.find(actor, id);
    return sent.saved(
        entered -> {
          var at = entered.moment("on", "at");
          var rows =
              IntStream.range(0, ROWS).filter(row -> isFilled(entered, row)).boxed().toList();
          var relations =
              rows.stream()
                  .map(row -> entered.choice("relation-" + row, TestResult.Relation.class))
                  .toList();
          entered.check();
          var results = new ArrayList<TestResult>();
          for (int i = 0; i < rows.size(); i++) {
            results.add(result(entered, rows.get(i), relations.get(i).get()));
          }
          samples.enterSlip(actor, id, entered.text("number"), at.get(), results);
          return sent.done("/office/lots/" + sample.lot(), "inspection.done.saved");
        },
        form -> slipping(actor, sample, form));
  }

  private static boolean isFilled(Entered sent, int row) {
    return !(sent.text("indicator-" + row) + sent.text("found-" + row)).isEmpty();
  }

  private static TestResult result(Entered sent, int row, TestResult.Relation relation) {
    return new TestResult(
        sent.text("indicator-" + row),
        sent.text("method-" + row),
        sent.text("unit-" + row),
        relation,
        sent.text("requirement-" + row),
        sent.text("found-" + row),
        sent.ticked("stated-" + row));
  }

  private ModelAndView taking(Actor actor, UUID lot, Form form) {
    return SiteForms.page(
        "goods.take",
        "goods.take.lead",
        "/office/lots/" + lot + "/samples/new",
        Cell.of(lots.open(actor, lot).lot().facts().product()).to("/office/lots/" + lot),
        form,
        List.of(
            Field.brief("sealTested", "goods.seal-tested").must(),
            Field.brief("sealKept", "goods.seal-kept").must(),
            Field.line("signedFor", "goods.signed-for").must(),
            Field.day("on", "inspection.on").must(),
            Field.brief("at", "inspection.at").must()));
  }

  private static ModelAndView sending(Sample sample, Form form) {
    return SiteForms.page(
        "goods.send",
        "",
        "/office/samples/" + sample.id() + "/dispatch",
        Cell.of(sample.code()).to("/office/lots/" + sample.lot()),
        form,
        List.of(
            Field.day("on", "goods.sent-on").must(),
            Field.line("laboratory", "goods.laboratory").must().withHint()));
  }

  private ModelAndView slipping(Actor actor, Sample sample, Form form) {
    return Shown.page(
        "regulatory/goods/web/slip",
        new SlipPage(lots.open(actor, sample.lot()), sample, ROWS, form));
  }
}
