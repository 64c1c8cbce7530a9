package org.opendost.reporting.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.opendost.platform.input.Faults;

/// Looks through a template's prose before it is saved: every name must be one that can be
/// computed, every brace must close.
record Proofreading(Collection<String> known) {

  private static final int NEAREST = 3;
  private static final int MOST_FAULTS = 12;

  /// Notes each fault at field `prose` with the number of its line, from 1.
  void check(String prose, Faults faults) {
    int found = 0;
    int number = 0;
    for (var line : prose.lines().toList()) {
      number++;
      var places = Prose.PLACE.matcher(line);
      while (places.find() && found < MOST_FAULTS) {
        var name = places.group(1).strip();
        if (!known.contains(name) && !name.equals(Prose.FROM) && !name.equals(Prose.TO)) {
          found++;
          faults.add(
              "prose", "reports.unknown-indicator", number, name, String.join(", ", nearest(name)));
        }
      }
      var rest = Prose.PLACE.matcher(line).replaceAll("");
      if ((rest.contains("{") || rest.contains("}")) && found < MOST_FAULTS) {
        found++;
        faults.add("prose", "reports.open-brace", number);
      }
    }
  }

  /// The known names most like the one written.
  List<String> nearest(String name) {
    var all = new ArrayList<>(known);
    all.add(Prose.FROM);
    all.add(Prose.TO);
    return all.stream()
        .sorted(
            Comparator.<String>comparingInt(one -> distance(one, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAREST)
        .toList();
  }

  /// How many letters must be put in, taken out or changed to make one name of the other.
  static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
