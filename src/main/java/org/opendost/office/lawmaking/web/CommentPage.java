package org.opendost.office.lawmaking.web;

import java.util.List;
import org.opendost.office.lawmaking.Comment;
import org.opendost.office.lawmaking.Comments;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Field;

/// A comment and the form that answers it.
public record CommentPage(Comments.Opened opened, Form form) {

  /// The comment.
  public Comment comment() {
    return opened.comment();
  }

  /// The draft's address.
  public String base() {
    return DraftPages.at(opened.draft().id());
  }

  /// The fields of the answer.
  public List<Field> fields() {
    return List.of(
        Field.hidden("version"),
        Field.among("outcome", "lawmaking.outcome", Comment.Outcome.class).must(),
        Field.text("reason", "lawmaking.reason").must().withHint());
  }

  /// The tone of how it stands.
  public String tone() {
    return DraftPages.tone(comment().state());
  }
}
