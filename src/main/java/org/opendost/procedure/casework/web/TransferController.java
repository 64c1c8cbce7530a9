package org.opendost.procedure.casework.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.casework.CaseDesk;
import org.opendost.procedure.casework.CaseLinks;
import org.opendost.procedure.casework.Transfers.Preview;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Moves a pending case of any capability to a newer law: look at what would change, say why, and
/// take it back while nothing else has happened.
@Controller
@RequestMapping("/office/cases/{id}/transfer")
class TransferController {

  private final CaseDesk desk;
  private final CaseViews views;
  private final CaseAnswers answers;
  private final CaseLinks links;
  private final Access access;

  TransferController(
      CaseDesk desk, CaseViews views, CaseAnswers answers, CaseLinks links, Access access) {
    this.desk = desk;
    this.views = views;
    this.answers = answers;
    this.links = links;
    this.access = access;
  }

  @GetMapping
  ModelAndView look(Actor actor, @PathVariable UUID id) {
    access.require(actor, "casework.transfer");
    return page(actor, views.of(actor, id));
  }

  @PostMapping
  ModelAndView transfer(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return answers.answer(
        actor,
        id,
        SentMove.of("TRANSFERRED", typed),
        "/office/cases/" + id + "/transfer",
        flash,
        sent ->
            desk.transfer(
                actor,
                id,
                sent.expectedMoves(),
                sent.moveId(),
                version(actor, id, sent.form().text("version")),
                sent.note()),
        view -> page(actor, view));
  }

  @PostMapping("/undo")
  ModelAndView undo(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return answers.answer(
        actor,
        id,
        SentMove.of("UNDO", typed),
        links.hrefOf(desk.find(actor, id)),
        flash,
        sent -> desk.undoTransfer(actor, id, sent.expectedMoves(), sent.moveId(), sent.note()),
        view -> page(actor, view));
  }

  private String version(Actor actor, UUID id, String asked) {
    return views.of(actor, id).procedure().versions().stream()
            .anyMatch(version -> version.code().equals(asked))
        ? asked
        : desk.find(actor, id).version();
  }

  private ModelAndView page(Actor actor, CaseView view) {
    return Shown.page(
        "procedure/casework/web/transfer",
        new TransferPage(view, links.hrefOf(view.file()), Uuid7.next(), previews(actor, view)));
  }

  private List<Preview> previews(Actor actor, CaseView view) {
    return view.procedure().versions().stream()
        .filter(version -> version.from().isAfter(view.progress().version().from()))
        .map(version -> desk.preview(actor, view.file().id(), version.code()))
        .filter(Preview::possible)
        .toList();
  }
}
