package org.opendost.office.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.documents.DocumentKind;
import org.opendost.office.documents.LetterTemplate;
import org.opendost.office.documents.LetterTemplates;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The templates that drafts begin from.
@Controller
@RequestMapping(DocumentPages.TEMPLATES)
record TemplatesController(LetterTemplates templates, Lists lists) {

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        DocumentPages.LIST,
        "templates",
        "mau-van-ban",
        List.of(
            Column.of("documents.template.name").sorts("name").filters("name"),
            Column.of("documents.kind")
                .among(
                    "kind",
                    "documents.kind.",
                    DocumentKind.issued().stream().map(Enum::name).toList()),
            Column.of("documents.summary").filters("summary"),
            Column.of("documents.template.version").ofFigures(),
            Column.of("documents.saved-by"),
            Column.of("documents.state")
                .among("state", "documents.template.", List.of("in-use", "out-of-use"))),
        ask -> templates.list(actor, ask),
        TemplatesController::cells);
  }

  private static List<Cell> cells(LetterTemplate template) {
    return List.of(
        Cell.of(template.words().name()).to(DocumentPages.TEMPLATES + "/" + template.id()),
        Cell.key("documents.kind." + template.words().kind()),
        Cell.of(template.words().summary()),
        Cell.of(template.version()),
        Cell.of(template.savedBy()),
        Cell.key("documents.template." + (template.inUse() ? "in-use" : "out-of-use"))
            .toned(template.inUse() ? "good" : "plain"));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "office/documents/web/template", new TemplatePage(templates.versions(actor, id)));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    templates.require(actor);
    return writing(OutgoingForms.of((LetterTemplate) null));
  }

  @PostMapping("/new")
  ModelAndView save(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var words = OutgoingForms.words(entered);
          templates.save(actor, id, id, 0, words, entered.ticked("inUse"));
          return sent.done(DocumentPages.TEMPLATES + "/" + id, "documents.done.saved");
        },
        TemplatesController::writing);
  }

  private static ModelAndView writing(Form form) {
    return DocumentPages.entry(
        "template",
        form,
        OutgoingForms.template(),
        DocumentPages.TEMPLATES + "/new",
        Cell.key("documents.tab.templates").to(DocumentPages.TEMPLATES));
  }

  @GetMapping("/{id}/edit")
  ModelAndView editing(Actor actor, @PathVariable UUID id) {
    templates.require(actor);
    return editing(actor, id, OutgoingForms.of(templates.versions(actor, id).getFirst()));
  }

  @PostMapping("/{id}/edit")
  ModelAndView edit(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var form = entered.id();
          int after = IncomingForms.version(entered);
          var words = OutgoingForms.words(entered);
          templates.save(actor, id, form, after, words, entered.ticked("inUse"));
          return sent.done(DocumentPages.TEMPLATES + "/" + id, "documents.done.saved");
        },
        form -> editing(actor, id, form));
  }

  private ModelAndView editing(Actor actor, UUID id, Form form) {
    return DocumentPages.entry(
        "template-edit",
        form,
        OutgoingForms.template(),
        DocumentPages.TEMPLATES + "/" + id + "/edit",
        Cell.of(templates.versions(actor, id).getFirst().words().name())
            .to(DocumentPages.TEMPLATES + "/" + id));
  }
}
