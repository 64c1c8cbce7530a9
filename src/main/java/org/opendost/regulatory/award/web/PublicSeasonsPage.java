package org.opendost.regulatory.award.web;

import java.time.LocalDate;
import java.util.List;
import org.opendost.regulatory.award.Season;

/// The seasons as anyone reads them.
public record PublicSeasonsPage(List<Season> seasons, LocalDate today) {

  public PublicSeasonsPage {
    seasons = List.copyOf(seasons);
  }
}
