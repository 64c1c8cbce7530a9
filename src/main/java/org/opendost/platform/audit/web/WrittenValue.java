package org.opendost.platform.audit.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A value of the object before and after what was done.
///
/// @param name as it is written in the entry, empty where the entry holds one value only
/// @param before empty where there was none
/// @param after empty where there is none
public record WrittenValue(String name, String before, String after) {

  /// Whether it became another.
  public boolean changed() {
    return !before.equals(after);
  }

  /// All values of an entry's detail; those that changed come first.
  static List<WrittenValue> of(JsonMapper json, String detail) {
    var tree = json.readTree(detail);
    var before = flat(tree.path("before"));
    var after = flat(tree.path("after"));
    var names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    var changed = new ArrayList<WrittenValue>();
    var same = new ArrayList<WrittenValue>();
    for (var name : names) {
      var value =
          new WrittenValue(name, before.getOrDefault(name, ""), after.getOrDefault(name, ""));
      (value.changed() ? changed : same).add(value);
    }
    changed.addAll(same);
    return changed;
  }

  private static Map<String, String> flat(JsonNode node) {
    var flat = new LinkedHashMap<String, String>();
    flatten("", node, flat);
    return flat;
  }

  private static void flatten(String name, JsonNode node, Map<String, String> into) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              each ->
                  flatten(
                      name.isEmpty() ? each.getKey() : name + "." + each.getKey(),
                      each.getValue(),
                      into));
    } else if (!node.isMissingNode() && !node.isNull()) {
      into.put(name, node.isValueNode() ? node.asString() : node.toString());
    }
  }
}
