package org.opendost.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a list is being read: sorted by what, filtered by what, from where on. All of it is in the
/// address (`sort`, `dir`, `after`, and the filters by their names), so that a list can be sent.
///
/// @param path the list's path
/// @param parameters the query
public record Listing(String path, Map<String, String> parameters) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> NOT_FILTERS = Set.of("sort", "dir", "after", "format");

  public Listing {
    parameters = Map.copyOf(parameters);
  }

  /// The list this request asks for.
  public static Listing of(HttpServletRequest request) {
    var parameters = new LinkedHashMap<String, String>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, values.length == 0 ? "" : values[0]));
    return new Listing(request.getRequestURI(), parameters);
  }

  /// What it is sorted by: one of the names allowed, else the first one.
  public String sort(String first, String... allowed) {
    var asked = value("sort");
    for (var name : allowed) {
      if (name.equals(asked)) {
        return asked;
      }
    }
    return first;
  }

  /// Whether the sort is turned round.
  public boolean descending() {
    return value("dir").equals("desc");
  }

  /// The key after which this page begins, none on the first.
  public @Nullable String after() {
    var after = value("after");
    return after.isEmpty() ? null : after;
  }

  /// The value of a filter, trimmed; empty when there is none.
  public String value(String name) {
    return parameters.getOrDefault(name, "").strip();
  }

  /// Whether the text holds the words of a filter, whatever their case and accents; any text does
  /// while the filter is not set. For lists that are not read by a query.
  public boolean finds(String name, String text) {
    return folded(text).contains(folded(value(name)));
  }

  /// Whether a filter asks for exactly that value, or for none.
  public boolean asks(String name, Object value) {
    return value(name).isEmpty() || value(name).equals(value.toString());
  }

  /// Whether any filter is set.
  public boolean filtered() {
    return parameters.entrySet().stream()
        .anyMatch(
            parameter ->
                !NOT_FILTERS.contains(parameter.getKey()) && !parameter.getValue().isBlank());
  }

  /// `ascending` or `descending` for the column it is sorted by, none for others.
  public @Nullable String direction(@Nullable String column) {
    if (column == null || !column.equals(value("sort"))) {
      return null;
    }
    return descending() ? "descending" : "ascending";
  }

  /// The same list sorted by the column; a second time, turned round.
  public String sortAddress(String column) {
    var turned = column.equals(value("sort")) && !descending();
    return address(Map.of("sort", column, "dir", turned ? "desc" : "", "after", ""));
  }

  /// The page after that key.
  public String nextAddress(String after) {
    return address(Map.of("after", after));
  }

  /// The first page.
  public String firstAddress() {
    return address(Map.of("after", ""));
  }

  /// The whole list as a file, `csv` or `xlsx`.
  public String exportAddress(String format) {
    return address(Map.of("format", format, "after", ""));
  }

  /// What the filter form must carry along.
  public Map<String, String> carried() {
    var carried = new LinkedHashMap<String, String>();
    for (var name : new String[] {"sort", "dir"}) {
      if (!value(name).isEmpty()) {
        carried.put(name, value(name));
      }
    }
    return carried;
  }

  private static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd');
  }

  private String address(Map<String, String> changed) {
    var all = new TreeMap<>(parameters);
    all.remove("format");
    all.putAll(changed);
    var query = Addresses.query(all);
    return query.isEmpty() ? path : path + "?" + query;
  }
}
