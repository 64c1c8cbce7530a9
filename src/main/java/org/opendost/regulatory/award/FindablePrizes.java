package org.opendost.regulatory.award;

import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets everyone find who won. An entry that won nothing yet is in no index: an index knows
/// permissions, but not who has a conflict.
@Component
class FindablePrizes implements SearchSource {

  private static final String KIND = "award";

  private final SeasonRows seasons;
  private final EntryRows entries;
  private final SearchEntries search;

  FindablePrizes(SeasonRows seasons, EntryRows entries, SearchEntries search) {
    this.seasons = seasons;
    this.entries = entries;
    this.search = search;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    for (var season : seasons.all()) {
      entries.winners(season.id()).forEach(winner -> put(winner, season.year()));
    }
  }

  void put(AwardSeasons.Winner winner, int year) {
    search.put(
        new SearchEntry(
            KIND,
            winner.entry(),
            winner.organisationName() + " – Giải thưởng Chất lượng Quốc gia " + year,
            winner.prize().decision(),
            "/giai-thuong/" + year,
            Visibility.everyone(),
            winner.prize().on()));
  }
}
