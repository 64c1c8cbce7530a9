package org.opendost.regulatory.award.web;

import java.time.LocalDate;
import java.util.List;
import org.opendost.regulatory.award.Edition;
import org.opendost.regulatory.award.Season;

/// The seasons, with the editions they are held by.
public record SeasonsPage(List<Season> seasons, List<Edition> editions, LocalDate today) {

  public SeasonsPage {
    seasons = List.copyOf(seasons);
    editions = List.copyOf(editions);
  }

  /// The edition of a season.
  public String edition(Season season) {
    return editions.stream()
        .filter(edition -> edition.id().equals(season.edition()))
        .map(Edition::code)
        .findFirst()
        .orElse("");
  }

  /// Whether entries are still taken.
  public boolean takes(Season season) {
    return !today.isAfter(season.entriesUntil());
  }
}
