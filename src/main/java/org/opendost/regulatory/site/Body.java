package org.opendost.regulatory.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Entered;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The body of an entry: what was typed, field by field, as in a form.
public final class Body {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern NULL = Pattern.compile("\0");

  private final JsonNode node;
  private final Form form;

  private Body(JsonNode node) {
    this.node = node;
    var typed = new HashMap<String, String>();
    for (var field : node.properties()) {
      if (field.getValue().isValueNode() && !field.getValue().isNull()) {
        typed.put(field.getKey(), field.getValue().asString());
      }
    }
    this.form = Form.typed(typed);
  }

  /// The body in a text.
  ///
  /// @throws InvalidInput when it is none
  static Body read(String text) {
    try {
      var node = JSON.readTree(text);
      if (node.isObject() && !NULL.matcher(text).find() && !text.contains("\\u0000")) {
        return new Body(node);
      }
    } catch (JacksonException unreadable) {
      throw new InvalidInput("", "site.fault.unreadable");
    }
    throw new InvalidInput("", "site.fault.unreadable");
  }

  /// Reads its fields, hearing of all that is wrong at once.
  Entered entered() {
    return new Entered(form);
  }

  /// A text; empty when there is none.
  public String text(String field) {
    return form.text(field);
  }

  /// An id; none when there is none or it cannot be read.
  public Optional<UUID> id(String field) {
    return Optional.ofNullable(form.id(field, new Faults()));
  }

  /// Whether it is true.
  boolean isTrue(String field) {
    return form.value(field).equals("true");
  }

  /// The bodies in a list; none where there is no list.
  public List<Body> list(String field) {
    var bodies = new ArrayList<Body>();
    for (var each : node.path(field)) {
      if (each.isObject()) {
        bodies.add(new Body(each));
      }
    }
    return bodies;
  }

  /// The ids in a list; what is none is passed over.
  List<UUID> ids(String field) {
    var ids = new ArrayList<UUID>();
    for (var each : node.path(field)) {
      Optional.ofNullable(Form.typed(Map.of("id", each.asString(""))).id("id", new Faults()))
          .ifPresent(ids::add);
    }
    return ids;
  }

  /// Its fields as a map, for whoever shows it beside another.
  Map<String, Object> plain() {
    var plain = new HashMap<String, Object>();
    for (var field : node.properties()) {
      plain.put(field.getKey(), field.getValue());
    }
    return plain;
  }
}
