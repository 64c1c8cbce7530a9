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

  /// What stands in it, in few letters: a form carries them, so that the second of two officers is
  /// told that the first has changed something.
  public String mark() {
    return Integer.toHexString(hashCode());
  }
}
