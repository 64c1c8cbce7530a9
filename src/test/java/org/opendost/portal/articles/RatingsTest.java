package org.opendost.portal.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.portal.articles.Newsroom.EDITOR;
import static org.opendost.portal.articles.Newsroom.manuscript;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;

/// One vote of each reader, kept honest without accounts.
@OfficeTest
class RatingsTest {

  private final Publishing publishing;
  private final Ratings ratings;

  RatingsTest(Publishing publishing, Ratings ratings) {
    this.publishing = publishing;
    this.ratings = ratings;
  }

  @Test
  void countsOneVoteOfEachReader() {
    var article = publishing.draft(EDITOR, Uuid7.next(), manuscript("Chấm điểm"));
    publishing.publish(EDITOR, article.id());
    vote(article, 2, reader("203.0.113.7"));
    var own = vote(article, 5, reader("203.0.113.7"));
    vote(article, 4, reader("203.0.113.8"));

    assertThat(own.rating()).isEqualTo(new Rating(5, 1, 5));
    assertThat(ratings.rating(Actor.PUBLIC, article.id(), own.token()))
        .isEqualTo(new Rating(9, 2, 5));
    assertThat(ratings.rating(Actor.PUBLIC, article.id(), null)).isEqualTo(new Rating(9, 2, null));
  }

  @Test
  void knowsAReaderAgainFromAnotherAddressAndTakesNoTokenButItsOwn() {
    var article = publishing.draft(EDITOR, Uuid7.next(), manuscript("Đổi mạng"));
    var other = publishing.draft(EDITOR, Uuid7.next(), manuscript("Bài khác"));
    publishing.publish(EDITOR, article.id());
    publishing.publish(EDITOR, other.id());
    var first = vote(article, 1, reader("203.0.113.7"));
    vote(article, 3, new Reader("198.51.100.9", "Firefox", first.token()));
    assertThat(ratings.rating(Actor.PUBLIC, article.id(), first.token()))
        .isEqualTo(new Rating(3, 1, 3));

    var forged = "0".repeat(128);
    assertThat(ratings.rating(Actor.PUBLIC, other.id(), first.token()).own()).isNull();
    vote(article, 5, new Reader("203.0.113.7", "Firefox", forged));
    assertThat(ratings.rating(Actor.PUBLIC, article.id(), null)).isEqualTo(new Rating(5, 1, null));
  }

  @Test
  void forgetsAfterNinetyDaysWhoVotedAndKeepsTheVote() {
    var article = publishing.draft(EDITOR, Uuid7.next(), manuscript("Quên người chấm"));
    publishing.publish(EDITOR, article.id());
    var given = vote(article, 4, reader("203.0.113.7"));
    OfficeClock.at(Instant.now().plus(Duration.ofDays(89)), () -> ratings.forgetVoters(EDITOR));
    assertThat(ratings.rating(Actor.PUBLIC, article.id(), given.token()).own()).isEqualTo(4);

    OfficeClock.at(Instant.now().plus(Duration.ofDays(91)), () -> ratings.forgetVoters(EDITOR));
    assertThat(ratings.rating(Actor.PUBLIC, article.id(), given.token()))
        .isEqualTo(new Rating(4, 1, null));
  }

  @Test
  void stopsAnAddressThatChangesItsBrowserForEveryVote() {
    var article = publishing.draft(EDITOR, Uuid7.next(), manuscript("Máy chấm"));
    publishing.publish(EDITOR, article.id());
    for (int i = 0; i < 20; i++) {
      assertThat(
              ratings.rate(
                  Actor.PUBLIC, article.number(), 1, new Reader("203.0.113.7", "Robot " + i, null)))
          .isInstanceOf(Vote.Counted.class);
    }
    assertThat(
            ratings.rate(
                Actor.PUBLIC, article.number(), 1, new Reader("203.0.113.7", "Robot 20", null)))
        .isEqualTo(new Vote.TooMany());
  }

  private Vote.Counted vote(Article article, int stars, Reader reader) {
    return (Vote.Counted) ratings.rate(Actor.PUBLIC, article.number(), stars, reader);
  }

  private static Reader reader(String address) {
    return new Reader(address, "Firefox", null);
  }
}
