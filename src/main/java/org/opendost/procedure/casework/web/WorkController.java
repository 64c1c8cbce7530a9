package org.opendost.procedure.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Waiting;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.CaseLinks;
import org.opendost.procedure.casework.Procedures;
import org.opendost.procedure.casework.Worklists;
import org.opendost.procedure.casework.Worklists.Scope;
import org.opendost.procedure.casework.Worklists.Search;
import org.opendost.procedure.casework.Worklists.Shelf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The officer's first page.
@Controller
class WorkController {

  private final Worklists worklists;
  private final Procedures procedures;
  private final CaseLinks links;
  private final CaseViews views;
  private final List<Waiting> waiting;

  WorkController(
      Worklists worklists,
      Procedures procedures,
      CaseLinks links,
      CaseViews views,
      List<Waiting> waiting) {
    this.worklists = worklists;
    this.procedures = procedures;
    this.links = links;
    this.views = views;
    this.waiting = List.copyOf(waiting);
  }

  @GetMapping({"/office", "/office/work"})
  Object work(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var language = Frame.language(request);
    var search = search(actor, listing);
    if (!listing.value("format").isEmpty()) {
      return export(worklists.all(actor, search), language).answer(listing.value("format"));
    }
    var page = worklists.list(actor, search, key(listing));
    return Shown.page(
        "procedure/casework/web/work",
        new WorkPage(
            search.scope(),
            search.shelf(),
            scopes(actor),
            worklists.counts(actor, search),
            page.cases().stream().map(file -> line(file, language)).toList(),
            listing,
            choices(language),
            waiting.stream().flatMap(module -> module.of(actor).stream()).toList(),
            page.after() == null ? null : page.after().toString()));
  }

  /// A specialist begins with the cases of their own, a head with the unit's, leaders and the desk
  /// with everybody's.
  private static Scope first(Actor actor) {
    if (actor.is(Role.HEAD) && actor.unit() != null) {
      return Scope.UNIT;
    }
    return actor.is(Role.SPECIALIST) ? Scope.MINE : Scope.OFFICE;
  }

  private static List<Scope> scopes(Actor actor) {
    var scopes = new ArrayList<Scope>();
    scopes.add(Scope.MINE);
    if (actor.unit() != null) {
      scopes.add(Scope.UNIT);
    }
    scopes.add(Scope.OFFICE);
    return scopes;
  }

  private static Search search(Actor actor, Listing listing) {
    var form = Form.typed(listing.parameters());
    var unread = new Faults();
    var scope = form.choice("scope", Scope.class, unread);
    var shelf = form.choice("shelf", Shelf.class, unread);
    return new Search(
        scope == null || !scopes(actor).contains(scope) ? first(actor) : scope,
        shelf == null ? Shelf.OPEN : shelf,
        form.text("procedure"),
        form.text("words"));
  }

  private static @Nullable UUID key(Listing listing) {
    return Form.typed(listing.parameters()).id("after", new Faults());
  }

  private WorkPage.Line line(CaseFile file, String language) {
    var procedure = procedures.find(file.procedure()).orElseThrow();
    var version = procedure.version(file.version());
    var moves = version.movesFrom(file.step());
    var next =
        moves.isEmpty() || file.waiting()
            ? version.step(file.step()).title(language)
            : moves.getFirst().title(language);
    return new WorkPage.Line(
        file,
        links.hrefOf(file),
        links.titleOf(file, language),
        procedure.title(language),
        next,
        views.chip(file));
  }

  private List<Choice> choices(String language) {
    return procedures.all().stream()
        .map(procedure -> new Choice(procedure.code(), procedure.title(language)))
        .toList();
  }

  private Export export(List<CaseFile> cases, String language) {
    return new Export(
        language.equals("en") ? "work" : "viec-dang-xu-ly",
        List.of(
            "Mã hồ sơ",
            "Thủ tục",
            "Nội dung",
            "Người nộp",
            "Người xử lý",
            "Bước",
            "Nhận đủ",
            "Hạn"),
        cases.stream().map(file -> cells(file, language)).toList());
  }

  private List<@Nullable Object> cells(CaseFile file, String language) {
    var procedure = procedures.find(file.procedure()).orElseThrow();
    var cells = new ArrayList<@Nullable Object>();
    cells.add(file.number());
    cells.add(procedure.title(language));
    cells.add(links.titleOf(file, language));
    cells.add(file.applicantName());
    cells.add(file.handlerName());
    cells.add(procedure.version(file.version()).step(file.step()).title(language));
    cells.add(file.receivedOn());
    cells.add(file.dueOn());
    return cells;
  }
}
