package org.opendost.regulatory.goods.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.goods.Examination;
import org.opendost.regulatory.goods.Examinations;
import org.opendost.regulatory.goods.Examined;
import org.opendost.regulatory.goods.GoldItem;
import org.opendost.regulatory.inspection.Visits;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Instruments, prepackaged goods, gold and shop files: their list, one more, one of them.
@Controller
class ExaminationController {

  static final String ALL = "/office/examinations";
  private static final String ONE = ALL + "/{id:[0-9a-f-]{36}}";
  private static final String NEW = "/office/visits/{visit:[0-9a-f-]{36}}/examinations/{kind}";

  private final Examinations examinations;
  private final Visits visits;
  private final Lists lists;
  private final OfficeClock clock;

  ExaminationController(Examinations examinations, Visits visits, Lists lists, OfficeClock clock) {
    this.examinations = examinations;
    this.visits = visits;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping(ALL)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "regulatory/goods/web/examinations",
        "examinations",
        "phuong-tien-do-dong-goi-san-vang",
        List.of(
            Column.of("goods.examined").sorts("name").filters("q"),
            Column.of("goods.examination.kind")
                .among("kind", "goods.examined.", names(Examined.Kind.values())),
            Column.of("goods.seller").sorts("seller"),
            Column.of("goods.checked-on").sorts("checked"),
            Column.of("goods.verdict")
                .among("verdict", "goods.state.", List.of("OPEN", "PASSED", "FAILED"))),
        ask -> examinations.list(actor, ask),
        each ->
            List.of(
                Cell.of(each.name()).to(ALL + "/" + each.id()),
                Cell.key("goods.examined." + each.examined().kind()),
                Cell.of(each.seller()),
                Cell.of(each.checkedOn()),
                Cell.key("goods.state." + each.verdict()).toned(LotTones.of(each.verdict()))));
  }

  private static List<String> names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  @GetMapping(ONE)
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/goods/web/examination", new ExaminationPage(examinations.open(actor, id)));
  }

  @GetMapping(NEW)
  ModelAndView begin(Actor actor, @PathVariable UUID visit, @PathVariable Examined.Kind kind) {
    var form = EntryPage.begun(clock);
    return adding(
        actor,
        visit,
        kind,
        kind == Examined.Kind.INSTRUMENT
            ? form.with("controlled", true).with("sealed", true)
            : form);
  }

  @PostMapping(NEW)
  ModelAndView record(
      Actor actor,
      @PathVariable UUID visit,
      @PathVariable Examined.Kind kind,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var id = sent.id();
          examinations.record(actor, id, visit, ExaminedForms.read(kind, sent));
          return done(id, flash);
        },
        form -> adding(actor, visit, kind, form));
  }

  @GetMapping(ONE + "/laboratory")
  ModelAndView laboratory(Actor actor, @PathVariable UUID id) {
    return tested(examinations.open(actor, id).examination(), EntryPage.begun(clock));
  }

  @PostMapping(ONE + "/laboratory")
  ModelAndView enterLaboratory(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var examination = examinations.open(actor, id).examination();
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var on = sent.day("receivedOn");
          var value = sent.quantity("value");
          sent.check();
          examinations.enterLaboratory(
              actor,
              id,
              new GoldItem.Laboratory(
                  sent.text("laboratory"),
                  sent.ticked("designated"),
                  sent.text("slip"),
                  on.get(),
                  value));
          return done(id, flash);
        },
        form -> tested(examination, form));
  }

  @GetMapping(ONE + "/withdrawal")
  ModelAndView withdrawal(Actor actor, @PathVariable UUID id) {
    return withdrawing(examinations.open(actor, id).examination(), Form.empty());
  }

  @PostMapping(ONE + "/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    var examination = examinations.open(actor, id).examination();
    return sent.saved(
        entered -> {
          examinations.withdraw(actor, id, entered.text("why"));
          return sent.done(ALL + "/" + id, "inspection.done.withdrawn");
        },
        form -> withdrawing(examination, form));
  }

  private ModelAndView adding(Actor actor, UUID visit, Examined.Kind kind, Form form) {
    return SiteForms.page(
        "goods.examine." + kind,
        "goods.examine.lead." + kind,
        "/office/visits/" + visit + "/examinations/" + kind,
        Cell.of(visits.open(actor, visit).name()).to("/office/visits/" + visit),
        form,
        ExaminedForms.fields(kind));
  }

  private static ModelAndView tested(Examination examination, Form form) {
    return page(
        examination,
        "goods.enter-laboratory",
        "goods.enter-laboratory.lead",
        "/laboratory",
        form,
        List.of(
            Field.line("laboratory", "goods.laboratory").must(),
            Field.box("designated", "goods.gold.designated"),
            Field.brief("slip", "goods.slip-number").must(),
            Field.day("receivedOn", "goods.received-on").must(),
            Field.quantity("value", "goods.gold.value").must()));
  }

  private static ModelAndView withdrawing(Examination examination, Form form) {
    return page(
        examination,
        "goods.withdraw-examination",
        "inspection.withdraw.lead",
        "/withdrawal",
        form,
        List.of(Field.text("why", "inspection.why").must()));
  }

  private static ModelAndView page(
      Examination examination,
      String titleKey,
      String leadKey,
      String path,
      Form form,
      List<Field> fields) {
    var address = ALL + "/" + examination.id();
    return SiteForms.page(
        titleKey, leadKey, address + path, Cell.of(examination.name()).to(address), form, fields);
  }

  private static ModelAndView done(UUID id, RedirectAttributes flash) {
    return Shown.redirect(ALL + "/" + id, flash, "inspection.done.saved");
  }
}
