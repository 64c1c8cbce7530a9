package org.opendost.directory.parties;

import java.util.UUID;

/// A person.
///
/// @param degree as written before a name: `TS`, `ThS`, `BS`; may be empty
public record Person(UUID id, String name, String degree) {

  /// The name with the degree before it: `TS. Nông Thạch Sơn`.
  public String titled() {
    return degree.isEmpty() ? name : degree + ". " + name;
  }
}
