package org.opendost.portal.pages.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.Headline;
import org.opendost.portal.articles.Rating;

/// An article as readers see it.
///
/// @param tooMany whether the reader's vote was just refused
public record ArticlePage(
    Article article,
    Rating rating,
    List<Headline> newer,
    List<Headline> older,
    Side side,
    boolean tooMany) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(OfficeClock.ZONE);

  /// When it appeared.
  public Instant publishedAt() {
    var at = article.publishedAt();
    return at == null ? article.changedAt() : at;
  }

  /// The key of the weekday's name.
  public String weekdayKey() {
    return "pages.weekday." + OfficeClock.date(publishedAt()).getDayOfWeek().getValue();
  }

  /// Day and time, e.g. `12/05/2020 11:28`.
  public String moment() {
    return MOMENT.format(publishedAt());
  }
}
