package org.opendost.regulatory.goods.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.goods.LabelFinding;
import org.opendost.regulatory.goods.LotRecord;
import org.opendost.regulatory.goods.Lots;
import org.opendost.regulatory.goods.Measure;
import org.opendost.regulatory.goods.Path;
import org.opendost.regulatory.goods.Warnings;
import org.opendost.regulatory.inspection.Sequel;
import org.opendost.regulatory.inspection.web.SequelPart;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// One lot on a screen: its label's checklist and what is done about its failure.
@Controller
@RequestMapping("/office/lots/{id:[0-9a-f-]{36}}")
class LotController {

  private static final String LOT = "/office/lots/";

  private final Lots lots;
  private final List<Sequel> sequels;
  private final OfficeClock clock;
  private final PublicAddress address;

  LotController(Lots lots, List<Sequel> sequels, OfficeClock clock, PublicAddress address) {
    this.lots = lots;
    this.sequels = List.copyOf(sequels);
    this.clock = clock;
    this.address = address;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/goods/web/lot",
        new LotPage(
            lots.open(actor, id),
            SequelPart.ofLot(sequels, actor, id),
            clock.instant(),
            address.of("/lo/" + Warnings.code(id))));
  }

  @GetMapping("/label")
  ModelAndView label(Actor actor, @PathVariable UUID id) {
    var record = lots.open(actor, id);
    var form = Form.empty();
    for (var finding : record.findings()) {
      form =
          form.with("kept-" + finding.requirement(), finding.kept())
              .with("note-" + finding.requirement(), finding.note());
    }
    return labelling(record, form);
  }

  @PostMapping("/label")
  ModelAndView checkLabel(Actor actor, @PathVariable UUID id, SentForm sent) {
    var record = lots.open(actor, id);
    return sent.saved(
        entered -> {
          lots.checkLabel(actor, id, findings(record, entered));
          return sent.done(LOT + id, "inspection.done.saved");
        },
        form -> labelling(record, form));
  }

  @GetMapping("/{path:LABEL|QUALITY}/{kind:[A-Z]+}")
  ModelAndView measure(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable Path path,
      @PathVariable Measure.Kind kind) {
    return acting(actor, id, path, kind, EntryPage.begun(clock));
  }

  @PostMapping("/{path:LABEL|QUALITY}/{kind:[A-Z]+}")
  ModelAndView act(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable Path path,
      @PathVariable Measure.Kind kind,
      SentForm sent) {
    return sent.saved(
        entered -> {
          var at = entered.moment("on", "at");
          entered.check();
          lots.act(
              actor,
              new Measure(
                  entered.id(),
                  id,
                  path,
                  kind,
                  at.get(),
                  entered.text("number"),
                  entered.text("note")));
          return sent.done(LOT + id, "inspection.done.saved");
        },
        form -> acting(actor, id, path, kind, form));
  }

  @GetMapping("/withdrawal")
  ModelAndView withdrawal(Actor actor, @PathVariable UUID id) {
    lots.requireWithdrawal(actor);
    return withdrawing(actor, id, Form.empty());
  }

  @PostMapping("/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          lots.withdraw(actor, id, entered.text("why"));
          return sent.done(LOT + id, "inspection.done.withdrawn");
        },
        form -> withdrawing(actor, id, form));
  }

  private ModelAndView withdrawing(Actor actor, UUID id, Form form) {
    return SiteForms.page(
        "goods.withdraw",
        "inspection.withdraw.lead",
        LOT + id + "/withdrawal",
        Cell.of(lots.open(actor, id).lot().facts().product()).to(LOT + id),
        form,
        List.of(Field.text("why", "inspection.why").must()));
  }

  private static List<LabelFinding> findings(LotRecord record, Entered sent) {
    return record.requirements().stream()
        .filter(each -> !sent.text("kept-" + each.id()).isEmpty())
        .map(
            each ->
                new LabelFinding(
                    each.id(),
                    sent.text("kept-" + each.id()).equals("true"),
                    sent.text("note-" + each.id())))
        .toList();
  }

  private static ModelAndView labelling(LotRecord record, Form form) {
    return Shown.page("regulatory/goods/web/label", new LabelPage(record, form));
  }

  private ModelAndView acting(Actor actor, UUID id, Path path, Measure.Kind kind, Form form) {
    var number = Field.brief("number", "goods.paper-number");
    return SiteForms.page(
        "goods.act." + kind,
        "goods.act.lead." + path,
        LOT + id + "/" + path + "/" + kind,
        Cell.of(lots.open(actor, id).lot().facts().product()).to(LOT + id),
        form,
        List.of(
            kind.isNumbered() ? number.must() : number,
            Field.day("on", "inspection.on").must(),
            Field.brief("at", "inspection.at").must(),
            Field.text("note", "goods.note").must().withHint()));
  }
}
