package org.opendost.portal.articles;

import org.jspecify.annotations.Nullable;

/// What readers think of an article.
///
/// @param points the sum of all votes
/// @param votes how many voted
/// @param own the asking reader's own vote, 1–5
public record Rating(int points, int votes, @Nullable Integer own) {

  /// The mean, 0 without votes.
  public double mean() {
    return votes == 0 ? 0 : (double) points / votes;
  }
}
