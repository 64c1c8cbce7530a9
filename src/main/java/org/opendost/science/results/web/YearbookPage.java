package org.opendost.science.results.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendost.science.results.Published;

/// The results of a year as a book: by field, each with its summary.
public record YearbookPage(int year, List<Published> results) {

  public YearbookPage {
    results = List.copyOf(results);
  }

  /// The results by field, in the order of the fields' codes.
  public Map<String, List<Published>> byField() {
    return results.stream()
        .collect(Collectors.groupingBy(Published::field, LinkedHashMap::new, Collectors.toList()));
  }
}
