package org.opendost.office.lawmaking.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.office.lawmaking.Comment;
import org.opendost.office.lawmaking.Posted;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Field;

/// A draft as everyone reads it, with the form to comment on it.
///
/// @param file of the text, where it has one for everyone
public record PostedPage(Posted.Read read, @Nullable StoredFile file, Form form, LocalDate today) {

  /// The draft and its days.
  public Posted posted() {
    return read.posted();
  }

  /// Whether comments are taken today.
  public boolean isOpen() {
    return posted().isOpen(today);
  }

  /// How many days are left, today with them.
  public long left() {
    return ChronoUnit.DAYS.between(today, posted().until()) + 1;
  }

  /// The fields of a comment; only who sends it in general and the text must be told.
  public List<Field> fields() {
    return List.of(
        Field.among("sender", "lawmaking.sender", Comment.Sender.class).must(),
        Field.line("name", "lawmaking.own-name").withHint(),
        Field.line("contact", "lawmaking.own-contact").withHint(),
        Field.text("text", "lawmaking.own-comment").must());
  }
}
