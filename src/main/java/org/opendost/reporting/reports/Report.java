package org.opendost.reporting.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Role;
import org.opendost.reporting.indicators.Period;

/// A report with its figures.
///
/// @param template code of the template it was drawn from
/// @param version of that template
/// @param computedAt when its figures were computed last
/// @param sign who signed it and when; null for a draft
/// @param publishedAt null until it is published
public record Report(
    UUID id,
    String code,
    String title,
    Period period,
    String template,
    int version,
    String prose,
    State state,
    String draftedBy,
    Instant computedAt,
    @Nullable Sign sign,
    @Nullable Instant publishedAt,
    List<Figure> figures) {

  public Report {
    figures = List.copyOf(figures);
  }

  /// A signature.
  ///
  /// @param asOf the moment whose records the report shows for ever
  /// @param as under which post: the director's own, or a deputy's for the director
  public record Sign(Instant asOf, Instant at, String by, Role as) {}

  /// The moment its records are read as of; null for a draft, which follows the present.
  public @Nullable Instant asOf() {
    return sign == null ? null : sign.asOf();
  }

  /// What it says, with its figures in place.
  public List<Passage> passages() {
    return Prose.read(prose).passages(period, figures);
  }

  /// The figure of that indicator, or null.
  public @Nullable Figure figure(String indicator) {
    return figures.stream().filter(one -> one.code().equals(indicator)).findFirst().orElse(null);
  }
}
