package org.opendost.reporting.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of the records of a figure between a moment and the present.
public record Difference(List<Altered> altered) {

  public Difference {
    altered = List.copyOf(altered);
  }

  /// How a record differs.
  public enum Way {
    /// It is counted now and was not then.
    ENTERED,
    /// It was counted then and is not now.
    LEFT,
    /// It is counted still, and is not what it was.
    CHANGED
  }

  /// One record, as the report view showed it then and shows it now.
  ///
  /// @param columns those that differ, in the view's order
  /// @param subjects ids under which the audit log may know what was done: the record's own first,
  ///   then those its view names
  public record Altered(Way way, Found record, List<Column> columns, List<UUID> subjects) {

    public Altered {
      columns = List.copyOf(columns);
      subjects = List.copyOf(subjects);
    }
  }

  /// A column before and after; empty where it held nothing.
  ///
  /// @param ruling whether the indicator looks at it, so that it may be why the figure differs
  public record Column(String name, String before, String after, boolean ruling) {}

  /// Those that entered or left.
  public List<Altered> of(Way way) {
    return altered.stream().filter(one -> one.way() == way).toList();
  }

  /// Whether nothing differs.
  public boolean isEmpty() {
    return altered.isEmpty();
  }

  static Altered between(
      Way way,
      Found record,
      @Nullable Map<String, String> before,
      @Nullable Map<String, String> after,
      Set<String> ruling) {
    var was = before == null ? Map.<String, String>of() : before;
    var is = after == null ? Map.<String, String>of() : after;
    var names = new LinkedHashSet<>(was.keySet());
    names.addAll(is.keySet());
    var columns = new ArrayList<Column>();
    var subjects = new LinkedHashMap<UUID, String>();
    subjects.put(record.id(), "id");
    for (var name : names) {
      var old = was.getOrDefault(name, "");
      var now = is.getOrDefault(name, "");
      boolean key = name.equals("id") || name.endsWith("_id");
      if (key) {
        for (var text : List.of(old, now)) {
          if (text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            subjects.put(UUID.fromString(text), name);
          }
        }
      } else if (!old.equals(now) && !name.equals("url")) {
        columns.add(new Column(name, old, now, ruling.contains(name)));
      }
    }
    return new Altered(way, record, columns, List.copyOf(subjects.keySet()));
  }
}
