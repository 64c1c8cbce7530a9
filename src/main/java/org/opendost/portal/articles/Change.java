package org.opendost.portal.articles;

/// What became of a change to an article.
public sealed interface Change {

  /// The change stands.
  record Changed(Article article) implements Change {}

  /// Another editor changed the article first; this is how it stands now, nothing was written.
  record Overtaken(Article now) implements Change {}
}
