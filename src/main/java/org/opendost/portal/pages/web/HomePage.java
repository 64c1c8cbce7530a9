package org.opendost.portal.pages.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.portal.articles.Headline;
import org.opendost.portal.articles.Section;
import org.opendost.portal.pages.Feature;
import org.opendost.portal.pictures.ShownPictures;
import org.opendost.procedure.calendar.Limit;

/// The portal's home.
///
/// @param lead the newest story; none on an empty portal
/// @param beside the next three
/// @param pictures of the news
/// @param errands the procedures people come for
public record HomePage(
    @Nullable Headline lead,
    List<Headline> beside,
    List<Block> blocks,
    ShownPictures pictures,
    Names names,
    List<Errand> errands,
    List<TaskFigure> figures,
    Side side,
    LocalDate today) {

  /// Sections that get a picture; those after them are lists of headlines.
  private static final int WITH_PICTURES = 5;

  /// The newest of one section.
  public record Block(Section section, List<Headline> news) {}

  /// A procedure and the time it takes by the law of the day.
  public record Errand(String code, String title, String englishTitle, Limit limit) {

    /// The title in the reader's language.
    public String title(String language) {
      return language.equals("en") ? englishTitle : title;
    }

    /// The key of its time limit.
    public String limitKey() {
      return "pages.limit." + limit.unit();
    }
  }

  /// How many science tasks, and where they are listed.
  public record TaskFigure(String labelKey, long value, String href) {}

  /// The first section: the one with the largest picture.
  public List<Block> first() {
    return blocks.subList(0, Math.min(1, blocks.size()));
  }

  /// The sections with pictures.
  public List<Block> pictured() {
    return blocks.size() <= 1
        ? List.of()
        : blocks.subList(1, Math.min(WITH_PICTURES, blocks.size()));
  }

  /// The sections without.
  public List<Block> brief() {
    return blocks.size() <= WITH_PICTURES
        ? List.of()
        : blocks.subList(WITH_PICTURES, blocks.size());
  }

  /// Days left to comment on a draft, today included.
  public long daysLeft(Feature draft) {
    var until = draft.until();
    return until == null ? 0 : ChronoUnit.DAYS.between(today, until) + 1;
  }
}
