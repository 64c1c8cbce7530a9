package org.opendost.reporting.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Role;
import org.opendost.platform.page.Site;
import org.opendost.reporting.indicators.Period;

/// A report with its figures.
///
/// @param template code of the template it was drawn from
/// @param version of that template
/// @param issue 1, or how many times the report was issued counting this
/// @param corrects the report it corrects; null for a first issue
/// @param correctedBy the issue that corrects it, if one stands
/// @param wantedAsOf the moment whose records a draft is to show; null for the present
/// @param computedAt when its figures were computed last
/// @param sign who signed it and when; null for a draft
/// @param publishedAt null until it is published
/// @param withdrawal why a draft was given up, if it was
/// @param article number of the article that was made of it
/// @param moves counts what was done to it
/// @param last what was done to it last
/// @param computed its figures and the names it lists
public record Report(
    UUID id,
    String code,
    String title,
    Period period,
    String template,
    int version,
    String prose,
    State state,
    int issue,
    @Nullable Corrects corrects,
    @Nullable Issue correctedBy,
    String draftedBy,
    @Nullable Instant wantedAsOf,
    Instant computedAt,
    @Nullable Sign sign,
    @Nullable Instant publishedAt,
    @Nullable String withdrawal,
    @Nullable ArticleMade article,
    int moves,
    Deed last,
    Computed computed) {

  /// A signature.
  ///
  /// @param asOf the moment whose records the report shows for ever
  /// @param as under which post: the director's own, or a deputy's for the director
  /// @param head the office's names on that day; null on reports signed before they were kept
  public record Sign(Instant asOf, Instant at, String by, Role as, @Nullable Letterhead head) {}

  /// The names a paper bears: a report printed again years later bears those of its day.
  ///
  /// @param parent the authority above the office
  /// @param place named beside the date
  public record Letterhead(String parent, String office, String place) {

    /// The names the office has now.
    public static Letterhead of(Site site) {
      return new Letterhead(site.parent(), site.name(), site.place());
    }
  }

  /// The report that is corrected, and why.
  public record Corrects(String code, String title, String why) {}

  /// Another issue of the report.
  public record Issue(String code, State state) {}

  /// The article on the portal.
  public record ArticleMade(UUID id, int number) {}

  /// What was done, by whom and when.
  ///
  /// @param what `drafted`, `computed`, `submitted`, `signed`, `published`, `withdrawn` or
  ///   `made-article`
  public record Deed(String what, UUID byId, String by, Instant at) {}

  /// Whether it lies before the director to be signed.
  public boolean isSubmitted() {
    return state == State.DRAFT && last.what().equals("submitted");
  }

  /// The moment its records are read as of; null for a draft that follows the present.
  public @Nullable Instant asOf() {
    return sign == null ? wantedAsOf : sign.asOf();
  }

  /// What it says, with its figures in place.
  public List<Passage> passages() {
    return Filling.of(prose, period, computed);
  }

  /// Its figures, in the order of the prose.
  public List<Figure> figures() {
    return computed.figures();
  }

  /// The figure of that code, or null.
  public @Nullable Figure figure(String figure) {
    return computed.figure(figure).orElse(null);
  }

  /// The report as this reader may see it: the public is not told the names of records that are not
  /// public.
  Report forReader(boolean officer) {
    return new Report(
        id,
        code,
        title,
        period,
        template,
        version,
        prose,
        state,
        issue,
        corrects,
        correctedBy,
        draftedBy,
        wantedAsOf,
        computedAt,
        sign,
        publishedAt,
        withdrawal,
        article,
        moves,
        last,
        computed.forReader(officer));
  }

  /// The figures that the last computing changed.
  public List<Figure> moved() {
    return figures().stream().filter(figure -> figure.writtenBefore() != null).toList();
  }
}
