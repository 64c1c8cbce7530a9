package org.opendost.office.publications.web;

import java.util.List;
import java.util.UUID;
import org.opendost.office.publications.Article;
import org.opendost.office.publications.Delivery;
import org.opendost.office.publications.PrintedContents;
import org.opendost.office.publications.PrintedMatter;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The articles of something printed and who was given copies: their forms.
@Controller
@RequestMapping(PublicationPages.PRINTED + "/{id}")
class ContentsController {

  private final PrintedMatter printed;
  private final PrintedContents contents;
  private final OfficeClock clock;

  ContentsController(PrintedMatter printed, PrintedContents contents, OfficeClock clock) {
    this.printed = printed;
    this.contents = contents;
    this.clock = clock;
  }

  @GetMapping("/articles/new")
  ModelAndView adding(Actor actor, @PathVariable UUID id) {
    printed.require(actor);
    return adding(actor, id, EntryPage.blank());
  }

  @PostMapping("/articles/new")
  ModelAndView add(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var article = entered.id();
          var first = entered.countIfAny("firstPage");
          var last = entered.countIfAny("lastPage");
          entered.check();
          contents.add(
              actor,
              new Article(
                  article, id, entered.text("title"), entered.text("author"), first, last, false));
          return sent.done(at(id), "publications.done.article");
        },
        form -> adding(actor, id, form));
  }

  private ModelAndView adding(Actor actor, UUID id, Form form) {
    return PublicationPages.entry(
        "article",
        form,
        List.of(
            Field.line("title", "publications.article").must(),
            Field.line("author", "publications.author").must(),
            Field.number("firstPage", "publications.first-page"),
            Field.number("lastPage", "publications.last-page")),
        at(id) + "/articles/new",
        back(actor, id));
  }

  @GetMapping("/articles/{article}/withdrawal")
  ModelAndView takingOut(Actor actor, @PathVariable UUID id, @PathVariable UUID article) {
    printed.require(actor);
    return withdrawal(actor, id, EntryPage.blank(), "/articles/" + article);
  }

  @PostMapping("/articles/{article}/withdrawal")
  ModelAndView takeOut(
      Actor actor, @PathVariable UUID id, @PathVariable UUID article, SentForm sent) {
    return sent.saved(
        entered -> {
          contents.withdrawArticle(actor, id, article, entered.text("why"));
          return sent.done(at(id), "publications.done.withdrawn");
        },
        form -> withdrawal(actor, id, form, "/articles/" + article));
  }

  @GetMapping("/deliveries/new")
  ModelAndView handingOut(Actor actor, @PathVariable UUID id) {
    printed.require(actor);
    return handingOut(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/deliveries/new")
  ModelAndView handOut(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var delivery = entered.id();
          var copies = entered.count("copies");
          var on = entered.day("on");
          entered.check();
          contents.handOut(
              actor,
              new Delivery(delivery, id, entered.text("recipient"), copies.get(), on.get(), false));
          return sent.done(at(id), "publications.done.handed-out");
        },
        form -> handingOut(actor, id, form));
  }

  private ModelAndView handingOut(Actor actor, UUID id, Form form) {
    return PublicationPages.entry(
        "delivery",
        form,
        List.of(
            Field.line("recipient", "publications.recipient").must(),
            Field.number("copies", "publications.delivered-copies").must(),
            Field.day("on", "publications.delivered-on").must()),
        at(id) + "/deliveries/new",
        back(actor, id));
  }

  @GetMapping("/deliveries/{delivery}/withdrawal")
  ModelAndView takingBack(Actor actor, @PathVariable UUID id, @PathVariable UUID delivery) {
    printed.require(actor);
    return withdrawal(actor, id, EntryPage.blank(), "/deliveries/" + delivery);
  }

  @PostMapping("/deliveries/{delivery}/withdrawal")
  ModelAndView takeBack(
      Actor actor, @PathVariable UUID id, @PathVariable UUID delivery, SentForm sent) {
    return sent.saved(
        entered -> {
          contents.withdrawDelivery(actor, id, delivery, entered.text("why"));
          return sent.done(at(id), "publications.done.withdrawn");
        },
        form -> withdrawal(actor, id, form, "/deliveries/" + delivery));
  }

  private ModelAndView withdrawal(Actor actor, UUID id, Form form, String what) {
    return PublicationPages.withdrawal(form, at(id) + what + "/withdrawal", back(actor, id));
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(printed.open(actor, id).printed().heading()).to(at(id));
  }

  private static String at(UUID id) {
    return PublicationPages.PRINTED + "/" + id;
  }
}
