package org.opendost.portal.articles;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `articles.rating`.
@Component
class RatingRows {

  /// How long two votes of one reader are told apart. Then the vote stays and who gave it goes.
  static final Duration FORGOTTEN = Duration.ofDays(90);

  private final JdbcClient jdbc;

  RatingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes the vote, instead of the reader's earlier one.
  void put(UUID article, ReaderKeys.Keys keys, int stars, Instant at) {
    jdbc.sql(
            """
            insert into articles.rating (article_id, reader, network, stars, rated_at)
            values (:article, decode(:reader, 'hex'), decode(:network, 'hex'), :stars, :at)
            on conflict (article_id, reader) do update set stars = excluded.stars, rated_at = excluded.rated_at
            """)
        .param("article", article)
        .param("reader", keys.reader())
        .param("network", keys.network())
        .param("stars", stars)
        .param("at", ArticleRows.utc(at))
        .update();
  }

  /// How many other readers of the same address voted on the article. Votes of one address on one
  /// article are counted one after the other.
  int others(UUID article, ReaderKeys.Keys keys) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:network, 0))")
        .param("network", keys.network())
        .query((row, n) -> true)
        .single();
    return jdbc.sql(
            """
            select count(*) from articles.rating
             where article_id = :article and network = decode(:network, 'hex')
               and reader <> decode(:reader, 'hex')
            """)
        .param("article", article)
        .param("network", keys.network())
        .param("reader", keys.reader())
        .query(Integer.class)
        .single();
  }

  /// @param reader whose own vote is looked for, if anyone's
  Rating of(UUID article, @Nullable String reader) {
    return jdbc.sql(
            """
            select coalesce(sum(stars), 0) as points, count(*) as votes,
                   max(stars) filter (where reader = decode(:reader::text, 'hex')) as own
              from articles.rating where article_id = :article
            """)
        .param("article", article)
        .param("reader", reader)
        .query(
            (row, n) ->
                new Rating(
                    row.getInt("points"), row.getInt("votes"), row.getObject("own", Integer.class)))
        .single();
  }

  /// Puts chance in the place of the keys of old votes.
  int forget(Instant before) {
    return jdbc.sql(
            """
            update articles.rating
               set reader = uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), network = null
             where rated_at < :before and network is not null
            """)
        .param("before", ArticleRows.utc(before))
        .update();
  }
}
