package org.opendost.regulatory.award.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.award.AwardCouncil;
import org.opendost.regulatory.award.AwardEntries;
import org.opendost.regulatory.award.Entry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The council's vote, the report to the organisation, and the prize.
@Controller
@RequestMapping(AwardPages.ENTRIES + "/{id}")
class CouncilController {

  private final AwardCouncil council;
  private final AwardEntries entries;
  private final Access access;
  private final OfficeClock clock;

  CouncilController(AwardCouncil council, AwardEntries entries, Access access, OfficeClock clock) {
    this.council = council;
    this.entries = entries;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping("/vote")
  ModelAndView voting(Actor actor, @PathVariable UUID id) {
    access.require(actor, "award.manage");
    return voting(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/vote")
  ModelAndView vote(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          var members = entered.count("members");
          var present = entered.count("present");
          var votes = entered.count("votesFor");
          entered.check();
          council.vote(
              actor,
              id,
              new Entry.Vote(
                  on.get(),
                  entered.text("minutes"),
                  members.get(),
                  present.get(),
                  votes.get(),
                  false));
          return done(id, sent, "award.done.voted");
        },
        form -> voting(actor, id, form));
  }

  private ModelAndView voting(Actor actor, UUID id, Form form) {
    return form(
        actor,
        id,
        "vote",
        form,
        List.of(
            Field.day("on", "award.voted-on").must(),
            Field.line("minutes", "award.minutes").must(),
            Field.number("members", "award.members").must(),
            Field.number("present", "award.present").must(),
            Field.number("votesFor", "award.votes-for").must()));
  }

  @GetMapping("/feedback")
  ModelAndView feeding(Actor actor, @PathVariable UUID id) {
    access.require(actor, "award.manage");
    return feeding(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/feedback")
  ModelAndView feed(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          council.feedback(
              actor,
              id,
              new Entry.Feedback(
                  on.get(),
                  entered.text("number"),
                  entered.text("strengths"),
                  entered.text("betterments")));
          return done(id, sent, "award.done.fed-back");
        },
        form -> feeding(actor, id, form));
  }

  private ModelAndView feeding(Actor actor, UUID id, Form form) {
    return form(
        actor,
        id,
        "feedback",
        form,
        List.of(
            Field.day("on", "award.fed-back-on").must(),
            Field.brief("number", "award.feedback-number").must(),
            Field.text("strengths", "award.strengths").must().withHint(),
            Field.text("betterments", "award.betterments").must().withHint()));
  }

  @GetMapping("/prize")
  ModelAndView prizing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "award.manage");
    return prizing(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/prize")
  ModelAndView prize(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var kind = entered.choice("kind", Entry.Prize.Kind.class);
          var on = entered.day("on");
          entered.check();
          council.prize(actor, id, new Entry.Prize(kind.get(), on.get(), entered.text("decision")));
          return done(id, sent, "award.done.prized");
        },
        form -> prizing(actor, id, form));
  }

  private ModelAndView prizing(Actor actor, UUID id, Form form) {
    return form(
        actor,
        id,
        "prize",
        form,
        List.of(
            Field.among("kind", "award.prize", Entry.Prize.Kind.class).must(),
            Field.day("on", "award.prize-on").must(),
            Field.line("decision", "award.decision").must().withHint()));
  }

  private ModelAndView form(Actor actor, UUID id, String name, Form form, List<Field> fields) {
    var page = AwardPages.ENTRIES + "/" + id;
    return AwardPages.entry(
        name,
        form,
        fields,
        page + "/" + name,
        Cell.of(entries.open(actor, id).entry().code()).to(page));
  }

  private static ModelAndView done(UUID id, SentForm sent, String key) {
    return sent.done(AwardPages.ENTRIES + "/" + id, key);
  }
}
