package org.opendost.science.tasks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.audit.AuditEntry;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads from the audit log who changed what of a task.
@Component
class TaskHistory {

  /// The action that every change of facts is audited as; each makes the next version.
  static final String CHANGED = "task.changed";

  private static final Map<String, String> RECORDS =
      Map.of("kind", "adjustment", "decisionNumber", "document");

  private final Audit audit;
  private final JsonMapper json;

  TaskHistory(Audit audit, JsonMapper json) {
    this.audit = audit;
    this.json = json;
  }

  /// How the facts are audited after a change.
  record Correction(TaskFacts facts, String why) {}

  /// Everything done to the task, oldest first.
  List<Deed> of(UUID task) {
    return audit.of(task).stream().map(this::deed).toList();
  }

  /// The last changes of facts, so many.
  List<Deed> lastChanges(UUID task, int most) {
    var changes = audit.of(task).stream().filter(entry -> entry.action().equals(CHANGED)).toList();
    return changes.subList(Math.max(0, changes.size() - most), changes.size()).stream()
        .map(this::deed)
        .toList();
  }

  private Deed deed(AuditEntry entry) {
    var detail = json.readTree(entry.detail());
    var after = detail.path("after");
    var action = entry.action().substring(entry.action().indexOf('.') + 1);
    var differences =
        switch (action) {
          case "changed" ->
              differences(detail.path("before"), after.has("facts") ? after.path("facts") : after);
          case "stage-entered" -> differences(detail.path("before"), after);
          case "accepted", "checked", "certified", "adjusted" -> values(after);
          default -> List.<Deed.Difference>of();
        };
    return new Deed(
        entry.at(), entry.actorName(), action, differences, after.path("why").asString(""));
  }

  /// A record's values by names that are not those of the task's own facts.
  private List<Deed.Difference> values(JsonNode record) {
    return differences(json.createObjectNode(), record).stream()
        .filter(each -> !each.after().equals("false"))
        .map(
            each ->
                new Deed.Difference(
                    RECORDS.getOrDefault(each.field(), each.field()), "", each.after()))
        .toList();
  }

  static List<Deed.Difference> differences(JsonNode before, JsonNode after) {
    var was = flat(before);
    var is = flat(after);
    var fields = new TreeSet<>(was.keySet());
    fields.addAll(is.keySet());
    fields.remove("hostId");
    var found = new ArrayList<Deed.Difference>();
    for (var field : fields) {
      var old = was.getOrDefault(field, "");
      var now = is.getOrDefault(field, "");
      if (!Objects.equals(old, now)) {
        found.add(new Deed.Difference(field, old, now));
      }
    }
    return found;
  }

  private static Map<String, String> flat(JsonNode facts) {
    var values = new LinkedHashMap<String, String>();
    facts
        .properties()
        .forEach(
            field -> {
              var value = field.getValue();
              if (value.isObject()) {
                values.putAll(flat(value));
              } else if (value.isArray()) {
                values.put(
                    field.getKey(),
                    value
                        .valueStream()
                        .map(TaskHistory::product)
                        .collect(Collectors.joining("; ")));
              } else {
                values.put(field.getKey(), value.isNull() ? "" : value.asString());
              }
            });
    return values;
  }

  private static String product(JsonNode product) {
    return product.path("name").asString("") + ": " + product.path("quantity").asString("");
  }
}
