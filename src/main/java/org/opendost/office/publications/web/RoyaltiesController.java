package org.opendost.office.publications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.publications.Royalties;
import org.opendost.office.publications.Royalty;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Royalties: the list, one of them, and its forms; for those only who may see them.
@Controller
@RequestMapping(PublicationPages.ROYALTIES)
class RoyaltiesController {

  private final Royalties royalties;
  private final Access access;
  private final Lists lists;
  private final OfficeClock clock;

  RoyaltiesController(Royalties royalties, Access access, Lists lists, OfficeClock clock) {
    this.royalties = royalties;
    this.access = access;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        PublicationPages.LIST,
        "royalties",
        "nhuan-but",
        List.of(
            Column.of("publications.author").sorts("author").filters("author"),
            Column.of("publications.work").filters("work"),
            Column.of("publications.work-kind")
                .among(
                    "kind",
                    "publications.work-kind.",
                    PublicationPages.names(Royalty.Work.values())),
            Column.of("publications.part"),
            Column.of("publications.amount").sorts("amount").ofFigures(),
            Column.of("publications.paid-on").sorts("paid"),
            Column.of("publications.state")
                .among("state", "publications.state.", List.of("unpaid", "paid", "withdrawn"))),
        ask -> royalties.list(actor, ask),
        RoyaltiesController::cells);
  }

  private static List<Cell> cells(Royalty line) {
    return List.of(
        Cell.of(line.author()).to(at(line.id())),
        Cell.of(line.work()),
        Cell.key("publications.work-kind." + line.kind()),
        Cell.of(line.part()),
        Cell.of(line.amount()),
        Cell.of(line.paid() == null ? null : line.paid().on()),
        Cell.key("publications.state." + line.state()).toned(PublicationPages.tone(line.state())));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "office/publications/web/royalty", new RoyaltyPage(royalties.open(actor, id)));
  }

  @GetMapping("/new")
  ModelAndView begin(
      Actor actor,
      @RequestParam(required = false) @Nullable UUID article,
      @RequestParam(required = false) @Nullable UUID programme) {
    var form = EntryPage.blank();
    var begun = royalties.begin(actor, UUID.fromString(form.value("id")), article, programme);
    return writing(
        actor,
        form.with("article", article).with("programme", programme).with("author", begun.author()));
  }

  @PostMapping("/new")
  ModelAndView write(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var sent = Form.typed(typed);
    return EntryPage.saved(
        sent,
        entered -> {
          var id = entered.id();
          var amount = entered.money("amount");
          entered.check();
          royalties.write(
              actor,
              new Royalty(
                  id,
                  id(sent, "article"),
                  id(sent, "programme"),
                  "",
                  null,
                  entered.text("author"),
                  entered.text("part"),
                  amount,
                  null,
                  false));
          return Shown.redirect(at(id), flash, "publications.done.saved");
        },
        form -> writing(actor, form));
  }

  private ModelAndView writing(Actor actor, Form form) {
    var begun = royalties.begin(actor, new UUID(0, 0), id(form, "article"), id(form, "programme"));
    return PublicationPages.entry(
        "royalty",
        form,
        List.of(
            Field.hidden("article"),
            Field.hidden("programme"),
            Field.line("author", "publications.author").must(),
            Field.line("part", "publications.part").must().withHint(),
            Field.money("amount", "publications.amount").must()),
        PublicationPages.ROYALTIES + "/new",
        Cell.of(begun.work()).to(PublicationPages.ROYALTIES));
  }

  private static @Nullable UUID id(Form form, String field) {
    return form.id(field, new Faults());
  }

  @GetMapping("/{id}/payment")
  ModelAndView paying(Actor actor, @PathVariable UUID id) {
    access.require(actor, "publications.pay-royalties");
    return paying(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/{id}/payment")
  ModelAndView pay(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          royalties.pay(actor, id, new Royalty.Paid(on.get(), entered.text("voucher"), ""));
          return sent.done(at(id), "publications.done.paid");
        },
        form -> paying(actor, id, form));
  }

  private ModelAndView paying(Actor actor, UUID id, Form form) {
    return PublicationPages.entry(
        "payment",
        form,
        List.of(
            Field.day("on", "publications.paid-on").must(),
            Field.brief("voucher", "publications.voucher").must()),
        at(id) + "/payment",
        back(actor, id));
  }

  @GetMapping("/{id}/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "publications.pay-royalties");
    return withdrawing(actor, id, EntryPage.blank());
  }

  @PostMapping("/{id}/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          royalties.withdraw(actor, id, entered.text("why"));
          return sent.done(at(id), "publications.done.withdrawn");
        },
        form -> withdrawing(actor, id, form));
  }

  private ModelAndView withdrawing(Actor actor, UUID id, Form form) {
    return PublicationPages.withdrawal(form, at(id) + "/withdrawal", back(actor, id));
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(royalties.open(actor, id).royalty().work()).to(at(id));
  }

  private static String at(UUID id) {
    return PublicationPages.ROYALTIES + "/" + id;
  }
}
