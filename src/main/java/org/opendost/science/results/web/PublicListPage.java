package org.opendost.science.results.web;

import java.util.List;
import org.opendost.platform.page.Listing;
import org.opendost.science.results.Results.Count;
import org.opendost.science.results.Results.Found;

/// The public register with what was asked.
public record PublicListPage(Listing listing, Found found) {

  /// A filter as a select box.
  ///
  /// @param words the beginning of the values' message keys; empty when values show as they are
  public record Facet(String name, String words, String chosen, List<Count> counts) {

    /// Whether the chosen value has no results, and so is not among the counts.
    public boolean choseNothing() {
      return !chosen.isEmpty() && counts.stream().noneMatch(count -> count.value().equals(chosen));
    }
  }

  /// The filters in the order of the screen.
  public List<Facet> facets() {
    return List.of(
        facet("field", "tasks.field."), facet("level", "tasks.level."), facet("year", ""));
  }

  /// The years that have a yearbook, the latest first.
  public List<String> years() {
    return found.facets().getOrDefault("year", List.of()).reversed().stream()
        .map(Count::value)
        .toList();
  }

  /// The whole list as a file.
  public String download(String ending) {
    return new Listing("/ket-qua/danh-sach." + ending, listing.parameters()).firstAddress();
  }

  private Facet facet(String name, String words) {
    var counts = found.facets().getOrDefault(name, List.of());
    return new Facet(
        name, words, listing.value(name), name.equals("year") ? counts.reversed() : counts);
  }
}
