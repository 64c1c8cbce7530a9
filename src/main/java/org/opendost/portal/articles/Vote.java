package org.opendost.portal.articles;

/// What became of a vote.
public sealed interface Vote {

  /// It counts, instead of the reader's earlier one if there was one.
  ///
  /// @param token what the reader keeps, to be known again
  record Counted(Rating rating, String token) implements Vote {}

  /// Too many votes came from the reader's address; nothing was written.
  record TooMany() implements Vote {}
}
