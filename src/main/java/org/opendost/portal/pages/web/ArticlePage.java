package org.opendost.portal.pages.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.StoredFile;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.Headline;
import org.opendost.portal.articles.Rating;
import org.opendost.portal.pictures.ShownPictures;

/// An article as readers see it.
///
/// @param site where this site is, for addresses that leave it
/// @param tooMany whether the reader's vote was just refused
/// @param preview whether only an editor sees it yet
public record ArticlePage(
    Article article,
    ShownPictures pictures,
    Names names,
    List<StoredFile> attachments,
    Rating rating,
    List<Headline> newer,
    List<Headline> older,
    Side side,
    String site,
    boolean tooMany,
    boolean preview) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(OfficeClock.ZONE);
  private static final long KILO = 1024;

  /// The same after a vote that was one too many.
  ArticlePage afterTooMany() {
    return new ArticlePage(
        article, pictures, names, attachments, rating, newer, older, side, site, true, preview);
  }

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

  /// The whole address of the article.
  public String address() {
    return site + article.path();
  }

  /// The whole address of its picture; none when it has none.
  public String picture() {
    return article.picture() == null ? "" : site + pictures.of(article.picture()).src();
  }

  /// A file's size in words.
  public static String size(StoredFile file) {
    return file.size() < KILO * KILO
        ? Math.max(1, file.size() / KILO) + " KB"
        : file.size() / (KILO * KILO) + " MB";
  }
}
