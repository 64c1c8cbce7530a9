package org.opendost.science.results;

import java.util.List;

/// What a host brings when it was asked for more.
///
/// @param note what it says about it
/// @param participants as they shall stand from now on; so for objective and summary
public record Supplement(
    String note, String participants, String objective, String summary, List<Handed> papers) {

  public Supplement {
    papers = List.copyOf(papers);
  }
}
