package org.opendost.portal.pages;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that stands beside the news.
///
/// @param day the day it is of, if it has one
/// @param text a sentence or two; empty for a link
/// @param url where it leads: a path of this site, or another site
/// @param picture name of a drawing of this site, or the id of a file kept by
///   [Features#keepPicture]
/// @param alt what the picture shows, for those who do not see it
/// @param film the file of a film, kept by [Features#keepFilm]
/// @param place its order among those of one day
/// @param until the last day for opinions on a draft, none for other kinds
/// @param shown whether readers see it
/// @param version counts its changes
public record Feature(
    UUID id,
    Kind kind,
    String title,
    @Nullable LocalDate day,
    String text,
    @Nullable String url,
    @Nullable String picture,
    String alt,
    @Nullable UUID film,
    int place,
    @Nullable LocalDate until,
    boolean shown,
    int version) {

  /// What it is.
  public enum Kind {
    /// A film that spreads knowledge.
    FILM,
    /// Advisory work for the province.
    ADVISORY,
    /// A part of the yearbook.
    YEARBOOK,
    /// A site of another body.
    LINK,
    /// A draft of a document that everyone may comment on.
    DRAFT;

    /// The key of its name.
    public String key() {
      return "pages.kind." + name().toLowerCase(Locale.ROOT);
    }
  }

  /// One that is shown from the beginning.
  public static Feature of(
      UUID id,
      Kind kind,
      String title,
      @Nullable LocalDate day,
      String text,
      @Nullable String url,
      @Nullable String picture,
      int place) {
    return new Feature(id, kind, title, day, text, url, picture, "", null, place, null, true, 1);
  }

  /// The same as a draft that may be commented on until the end of a day.
  public Feature until(LocalDate last) {
    return new Feature(
        id, kind, title, day, text, url, picture, alt, film, place, last, shown, version);
  }

  /// The same with a picture that was kept, and what it shows.
  public Feature withPicture(String kept, String words) {
    return new Feature(
        id, kind, title, day, text, url, kept, words, film, place, until, shown, version);
  }

  /// The same with the file of a film.
  public Feature withFilm(UUID kept) {
    return new Feature(
        id, kind, title, day, text, url, picture, alt, kept, place, until, shown, version);
  }

  /// The same, seen by readers or not.
  public Feature shown(boolean toReaders) {
    return new Feature(
        id, kind, title, day, text, url, picture, alt, film, place, until, toReaders, version);
  }

  /// The same as it is of that version.
  Feature version(int counted) {
    return new Feature(
        id, kind, title, day, text, url, picture, alt, film, place, until, shown, counted);
  }
}
