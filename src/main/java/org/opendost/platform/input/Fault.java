package org.opendost.platform.input;

import java.util.List;

/// One thing wrong with one field.
///
/// @param field the field's name in the form; empty when it is about the form as a whole
/// @param key the message's key
/// @param arguments what the message names
public record Fault(String field, String key, List<Object> arguments) {

  public Fault {
    arguments = List.copyOf(arguments);
  }

  /// The fault with what its message names.
  public static Fault of(String field, String key, Object... arguments) {
    return new Fault(field, key, List.of(arguments));
  }
}
