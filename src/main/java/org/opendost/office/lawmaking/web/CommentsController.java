package org.opendost.office.lawmaking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.lawmaking.Comment;
import org.opendost.office.lawmaking.Comments;
import org.opendost.office.lawmaking.Drafts;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The comments on a draft with what became of them, as a table to read and to export.
@Controller
@RequestMapping(DraftPages.HOME)
class CommentsController {

  private final Comments comments;
  private final Drafts drafts;
  private final Lists lists;
  private final OfficeClock clock;

  CommentsController(Comments comments, Drafts drafts, Lists lists, OfficeClock clock) {
    this.comments = comments;
    this.drafts = drafts;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping("/{id}/comments")
  Object list(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    return lists.answer(
        request,
        "comments",
        "tong-hop-giai-trinh-y-kien",
        List.of(
            Column.of("lawmaking.received-on").sorts("received"),
            Column.of("lawmaking.sender")
                .among("sender", "lawmaking.sender.", DraftPages.names(Comment.Sender.values())),
            Column.of("lawmaking.name").sorts("name").filters("name"),
            Column.of("lawmaking.channel")
                .among("channel", "lawmaking.channel.", DraftPages.names(Comment.Channel.values())),
            Column.of("lawmaking.comment").filters("text"),
            Column.of("lawmaking.outcome")
                .among("state", "lawmaking.outcome.", List.of("OPEN", "TAKEN", "PARTLY", "NOT")),
            Column.of("lawmaking.reason"),
            Column.of("lawmaking.answered-by"),
            Column.of("lawmaking.answered-on")),
        ask -> comments.list(actor, id, ask),
        CommentsController::cells,
        list ->
            Shown.page(
                "office/lawmaking/web/comments", new CommentsPage(comments.of(actor, id), list)));
  }

  private static List<Cell> cells(Comment comment) {
    var answer = comment.answer();
    return List.of(
        Cell.of(comment.receivedOn()).to(DraftPages.HOME + "/comments/" + comment.id()),
        Cell.key("lawmaking.sender." + comment.sender()),
        Cell.of(comment.name().isEmpty() ? null : comment.name()),
        Cell.key("lawmaking.channel." + comment.channel()),
        Cell.of(comment.text()),
        Cell.key("lawmaking.outcome." + comment.state()).toned(DraftPages.tone(comment.state())),
        Cell.of(answer == null ? null : answer.reason()),
        Cell.of(answer == null ? null : answer.by()),
        Cell.of(answer == null ? null : answer.on()));
  }

  @GetMapping("/{id}/comments/new")
  ModelAndView begin(Actor actor, @PathVariable UUID id) {
    drafts.require(actor);
    return entering(actor, id, EntryPage.blank().with("receivedOn", clock.today()));
  }

  @PostMapping("/{id}/comments/new")
  ModelAndView enter(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var comment = entered.id();
          var sender = entered.choice("sender", Comment.Sender.class);
          var name = entered.line("name");
          var text = entered.line("text");
          var on = entered.day("receivedOn");
          entered.check();
          comments.enter(
              actor,
              new Comment(
                  comment,
                  id,
                  sender.get(),
                  name.get(),
                  entered.text("contact"),
                  text.get(),
                  Comment.Channel.PAPER,
                  on.get(),
                  null,
                  1));
          return sent.done(DraftPages.at(id) + "/comments", "lawmaking.done.comment");
        },
        form -> entering(actor, id, form));
  }

  private ModelAndView entering(Actor actor, UUID id, Form form) {
    return DraftPages.entry(
        "comment",
        form,
        List.of(
            Field.among("sender", "lawmaking.sender", Comment.Sender.class).must(),
            Field.line("name", "lawmaking.name").must(),
            Field.line("contact", "lawmaking.contact"),
            Field.day("receivedOn", "lawmaking.received-on").must(),
            Field.text("text", "lawmaking.comment").must()),
        DraftPages.at(id) + "/comments/new",
        Cell.of(comments.of(actor, id).draft().heading()).to(DraftPages.at(id) + "/comments"));
  }

  @GetMapping("/comments/{comment}")
  ModelAndView show(Actor actor, @PathVariable UUID comment) {
    var opened = comments.open(actor, comment);
    var answer = opened.comment().answer();
    var form = EntryPage.blank().with("version", opened.comment().version());
    return shown(
        opened,
        answer == null
            ? form
            : form.with("outcome", answer.outcome()).with("reason", answer.reason()));
  }

  @PostMapping("/comments/{comment}")
  ModelAndView answer(Actor actor, @PathVariable UUID comment, SentForm sent) {
    return sent.saved(
        entered -> {
          var outcome = entered.choice("outcome", Comment.Outcome.class);
          var reason = entered.line("reason");
          var version = entered.count("version");
          entered.check();
          comments.answer(actor, comment, outcome.get(), reason.get(), version.get());
          var draft = comments.open(actor, comment).draft().id();
          return sent.done(DraftPages.at(draft) + "/comments", "lawmaking.done.answered");
        },
        form -> shown(comments.open(actor, comment), form));
  }

  private static ModelAndView shown(Comments.Opened opened, Form form) {
    return Shown.page("office/lawmaking/web/comment", new CommentPage(opened, form));
  }
}
