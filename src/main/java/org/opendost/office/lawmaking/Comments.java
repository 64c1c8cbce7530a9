package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is said to drafts, and what becomes of it: taken, taken in part or not, and why (Luật
/// 80/2015/QH13 Art. 120–121).
@Facade
public class Comments {

  private static final String SUBJECT = "draft-comment";
  private static final int MOST_FROM_ONE_PLACE = 10;
  private static final int MOST_IN_AN_HOUR = 500;
  private static final int SIGNS = 10_000;

  private final CommentRows rows;
  private final PostedRows posted;
  private final DraftRows drafts;
  private final DraftRules rules;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Comments(
      CommentRows rows,
      PostedRows posted,
      DraftRows drafts,
      DraftRules rules,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.posted = posted;
    this.drafts = drafts;
    this.rules = rules;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A draft with what is said to it.
  public record Commented(Draft draft, CommentCount count) {}

  /// A comment with its draft.
  public record Opened(Draft draft, Comment comment) {}

  /// A page of the drafts that are or were posted for comment.
  @Requires("lawmaking.read")
  public Ask.Page<Posted> posted(Actor actor, Ask ask) {
    return PostedRows.LIST.read(jdbc, ask, clock.today());
  }

  /// A draft as it is posted for everyone: its text, its days and how many comments it had, and
  /// nothing of who sent them.
  @Requires("lawmaking.read")
  public Posted.Read read(Actor actor, UUID draft) {
    var found =
        posted.find(draft, clock.today()).orElseThrow(() -> new NotFound(Drafts.SUBJECT, draft));
    return new Posted.Read(found, posted.text(draft), rows.count(draft));
  }

  /// Takes a comment from the portal.
  ///
  /// @param network the network address it comes from
  /// @throws InvalidInput with a fault of the form as a whole when too many came lately
  @Requires("lawmaking.comment")
  public void send(Actor actor, Comment typed, String network) {
    rows.queue(network);
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var draft =
        posted
            .find(typed.draft(), clock.today())
            .orElseThrow(() -> new NotFound(Drafts.SUBJECT, typed.draft()));
    if (!draft.isOpen(clock.today())) {
      throw new InvalidInput("", "lawmaking.fault.comment-over");
    }
    check(typed).orThrow();
    var lately = rows.lately(network, clock.instant());
    if (lately.here() >= MOST_FROM_ONE_PLACE || lately.everywhere() >= MOST_IN_AN_HOUR) {
      throw new InvalidInput("", "lawmaking.fault.too-many");
    }
    keep(actor, typed, draft.draft().heading(), Comment.Channel.PORTAL, clock.today());
    rows.sent(typed.id(), network, clock.instant());
  }

  /// Enters a comment that came on paper.
  @Requires("lawmaking.write")
  public void enter(Actor actor, Comment typed) {
    var draft = draft(typed.draft());
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var faults = check(typed).required("name", typed.name());
    rules.past("receivedOn", typed.receivedOn(), faults);
    if (!draft.stage().isOpen()) {
      faults.add("", "lawmaking.fault.closed");
    }
    faults.orThrow();
    keep(actor, typed, draft.heading(), Comment.Channel.PAPER, typed.receivedOn());
  }

  private static Faults check(Comment typed) {
    return new Faults()
        .required("text", typed.text())
        .atMost("text", typed.text(), SIGNS)
        .atMost("name", typed.name(), 200)
        .atMost("contact", typed.contact(), 200);
  }

  private void keep(
      Actor actor, Comment typed, String heading, Comment.Channel channel, LocalDate on) {
    rows.insert(
        new Comment(
            typed.id(),
            typed.draft(),
            typed.sender(),
            typed.name().strip(),
            typed.contact().strip(),
            typed.text().strip(),
            channel,
            on,
            null,
            1));
    audit.record(
        actor,
        "draft-comment.received",
        SUBJECT,
        typed.id(),
        heading,
        null,
        Map.of("channel", channel, "sender", typed.sender()));
  }

  /// A page of a draft's comments.
  @Requires("lawmaking.follow")
  public Ask.Page<Comment> list(Actor actor, UUID draft, Ask ask) {
    var filters = new HashMap<>(ask.filters());
    filters.put("draft", draft.toString());
    return CommentRows.LIST.read(
        jdbc,
        new Ask(filters, ask.sort(), ask.descending(), ask.after(), ask.most()),
        clock.today());
  }

  /// A draft and how many comments it has.
  @Requires("lawmaking.follow")
  public Commented of(Actor actor, UUID draft) {
    return new Commented(draft(draft), rows.count(draft));
  }

  /// One comment.
  @Requires("lawmaking.follow")
  public Opened open(Actor actor, UUID id) {
    var comment = rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    return new Opened(draft(comment.draft()), comment);
  }

  /// Writes down what became of a comment, and how or why not. Another answer takes the place of
  /// the first, which stays in the history.
  ///
  /// @param version the comment's version the officer saw
  @Requires("lawmaking.write")
  public void answer(Actor actor, UUID id, Comment.Outcome outcome, String reason, int version) {
    var before = rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    var known = before.answer();
    if (known != null && known.outcome() == outcome && known.reason().equals(reason.strip())) {
      return;
    }
    var faults = new Faults().required("reason", reason).atMost("reason", reason, 4000);
    if (before.version() != version && known != null) {
      faults.add("", "lawmaking.fault.changed", known.by());
    }
    faults.orThrow();
    var answer = new Comment.Answer(outcome, reason.strip(), clock.today(), actor.name());
    rows.answer(id, answer, before.version() + 1);
    audit.record(
        actor,
        "draft-comment.answered",
        SUBJECT,
        id,
        draft(before.draft()).heading(),
        known,
        answer);
  }

  private Draft draft(UUID id) {
    return drafts.find(id, clock.today()).orElseThrow(() -> new NotFound(Drafts.SUBJECT, id));
  }
}
