package org.opendost.office.documents.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.Amendment;
import org.opendost.office.documents.DocumentKind;
import org.opendost.office.documents.IncomingDocuments;
import org.opendost.office.documents.LetterTemplates;
import org.opendost.office.documents.OutgoingDocuments;
import org.opendost.office.documents.OutgoingSending;
import org.opendost.office.documents.SigningPowers;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Drafts of outgoing documents: begun from nothing, from a template, as an answer, or to amend one
/// that was issued.
@Controller
@RequestMapping(DocumentPages.OUTGOING)
record OutgoingDraftController(
    OutgoingDocuments documents,
    OutgoingSending sending,
    IncomingDocuments incoming,
    LetterTemplates templates,
    SigningPowers powers) {

  @GetMapping("/new")
  ModelAndView begin(
      Actor actor,
      @RequestParam @Nullable UUID template,
      @RequestParam @Nullable UUID answers,
      @RequestParam @Nullable UUID amends) {
    documents.require(actor);
    var form = OutgoingForms.blank(documents.unitSymbol(actor));
    if (template != null) {
      form = OutgoingForms.from(form, templates.versions(actor, template).getFirst());
    }
    if (answers != null) {
      form = answering(actor, form, answers);
    }
    if (amends != null) {
      form = amending(actor, form, amends);
    }
    return drafting(actor, form);
  }

  private Form answering(Actor actor, Form form, UUID id) {
    var answered = incoming.open(actor, id).incoming();
    var received = answered.received();
    return form.with("answers", answered.heading())
        .with("book", received.book())
        .with("secrecy", received.secrecy())
        .with("askedOn", answered.dueOn())
        .with("addressees", received.sender())
        .with("recipients", "Như trên\nLưu: VT");
  }

  private Form amending(Actor actor, Form form, UUID id) {
    var earlier = documents.open(actor, id).outgoing();
    var drafted = earlier.drafted();
    return form.with("amends", id)
        .with("how", Amendment.CORRECTS)
        .with("kind", DocumentKind.LETTER)
        .with("book", drafted.book())
        .with("secrecy", drafted.secrecy())
        .with(
            "summary",
            "Đính chính " + earlier.drafted().kind().official() + " số " + earlier.name())
        .with("addressees", drafted.addressees())
        .with("recipients", drafted.recipients());
  }

  @PostMapping("/new")
  ModelAndView draft(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    return EntryPage.saved(
        form,
        entered -> {
          var kept = documents.draft(actor, entered.id(), OutgoingForms.read(entered, form));
          return Shown.redirect(
              DocumentPages.OUTGOING + "/" + kept.id(), flash, "documents.done.drafted");
        },
        again -> drafting(actor, again));
  }

  private ModelAndView drafting(Actor actor, Form form) {
    return DocumentPages.entry(
        "draft",
        form,
        OutgoingForms.fields(powers.signers(actor)),
        DocumentPages.OUTGOING + "/new",
        Cell.key("documents.tab.outgoing").to(DocumentPages.OUTGOING));
  }

  /// The names a line of recipients may have, as it is typed.
  @GetMapping("/recipients")
  @ResponseBody
  List<String> recipients(Actor actor, @RequestParam(defaultValue = "") String words) {
    return sending.offered(actor, words);
  }

  @GetMapping("/{id}/edit")
  ModelAndView editing(Actor actor, @PathVariable UUID id) {
    documents.require(actor);
    return editing(actor, id, OutgoingForms.of(documents.open(actor, id).outgoing()));
  }

  @PostMapping("/{id}/edit")
  ModelAndView edit(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    return EntryPage.saved(
        form,
        entered -> {
          documents.edit(actor, id, version(entered), OutgoingForms.read(entered, form));
          return Shown.redirect(DocumentPages.OUTGOING + "/" + id, flash, "documents.done.saved");
        },
        again -> editing(actor, id, again));
  }

  private static int version(Entered entered) {
    return entered.number("version", 1, Integer.MAX_VALUE).get();
  }

  private ModelAndView editing(Actor actor, UUID id, Form form) {
    return DocumentPages.entry(
        "draft-edit",
        form,
        OutgoingForms.fields(powers.signers(actor)),
        DocumentPages.OUTGOING + "/" + id + "/edit",
        Cell.of(documents.open(actor, id).outgoing().name()).to(DocumentPages.OUTGOING + "/" + id));
  }
}
