package org.opendost.science.tasks.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.science.tasks.Catalogue.Count;
import org.opendost.science.tasks.Catalogue.Listing;
import org.opendost.science.tasks.Search;

/// The list of tasks with what was asked.
public record CataloguePage(Search search, Listing listing) {

  /// A filter as a select box.
  ///
  /// @param words the beginning of the values' message keys; empty when values show as they are
  public record Facet(String name, String words, String chosen, List<Count> counts) {

    /// Whether the chosen value is one that has no tasks, and so is not among the counts.
    public boolean choseNothing() {
      return !chosen.isEmpty() && counts.stream().noneMatch(count -> count.value().equals(chosen));
    }
  }

  /// The filters in the order of the screen.
  public List<Facet> facets() {
    return List.of(
        facet("level", "tasks.level.", search.level()),
        facet("programme", "tasks.programme.", search.programme()),
        facet("field", "tasks.field.", search.field()),
        facet("stage", "tasks.stage.", search.stage()),
        facet("year", "", search.year()));
  }

  /// The address of the next page, null on the last.
  public @Nullable String next() {
    var place = listing.next();
    return place == null ? null : address("/nhiem-vu", "after", place);
  }

  /// The address of the whole list as a file.
  public String download(String ending) {
    return address("/nhiem-vu/danh-sach." + ending, "", "");
  }

  private Facet facet(String name, String words, String chosen) {
    var counts = listing.facets().getOrDefault(name, List.of());
    if (name.equals("stage")) {
      counts = withRunning(counts);
    }
    return new Facet(name, words, chosen, name.equals("year") ? counts.reversed() : counts);
  }

  /// All that is under way, before the single stages.
  private static List<Count> withRunning(List<Count> stages) {
    var running =
        stages.stream()
            .filter(
                count -> List.of("contracted", "in_progress", "suspended").contains(count.value()))
            .mapToLong(Count::tasks)
            .sum();
    return running == 0
        ? stages
        : Stream.concat(Stream.of(new Count(Search.RUNNING, running)), stages.stream()).toList();
  }

  private String address(String path, String extra, String value) {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    search.each((name, asked) -> add(query, name, asked));
    add(query, extra, value);
    return path + query;
  }

  private static void add(StringJoiner query, String name, String value) {
    if (!value.isEmpty()) {
      query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
