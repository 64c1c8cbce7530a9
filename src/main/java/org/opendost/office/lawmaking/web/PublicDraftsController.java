package org.opendost.office.lawmaking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.lawmaking.Comment;
import org.opendost.office.lawmaking.Comments;
import org.opendost.office.lawmaking.Draft;
import org.opendost.office.lawmaking.DraftTexts;
import org.opendost.office.lawmaking.Posted;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Drafts posted for comment: the list, the text of one, and the form by which anyone comments.
@Controller
@RequestMapping(DraftPages.POSTED)
class PublicDraftsController {

  private final Comments comments;
  private final DraftTexts texts;
  private final Lists lists;
  private final Downloads downloads;
  private final OfficeClock clock;

  PublicDraftsController(
      Comments comments, DraftTexts texts, Lists lists, Downloads downloads, OfficeClock clock) {
    this.comments = comments;
    this.texts = texts;
    this.lists = lists;
    this.downloads = downloads;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "office/lawmaking/web/publiclist",
        "posted",
        "du-thao-lay-y-kien",
        List.of(
            Column.of("lawmaking.draft").sorts("title").filters("title"),
            Column.of("lawmaking.kind")
                .among("kind", "lawmaking.kind.", DraftPages.names(Draft.Kind.values())),
            Column.of("lawmaking.posted-from").sorts("from"),
            Column.of("lawmaking.posted-until").sorts("until"),
            Column.of("lawmaking.commenting")
                .among("state", "lawmaking.commenting.", List.of("open", "closed"))),
        ask -> comments.posted(actor, ask),
        this::cells);
  }

  private List<Cell> cells(Posted posted) {
    var state = posted.state(clock.today());
    return List.of(
        Cell.of(posted.draft().facts().title()).to(DraftPages.POSTED + "/" + posted.id()),
        Cell.key("lawmaking.kind." + posted.draft().facts().kind()),
        Cell.of(posted.from()),
        Cell.of(posted.until()),
        Cell.key("lawmaking.commenting." + state).toned(state.equals("open") ? "good" : "plain"));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return shown(actor, id, EntryPage.blank());
  }

  @GetMapping("/{id}/file")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
    return downloads.answer(
        texts.postedFile(actor, id).orElseThrow(() -> new NotFound("file", id)), true);
  }

  @PostMapping("/{id}")
  ModelAndView send(Actor actor, @PathVariable UUID id, SentForm sent, HttpServletRequest request) {
    return sent.saved(
        entered -> {
          var comment = entered.id();
          var sender = entered.choice("sender", Comment.Sender.class);
          var text = entered.line("text");
          entered.check();
          comments.send(
              actor,
              new Comment(
                  comment,
                  id,
                  sender.get(),
                  entered.text("name"),
                  entered.text("contact"),
                  text.get(),
                  Comment.Channel.PORTAL,
                  clock.today(),
                  null,
                  1),
              request.getRemoteAddr());
          return sent.done(DraftPages.POSTED + "/" + id, "lawmaking.done.sent");
        },
        form -> shown(actor, id, form));
  }

  private ModelAndView shown(Actor actor, UUID id, Form form) {
    return Shown.page(
        "office/lawmaking/web/publicdraft",
        new PostedPage(
            comments.read(actor, id),
            texts.postedFile(actor, id).orElse(null),
            form,
            clock.today()));
  }
}
