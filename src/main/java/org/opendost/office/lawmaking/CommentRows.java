package org.opendost.office.lawmaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of comments, and for a day where those of the portal came from.
@Component
class CommentRows {

  static final ListQuery<Comment> LIST =
      new ListQuery<>(
              "select comment.*, coalesce(outcome, 'OPEN') as state from lawmaking.comment",
              CommentRows::comment,
              Comment::id)
          .sort("received", "received_on")
          .sort("name", "register.fold(name)")
          .is("draft", "draft_id")
          .has("name", "name")
          .has("text", "text")
          .is("sender", "sender")
          .is("channel", "channel")
          .is("state", "state");

  private final JdbcClient jdbc;

  CommentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How many comments came within an hour.
  record Lately(int here, int everywhere) {}

  void insert(Comment comment) {
    jdbc.sql(
            """
            insert into lawmaking.comment (id, draft_id, sender, name, contact, text, channel, received_on)
            values (:id, :draft, :sender, :name, :contact, :text, :channel, :on)
            """)
        .param("id", comment.id())
        .param("draft", comment.draft())
        .param("sender", comment.sender().name())
        .param("name", comment.name())
        .param("contact", comment.contact())
        .param("text", comment.text())
        .param("channel", comment.channel().name())
        .param("on", comment.receivedOn())
        .update();
  }

  void answer(UUID id, Comment.Answer answer, int version) {
    jdbc.sql(
            """
            update lawmaking.comment
               set outcome = :outcome, reason = :reason, answered_on = :on, answered_by = :by, version = :version
             where id = :id
            """)
        .param("id", id)
        .param("outcome", answer.outcome().name())
        .param("reason", answer.reason())
        .param("on", answer.on())
        .param("by", answer.by())
        .param("version", version)
        .update();
  }

  Optional<Comment> find(UUID id) {
    return jdbc.sql("select * from lawmaking.comment where id = :id")
        .param("id", id)
        .query(CommentRows::comment)
        .optional();
  }

  /// The comment, which nobody else can answer until this transaction ends.
  Optional<Comment> lock(UUID id) {
    return jdbc.sql("select * from lawmaking.comment where id = :id for update")
        .param("id", id)
        .query(CommentRows::comment)
        .optional();
  }

  CommentCount count(UUID draft) {
    return jdbc.sql(
            """
            select count(*) as all, count(*) filter (where outcome = 'TAKEN') as taken,
                   count(*) filter (where outcome = 'PARTLY') as partly, count(*) filter (where outcome = 'NOT') as no
              from lawmaking.comment where draft_id = :draft
            """)
        .param("draft", draft)
        .query(
            (row, n) ->
                new CommentCount(
                    row.getInt("all"), row.getInt("taken"), row.getInt("partly"), row.getInt("no")))
        .single();
  }

  /// Lets comments of one network address come one after the other, so that they are counted.
  void queue(String network) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('comment ' || :network, 0))")
        .param("network", network)
        .query((row, n) -> true)
        .single();
  }

  /// How many came within the last hour, from that network address and from all.
  Lately lately(String network, Instant now) {
    return jdbc.sql(
            """
            select count(*) filter (where network = :network) as here, count(*) as everywhere
              from lawmaking.sending where sent_at > cast(:now as timestamptz) - interval '1 hour'
            """)
        .param("network", network)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> new Lately(row.getInt("here"), row.getInt("everywhere")))
        .single();
  }

  void sent(UUID comment, String network, Instant now) {
    jdbc.sql(
            "insert into lawmaking.sending (comment_id, network, sent_at) values (:id, :network,"
                + " :now)")
        .param("id", comment)
        .param("network", network)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Forgets where comments came from that are older than a day.
  void forget(Instant now) {
    jdbc.sql(
            "delete from lawmaking.sending where sent_at < cast(:now as timestamptz) - interval '1"
                + " day'")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Comment comment(ResultSet row, int n) throws SQLException {
    return new Comment(
        row.getObject("id", UUID.class),
        row.getObject("draft_id", UUID.class),
        Comment.Sender.valueOf(row.getString("sender")),
        row.getString("name"),
        row.getString("contact"),
        row.getString("text"),
        Comment.Channel.valueOf(row.getString("channel")),
        row.getObject("received_on", LocalDate.class),
        answer(row),
        row.getInt("version"));
  }

  private static Comment.@Nullable Answer answer(ResultSet row) throws SQLException {
    var outcome = row.getString("outcome");
    return outcome == null
        ? null
        : new Comment.Answer(
            Comment.Outcome.valueOf(outcome),
            row.getString("reason"),
            row.getObject("answered_on", LocalDate.class),
            row.getString("answered_by"));
  }
}
