package org.opendost.portal.articles;

import static org.opendost.portal.articles.ArticlesPermissions.PUBLISH;
import static org.opendost.portal.articles.ArticlesPermissions.RATE;
import static org.opendost.portal.articles.ArticlesPermissions.READ;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.input.InvalidInput;
import org.opendost.portal.rendered.RenderedPages;

/// What readers give an article: one to five stars, one vote each.
@Facade
public class Ratings {

  /// Readers of one address who may vote on one article: a school or an office has one address, a
  /// machine that changes its name at every vote has it too.
  private static final int VOTES_OF_AN_ADDRESS = 20;

  private final RatingRows ratings;
  private final Articles articles;
  private final ReaderKeys keys;
  private final RenderedPages pages;
  private final Clock clock;

  Ratings(
      RatingRows ratings, Articles articles, ReaderKeys keys, RenderedPages pages, Clock clock) {
    this.ratings = ratings;
    this.articles = articles;
    this.keys = keys;
    this.pages = pages;
    this.clock = clock;
  }

  /// What readers gave, and what the one who holds the token gave.
  @Requires(READ)
  public Rating rating(Actor actor, UUID article, @Nullable String token) {
    return ratings.of(article, token == null ? null : keys.known(token, article));
  }

  /// Forgets who gave the votes that are older than [RatingRows#FORGOTTEN]; the votes stay.
  ///
  /// @return how many
  @Requires(PUBLISH)
  public int forgetVoters(Actor actor) {
    return ratings.forget(clock.instant().minus(RatingRows.FORGOTTEN));
  }

  /// Counts the reader's vote, instead of an earlier one.
  ///
  /// @param stars 1–5
  @Requires(RATE)
  public Vote rate(Actor actor, int number, int stars, Reader reader) {
    if (stars < 1 || stars > 5) {
      throw new InvalidInput("stars", "articles.rating.range");
    }
    var article = articles.article(actor, number);
    var key = keys.of(reader, article.id());
    if (ratings.others(article.id(), key) >= VOTES_OF_AN_ADDRESS) {
      return new Vote.TooMany();
    }
    ratings.put(article.id(), key, stars, clock.instant());
    pages.stale(article.path());
    return new Vote.Counted(ratings.of(article.id(), key.reader()), keys.token(key, article.id()));
  }
}
