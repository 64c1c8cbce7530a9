package org.opendost.regulatory.goods.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.goods.Lots;
import org.opendost.regulatory.goods.Sample;
import org.opendost.regulatory.goods.Samples;
import org.opendost.regulatory.goods.TestResult;
import org.opendost.regulatory.inspection.web.FormPage;
import org.opendost.regulatory.inspection.web.Input;
import org.opendost.regulatory.inspection.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    return taking(actor, lot, Typed.begun(clock));
  }

  @PostMapping(NEW)
  ModelAndView take(
      Actor actor,
      @PathVariable UUID lot,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var at = sent.moment("on", "at");
          sent.orThrow();
          var sample =
              samples.take(
                  actor,
                  sent.id(),
                  lot,
                  at,
                  sent.text("sealTested"),
                  sent.text("sealKept"),
                  sent.text("signedFor"));
          return Shown.redirect("/office/lots/" + lot, flash, "goods.done.sampled", sample.code());
        },
        form -> taking(actor, lot, form));
  }

  @GetMapping(SAMPLE + "/dispatch")
  ModelAndView dispatch(Actor actor, @PathVariable UUID id) {
    return sending(samples.find(actor, id), Typed.begun(clock));
  }

  @PostMapping(SAMPLE + "/dispatch")
  ModelAndView send(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var sample = samples.find(actor, id);
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var on = sent.day("on");
          sent.orThrow();
          samples.send(actor, id, on, sent.text("laboratory"));
          return Shown.redirect("/office/lots/" + sample.lot(), flash, "inspection.done.saved");
        },
        form -> sending(sample, form));
  }

  @GetMapping(SAMPLE + "/slip")
  ModelAndView slip(Actor actor, @PathVariable UUID id) {
    var sample = samples.find(actor, id);
    var form = Typed.begun(clock);
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
  ModelAndView enterSlip(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var sample = samples.find(actor, id);
    return Typed.saved(
        Form.typed(typed),
        sent -> {
          var at = sent.moment("on", "at");
          var results = results(sent);
          sent.orThrow();
          samples.enterSlip(actor, id, sent.text("number"), at, results);
          return Shown.redirect("/office/lots/" + sample.lot(), flash, "inspection.done.saved");
        },
        form -> slipping(actor, sample, form));
  }

  /// The rows in which anything was typed; they are filled in from the top.
  private static List<TestResult> results(Typed sent) {
    var results = new ArrayList<TestResult>();
    for (int i = 0; i < ROWS; i++) {
      if (!(sent.text("indicator-" + i) + sent.text("found-" + i)).isEmpty()) {
        results.add(
            new TestResult(
                sent.text("indicator-" + i),
                sent.text("method-" + i),
                sent.text("unit-" + i),
                sent.choice("relation-" + i, TestResult.Relation.class),
                sent.text("requirement-" + i),
                sent.text("found-" + i),
                sent.ticked("stated-" + i)));
      }
    }
    return results;
  }

  private ModelAndView taking(Actor actor, UUID lot, Form form) {
    return Shown.page(
        "regulatory/inspection/web/form",
        new FormPage(
            "goods.take",
            "goods.take.lead",
            "/office/lots/" + lot + "/samples/new",
            "/office/lots/" + lot,
            lots.open(actor, lot).lot().facts().product(),
            List.of(
                Input.of("sealTested", "goods.seal-tested", Input.Type.SHORT),
                Input.of("sealKept", "goods.seal-kept", Input.Type.SHORT),
                Input.of("signedFor", "goods.signed-for", Input.Type.TEXT),
                Input.of("on", "inspection.on", Input.Type.DAY),
                Input.of("at", "inspection.at", Input.Type.SHORT)),
            form));
  }

  private static ModelAndView sending(Sample sample, Form form) {
    return Shown.page(
        "regulatory/inspection/web/form",
        new FormPage(
            "goods.send",
            "",
            "/office/samples/" + sample.id() + "/dispatch",
            "/office/lots/" + sample.lot(),
            sample.code(),
            List.of(
                Input.of("on", "goods.sent-on", Input.Type.DAY),
                Input.of("laboratory", "goods.laboratory", Input.Type.TEXT)
                    .hinted("goods.laboratory.hint")),
            form));
  }

  private ModelAndView slipping(Actor actor, Sample sample, Form form) {
    return Shown.page(
        "regulatory/goods/web/slip",
        new SlipPage(lots.open(actor, sample.lot()), sample, ROWS, form));
  }
}
