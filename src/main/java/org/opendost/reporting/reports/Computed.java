package org.opendost.reporting.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a report says in figures and names.
///
/// @param figures in the order of the prose, a figure before its parts
public record Computed(List<Figure> figures, List<Listed> lists) {

  static final Computed NOTHING = new Computed(List.of(), List.of());

  public Computed {
    figures = List.copyOf(figures);
    lists = List.copyOf(lists);
  }

  /// The figure of that code.
  Optional<Figure> figure(String code) {
    return figures.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// The figures by code.
  Map<String, Figure> byCode() {
    var byCode = new LinkedHashMap<String, Figure>();
    figures.forEach(figure -> byCode.put(figure.code(), figure));
    return byCode;
  }

  /// The names by the code of the figure that counts them.
  Map<String, Listed> listsByCode() {
    var byCode = new LinkedHashMap<String, Listed>();
    lists.forEach(list -> byCode.put(list.code(), list));
    return byCode;
  }

  /// Whether it is the same figures, number by number, and the same names.
  boolean sameAs(Computed other) {
    var theirs = other.byCode();
    return figures.size() == other.figures.size()
        && lists.equals(other.lists)
        && figures.stream()
            .allMatch(
                figure -> {
                  var one = theirs.get(figure.code());
                  return one != null && figure.equalsValueOf(Objects.requireNonNull(one));
                });
  }

  Computed forReader(boolean officer) {
    return new Computed(figures, lists.stream().map(one -> one.forReader(officer)).toList());
  }
}
