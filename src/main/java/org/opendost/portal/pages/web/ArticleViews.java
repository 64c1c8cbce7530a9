package org.opendost.portal.pages.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.Articles;
import org.opendost.portal.articles.Rating;
import org.opendost.portal.articles.Ratings;
import org.opendost.portal.articles.Sections;
import org.opendost.portal.pictures.PictureLine;
import org.springframework.stereotype.Component;

/// Gathers what the page of an article shows, for readers and for editors who look at it first.
@Component
class ArticleViews {

  private static final int NEIGHBOURS = 5;

  private final Articles articles;
  private final Ratings ratings;
  private final Sections sections;
  private final PictureLine pictures;
  private final Sides sides;

  ArticleViews(
      Articles articles, Ratings ratings, Sections sections, PictureLine pictures, Sides sides) {
    this.articles = articles;
    this.ratings = ratings;
    this.sections = sections;
    this.pictures = pictures;
    this.sides = sides;
  }

  /// @param token what the reader was given at an earlier vote
  ArticlePage page(Actor actor, String site, Article article, @Nullable String token) {
    return new ArticlePage(
        article,
        pictures.shown(Stream.of(article).map(Article::picture)),
        new Names(sections.all(actor)),
        articles.attachments(actor, article),
        ratings.rating(actor, article.id(), token),
        articles.newer(actor, article, NEIGHBOURS),
        articles.older(actor, article, NEIGHBOURS),
        sides.of(actor),
        site,
        false,
        false);
  }

  /// An article that is not on the portal, as it would be seen there.
  ArticlePage preview(Actor actor, String site, Article article) {
    return new ArticlePage(
        article,
        pictures.shown(Stream.of(article).map(Article::picture)),
        new Names(sections.all(actor)),
        articles.attachments(actor, article),
        new Rating(0, 0, null),
        List.of(),
        articles.news(actor, article.category(), null, NEIGHBOURS),
        sides.of(actor),
        site,
        false,
        true);
  }
}
