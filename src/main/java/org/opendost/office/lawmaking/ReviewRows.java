package org.opendost.office.lawmaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of reviews.
@Component
class ReviewRows {

  /// Reviews of all documents that were not withdrawn, what is still to be done first.
  static final ListQuery<Review.Line> LIST =
      new ListQuery<>(
              """
              select review.*, draft.number || ' – ' || draft.title as heading,
                     case when done_on is not null then 'done' when due_on < :today then 'late' else 'open' end as state
                from lawmaking.review join lawmaking.draft on draft.id = review.draft_id
               where draft.withdrawn_why is null
              """,
              (row, n) ->
                  new Review.Line(review(row, n), row.getString("heading"), row.getString("state")),
              line -> line.review().id())
          .sort("due", "due_on")
          .sort("heading", "register.fold(heading)")
          .has("heading", "heading")
          .is("result", "result")
          .is("state", "state");

  private final JdbcClient jdbc;

  ReviewRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Review review) {
    jdbc.sql(
            """
            insert into lawmaking.review (id, draft_id, due_on, ground, saved_by)
            values (:id, :draft, :due, :ground, :by)
            """)
        .param("id", review.id())
        .param("draft", review.draft())
        .param("due", review.dueOn())
        .param("ground", review.ground())
        .param("by", review.savedBy())
        .update();
  }

  void done(UUID id, Review.Found found) {
    jdbc.sql(
            """
            update lawmaking.review
               set done_on = :on, result = :result, finding = :finding, done_by = :by
             where id = :id
            """)
        .param("id", id)
        .param("on", found.on())
        .param("result", found.result().name())
        .param("finding", found.finding())
        .param("by", found.by())
        .update();
  }

  /// The reviews of a document, the newest first.
  List<Review> of(UUID draft) {
    return jdbc.sql(
            "select * from lawmaking.review where draft_id = :draft order by due_on desc, id desc")
        .param("draft", draft)
        .query(ReviewRows::review)
        .list();
  }

  Optional<Review> find(UUID id) {
    return jdbc.sql("select * from lawmaking.review where id = :id")
        .param("id", id)
        .query(ReviewRows::review)
        .optional();
  }

  /// The reviews that are still to be done, of all documents.
  List<Review> awaited() {
    return jdbc.sql("select * from lawmaking.review where done_on is null order by due_on, id")
        .query(ReviewRows::review)
        .list();
  }

  private static Review review(ResultSet row, int n) throws SQLException {
    return new Review(
        row.getObject("id", UUID.class),
        row.getObject("draft_id", UUID.class),
        row.getObject("due_on", LocalDate.class),
        row.getString("ground"),
        found(row),
        row.getString("saved_by"));
  }

  private static Review.@Nullable Found found(ResultSet row) throws SQLException {
    var result = row.getString("result");
    return result == null
        ? null
        : new Review.Found(
            row.getObject("done_on", LocalDate.class),
            Review.Result.valueOf(result),
            row.getString("finding"),
            row.getString("done_by"));
  }
}
