package org.opendost.regulatory.conformity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.conformity.Declaration;
import org.opendost.regulatory.conformity.DeclarationKind;
import org.opendost.regulatory.conformity.Declarations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The dossiers of declarations: the list, and the form at the counter.
@Controller
@RequestMapping(ConformityPages.HOME)
class DeclarationsController {

  private static final List<String> STATES =
      List.of("open", "valid", "expired", "ended", "refused", "cancelled", "withdrawn");

  private final Declarations declarations;
  private final DeclarationForms forms;
  private final Lists lists;
  private final OfficeClock clock;

  DeclarationsController(
      Declarations declarations, DeclarationForms forms, Lists lists, OfficeClock clock) {
    this.declarations = declarations;
    this.forms = forms;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        ConformityPages.LIST,
        "declarations",
        "ho-so-cong-bo",
        List.of(
            Column.of("conformity.number").filters("number"),
            Column.of("conformity.kind")
                .among("kind", "conformity.kind.", ConformityPages.names(DeclarationKind.values())),
            Column.of("conformity.organisation").sorts("organisation").filters("organisation"),
            Column.of("conformity.product").filters("product"),
            Column.of("conformity.standard").filters("standard"),
            Column.of("conformity.filed-on").sorts("filed"),
            Column.of("conformity.due").sorts("due"),
            Column.of("conformity.state").among("state", "conformity.state.", STATES),
            Column.of("conformity.notice"),
            Column.of("conformity.valid-until").sorts("until")),
        ask -> declarations.list(actor, ask),
        this::cells);
  }

  private List<Cell> cells(Declaration line) {
    var state = line.state(clock.today());
    var notice = line.notice();
    return List.of(
        Cell.of(line.number()).to(ConformityPages.DECLARATIONS + line.id()),
        Cell.key("conformity.kind." + line.intake().kind()),
        Cell.of(line.organisationName()),
        Cell.of(line.intake().product()),
        Cell.of(line.intake().standard()),
        Cell.of(line.filedOn()),
        Cell.of(line.outcome() == null ? line.dueOn() : null),
        Cell.key("conformity.state." + state).toned(ConformityPages.tone(state)),
        Cell.of(notice == null ? null : notice.number()),
        Cell.of(notice == null ? null : notice.validUntil()));
  }

  @GetMapping("/declarations/new")
  ModelAndView begin(Actor actor, HttpServletRequest request) {
    declarations.require(actor);
    return blank(EntryPage.blank(), request);
  }

  @PostMapping("/declarations/new")
  ModelAndView file(Actor actor, HttpServletRequest request, SentForm sent) {
    return sent.saved(
        entered -> {
          var filed = declarations.file(actor, forms.read(actor, entered));
          return sent.done(
              ConformityPages.DECLARATIONS + filed.id(), "conformity.done.filed", filed.number());
        },
        form -> blank(form, request));
  }

  @GetMapping("/declarations/{id}/edit")
  ModelAndView edit(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    declarations.require(actor);
    var declaration = declarations.open(actor, id);
    return old(declaration, forms.written(actor, declaration), request);
  }

  @PostMapping("/declarations/{id}/edit")
  ModelAndView correct(
      Actor actor, @PathVariable UUID id, HttpServletRequest request, SentForm sent) {
    var declaration = declarations.open(actor, id);
    return sent.saved(
        entered -> {
          var version = entered.count("version");
          var intake = forms.read(actor, entered, declaration.intake());
          declarations.correct(actor, intake, version.get());
          return sent.done(ConformityPages.DECLARATIONS + id, "conformity.done.corrected");
        },
        form -> old(declaration, form, request));
  }

  private ModelAndView blank(Form form, HttpServletRequest request) {
    return ConformityPages.entry(
        "declaration",
        form,
        forms.ofNew(Frame.language(request)),
        ConformityPages.DECLARATIONS + "new",
        Cell.key("conformity.title").to(ConformityPages.HOME));
  }

  private ModelAndView old(Declaration declaration, Form form, HttpServletRequest request) {
    return ConformityPages.entry(
        "correction",
        form,
        forms.ofOld(Frame.language(request)),
        ConformityPages.DECLARATIONS + declaration.id() + "/edit",
        Cell.of(declaration.number()).to(ConformityPages.DECLARATIONS + declaration.id()));
  }
}
