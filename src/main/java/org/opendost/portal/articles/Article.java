package org.opendost.portal.articles;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article with all that is known of it.
///
/// @param number ends its public address
/// @param source what its author typed
/// @param body the same as sanitised HTML
/// @param picture key of its picture
/// @param report the report it was made of
/// @param publishAt when it is to appear, while it is scheduled
/// @param publishedAt when it first appeared
/// @param correctedAt when it was last changed while readers saw it
/// @param withdrawal why it was taken off, if it was
/// @param version counts its changes
public record Article(
    UUID id,
    int number,
    String slug,
    Category category,
    String title,
    String lead,
    String source,
    String body,
    String author,
    List<String> tags,
    @Nullable String picture,
    @Nullable UUID report,
    String alt,
    String caption,
    List<UUID> attachments,
    State state,
    @Nullable Instant publishAt,
    @Nullable Instant publishedAt,
    @Nullable Instant correctedAt,
    @Nullable String withdrawal,
    int version,
    Instant changedAt,
    String changedBy) {

  /// Where an article stands.
  public enum State {
    /// Seen by editors only.
    DRAFT,
    /// Appears by itself at its time.
    SCHEDULED,
    /// On the portal.
    PUBLISHED,
    /// Taken off the portal, with a reason.
    WITHDRAWN;

    /// The key of its name.
    public String key() {
      return "articles.state." + name().toLowerCase(Locale.ROOT);
    }
  }

  /// Its public address.
  public String path() {
    return "/tin-tuc/" + category.slug() + "/" + slug + "-" + number;
  }

  /// What its author wrote.
  public Manuscript manuscript() {
    return new Manuscript(
        slug,
        category,
        title,
        lead,
        source,
        author,
        tags,
        picture,
        report,
        alt,
        caption,
        attachments);
  }
}
