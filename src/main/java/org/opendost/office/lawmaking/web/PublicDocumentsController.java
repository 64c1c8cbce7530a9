package org.opendost.office.lawmaking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.lawmaking.Draft;
import org.opendost.office.lawmaking.DraftTexts;
import org.opendost.office.lawmaking.Drafts;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What was issued of what the department drafted, for everyone.
@Controller
@RequestMapping(DraftPages.ISSUED)
class PublicDocumentsController {

  private final Drafts drafts;
  private final DraftTexts texts;
  private final Lists lists;
  private final Downloads downloads;

  PublicDocumentsController(Drafts drafts, DraftTexts texts, Lists lists, Downloads downloads) {
    this.drafts = drafts;
    this.texts = texts;
    this.lists = lists;
    this.downloads = downloads;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "office/lawmaking/web/publiclist",
        "issued",
        "van-ban-da-ban-hanh",
        List.of(
            Column.of("lawmaking.number").filters("number"),
            Column.of("lawmaking.document-title").sorts("title").filters("title"),
            Column.of("lawmaking.kind")
                .among("kind", "lawmaking.kind.", DraftPages.names(Draft.Kind.values())),
            Column.of("lawmaking.authority")
                .among(
                    "authority",
                    "lawmaking.authority.",
                    DraftPages.names(Draft.Authority.values())),
            Column.of("lawmaking.issued-on").sorts("issued"),
            Column.of("lawmaking.effective-from").sorts("effective"),
            Column.of("lawmaking.stage")
                .among("stage", "lawmaking.stage.", List.of("ISSUED", "IN_FORCE", "REPLACED"))),
        ask -> drafts.issued(actor, ask),
        PublicDocumentsController::cells);
  }

  private static List<Cell> cells(Draft draft) {
    var issue = draft.issue();
    return List.of(
        Cell.of(issue == null ? null : issue.number()),
        Cell.of(draft.facts().title()).to(DraftPages.ISSUED + "/" + draft.id()),
        Cell.key("lawmaking.kind." + draft.facts().kind()),
        Cell.key("lawmaking.authority." + draft.facts().authority()),
        Cell.of(issue == null ? null : issue.on()),
        Cell.of(issue == null ? null : issue.effectiveFrom()),
        Cell.key("lawmaking.stage." + draft.stage()).toned(DraftPages.tone(draft.stage().name())));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "office/lawmaking/web/publicdocument",
        new IssuedPage(drafts.readIssued(actor, id), texts.issuedFile(actor, id).orElse(null)));
  }

  @GetMapping("/{id}/file")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
    return downloads.answer(
        texts.issuedFile(actor, id).orElseThrow(() -> new NotFound("file", id)), true);
  }
}
