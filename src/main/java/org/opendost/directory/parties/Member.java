package org.opendost.directory.parties;

import org.jspecify.annotations.Nullable;

/// A person with a post.
///
/// @param post the one held on the day asked for; none where none was
/// @param place the unit or the organisation of the post, by name; empty where there is none
public record Member(Person person, @Nullable Post post, String place) {

  /// The post's title; empty where there is none.
  public String title() {
    return post == null ? "" : post.title();
  }
}
