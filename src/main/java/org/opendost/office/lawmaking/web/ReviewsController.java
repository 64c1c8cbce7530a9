package org.opendost.office.lawmaking.web;

import java.util.List;
import java.util.UUID;
import org.opendost.office.lawmaking.Drafts;
import org.opendost.office.lawmaking.Review;
import org.opendost.office.lawmaking.Reviews;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The forms that set a review of an issued document and write down what it found.
@Controller
@RequestMapping(DraftPages.HOME + "/{id}/reviews")
class ReviewsController {

  private final Drafts drafts;
  private final Reviews reviews;
  private final OfficeClock clock;

  ReviewsController(Drafts drafts, Reviews reviews, OfficeClock clock) {
    this.drafts = drafts;
    this.reviews = reviews;
    this.clock = clock;
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor, @PathVariable UUID id) {
    drafts.require(actor);
    return setting(actor, id, EntryPage.blank());
  }

  @PostMapping("/new")
  ModelAndView set(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var review = entered.id();
          var due = entered.day("dueOn");
          var ground = entered.line("ground");
          entered.check();
          reviews.set(actor, new Review(review, id, due.get(), ground.get(), null, ""));
          return sent.done(DraftPages.at(id), "lawmaking.done.saved");
        },
        form -> setting(actor, id, form));
  }

  private ModelAndView setting(Actor actor, UUID id, Form form) {
    return DraftPages.entry(
        "review",
        form,
        List.of(
            Field.day("dueOn", "lawmaking.due-on").must(),
            Field.text("ground", "lawmaking.review-ground").must().withHint()),
        DraftPages.at(id) + "/reviews/new",
        DraftPages.back(drafts.open(actor, id).draft()));
  }

  @GetMapping("/{review}")
  ModelAndView closing(Actor actor, @PathVariable UUID id, @PathVariable UUID review) {
    drafts.require(actor);
    reviews.open(actor, review);
    return closing(actor, id, review, EntryPage.begun(clock));
  }

  @PostMapping("/{review}")
  ModelAndView close(Actor actor, @PathVariable UUID id, @PathVariable UUID review, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          var result = entered.choice("result", Review.Result.class);
          var finding = entered.line("finding");
          entered.check();
          reviews.close(actor, review, new Review.Found(on.get(), result.get(), finding.get(), ""));
          return sent.done(DraftPages.at(id), "lawmaking.done.saved");
        },
        form -> closing(actor, id, review, form));
  }

  private ModelAndView closing(Actor actor, UUID id, UUID review, Form form) {
    return DraftPages.entry(
        "review-result",
        form,
        List.of(
            Field.day("on", "lawmaking.reviewed-on").must(),
            Field.among("result", "lawmaking.result", Review.Result.class).must(),
            Field.text("finding", "lawmaking.finding").must()),
        DraftPages.at(id) + "/reviews/" + review,
        DraftPages.back(drafts.open(actor, id).draft()));
  }
}
