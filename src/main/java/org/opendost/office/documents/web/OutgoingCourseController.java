package org.opendost.office.documents.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.opendost.office.documents.Deed;
import org.opendost.office.documents.Outgoing;
import org.opendost.office.documents.OutgoingCourse;
import org.opendost.office.documents.OutgoingDocuments;
import org.opendost.office.documents.OutgoingSending;
import org.opendost.office.documents.SentTo;
import org.opendost.office.documents.Way;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The steps of an outgoing document, each a form of its own, and to whom it was sent.
@Controller
@RequestMapping(DocumentPages.OUTGOING + "/{id}")
record OutgoingCourseController(
    OutgoingDocuments documents,
    OutgoingCourse course,
    OutgoingSending sending,
    Access access,
    OfficeClock clock) {

  @GetMapping("/steps/{deed}")
  ModelAndView step(Actor actor, @PathVariable UUID id, @PathVariable String deed) {
    return step(actor, id, deed(deed), EntryPage.blank());
  }

  @PostMapping("/steps/{deed}")
  ModelAndView take(Actor actor, @PathVariable UUID id, @PathVariable String deed, SentForm sent) {
    var step = deed(deed);
    return sent.saved(
        entered -> {
          var after = take(actor, id, step, entered);
          return sent.done(home(id), "documents.done.out." + deed, after.name());
        },
        form -> step(actor, id, step, form));
  }

  private Outgoing take(Actor actor, UUID id, Deed deed, Entered entered) {
    var form = entered.id();
    var words = entered.text("words");
    return switch (deed) {
      case SUBMITTED -> course.submit(actor, id, form, words);
      case INITIALLED -> course.initial(actor, id, form, words);
      case CHECKED -> course.check(actor, id, form, words);
      case SIGNED -> course.sign(actor, id, form, words);
      case ISSUED -> course.issue(actor, id, form, words);
      case FILED -> course.file(actor, id, form, words);
      case RETURNED -> course.giveBack(actor, id, form, words);
      case DROPPED -> course.drop(actor, id, form, words);
      case DRAFTED -> throw new NotFound("step", deed);
    };
  }

  private ModelAndView step(Actor actor, UUID id, Deed deed, Form form) {
    var name = deed.name().toLowerCase(Locale.ROOT);
    var key = deed == Deed.FILED ? "documents.filed-in" : "documents.step-words";
    var words = Field.text("words", key);
    return DocumentPages.entry(
        "out." + name,
        form,
        List.of(deed.needsWords() ? words.must() : words),
        home(id) + "/steps/" + name,
        back(actor, id));
  }

  private static Deed deed(String name) {
    for (var deed : Deed.values()) {
      if (deed != Deed.DRAFTED && deed.name().toLowerCase(Locale.ROOT).equals(name)) {
        return deed;
      }
    }
    throw new NotFound("step", name);
  }

  @GetMapping("/sending")
  ModelAndView sending(Actor actor, @PathVariable UUID id) {
    access.require(actor, "documents.issue");
    var form = EntryPage.blank().with("on", clock.today()).with("way", Way.SYSTEM);
    for (var each : waiting(actor, id)) {
      form = form.with(each.id().toString(), "true");
    }
    return sending(actor, id, form);
  }

  @PostMapping("/sending")
  ModelAndView send(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    return EntryPage.saved(
        form,
        entered -> {
          var on = entered.day("on");
          var way = entered.choice("way", Way.class);
          entered.check();
          var to =
              documents.open(actor, id).recipients().stream()
                  .map(SentTo::id)
                  .filter(each -> entered.ticked(each.toString()))
                  .toList();
          sending.send(actor, id, to, on.get(), way.get());
          return Shown.redirect(home(id), flash, "documents.done.sent");
        },
        again -> sending(actor, id, again));
  }

  private ModelAndView sending(Actor actor, UUID id, Form form) {
    return DocumentPages.entry(
        "sending",
        form,
        List.of(
            Field.boxes(
                "to",
                "documents.recipients",
                waiting(actor, id).stream()
                    .map(each -> new Choice(each.id().toString(), each.name()))
                    .toList()),
            Field.day("on", "documents.sent-on").must(),
            Field.among("way", "documents.way", Way.class).must()),
        home(id) + "/sending",
        back(actor, id));
  }

  private List<SentTo> waiting(Actor actor, UUID id) {
    return documents.open(actor, id).recipients().stream().filter(SentTo::isWaiting).toList();
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(documents.open(actor, id).outgoing().name()).to(home(id));
  }

  private static String home(UUID id) {
    return DocumentPages.OUTGOING + "/" + id;
  }
}
