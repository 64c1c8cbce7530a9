package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.List;
import org.opendost.platform.audit.AuditEntry;

/// All that is known of a person.
///
/// @param posts the latest first
/// @param history what was done to the entry and its posts, oldest first
public record PersonRecord(Person person, List<Held> posts, List<AuditEntry> history) {

  public PersonRecord {
    posts = List.copyOf(posts);
    history = List.copyOf(history);
  }

  /// A post with the name of its unit or organisation.
  public record Held(Post post, String place) {

    /// Whether it is held on the day.
    public boolean on(LocalDate day) {
      return !post.from().isAfter(day) && (post.to() == null || !post.to().isBefore(day));
    }
  }
}
