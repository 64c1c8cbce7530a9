package org.opendost.office.documents.web;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.IncomingDocuments;
import org.opendost.office.documents.IncomingWork;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What becomes of an incoming document: it is passed on, taken back, dealt with.
@Controller
@RequestMapping(DocumentPages.INCOMING + "/{id}")
class IncomingWorkController {

  private static final Pattern RECEIVER =
      Pattern.compile("(unit|person):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private final IncomingDocuments documents;
  private final IncomingWork work;
  private final Access access;

  IncomingWorkController(IncomingDocuments documents, IncomingWork work, Access access) {
    this.documents = documents;
    this.work = work;
    this.access = access;
  }

  @GetMapping("/routing")
  ModelAndView routing(Actor actor, @PathVariable UUID id) {
    var none = documents.open(actor, id).routings().stream().allMatch(each -> each.takenBack());
    return routing(actor, id, EntryPage.blank().with("leads", none ? "true" : ""));
  }

  @PostMapping("/routing")
  ModelAndView route(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var routing = work.route(actor, id, entered.id(), read(entered));
          return sent.done(home(id), "documents.done.routed", routing.name());
        },
        form -> routing(actor, id, form));
  }

  private static IncomingWork.Passing read(Entered entered) {
    var receiver = entered.line("receiver");
    var instruction = entered.line("instruction");
    var due = entered.dayIfAny("dueOn");
    entered.check();
    return new IncomingWork.Passing(
        id(receiver.get(), "unit"),
        id(receiver.get(), "person"),
        entered.ticked("leads"),
        instruction.get(),
        due);
  }

  private static @Nullable UUID id(String receiver, String what) {
    var match = RECEIVER.matcher(receiver);
    return match.matches() && match.group(1).equals(what) ? UUID.fromString(match.group(2)) : null;
  }

  private ModelAndView routing(Actor actor, UUID id, Form form) {
    var receivers =
        work.receivers(actor, id).stream()
            .map(each -> new Choice((each.isUnit() ? "unit:" : "person:") + each.id(), each.name()))
            .toList();
    return DocumentPages.entry(
        "routing",
        form,
        List.of(
            Field.choice("receiver", "documents.receiver", receivers).must(),
            Field.box("leads", "documents.leads"),
            Field.text("instruction", "documents.instruction").must(),
            Field.day("dueOn", "documents.due-on").withHint()),
        home(id) + "/routing",
        back(actor, id));
  }

  @PostMapping("/routings/{routing}/return")
  ModelAndView takeBack(
      Actor actor, @PathVariable UUID id, @PathVariable UUID routing, RedirectAttributes flash) {
    work.takeBack(actor, id, routing);
    return Shown.redirect(home(id), flash, "documents.done.taken-back");
  }

  @GetMapping("/done")
  ModelAndView finishing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "documents.answer");
    return finishing(actor, id, EntryPage.blank());
  }

  @PostMapping("/done")
  ModelAndView finish(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          work.finish(actor, id, entered.text("note"));
          return sent.done(home(id), "documents.done.finished");
        },
        form -> finishing(actor, id, form));
  }

  private ModelAndView finishing(Actor actor, UUID id, Form form) {
    return DocumentPages.entry(
        "finish",
        form,
        List.of(Field.text("note", "documents.done-note").must()),
        home(id) + "/done",
        back(actor, id));
  }

  @GetMapping("/reopening")
  ModelAndView reopening(Actor actor, @PathVariable UUID id) {
    access.require(actor, "documents.route");
    return reopening(actor, id, EntryPage.blank());
  }

  @PostMapping("/reopening")
  ModelAndView reopen(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          work.reopen(actor, id, entered.text("why"));
          return sent.done(home(id), "documents.done.reopened");
        },
        form -> reopening(actor, id, form));
  }

  private ModelAndView reopening(Actor actor, UUID id, Form form) {
    return DocumentPages.entry(
        "reopening",
        form,
        List.of(Field.text("why", "documents.why").must()),
        home(id) + "/reopening",
        back(actor, id));
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(documents.open(actor, id).incoming().heading()).to(home(id));
  }

  private static String home(UUID id) {
    return DocumentPages.INCOMING + "/" + id;
  }
}
