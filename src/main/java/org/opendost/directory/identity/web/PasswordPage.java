package org.opendost.directory.identity.web;

import java.util.List;
import org.opendost.platform.input.Fault;

/// A password is set by a one-time link.
///
/// @param first whether the link makes the first administrator, who chooses a username too
/// @param action where the form goes
public record PasswordPage(
    boolean first, String action, String username, String name, List<Fault> faults) {

  /// The faults of one field.
  public List<Fault> of(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).toList();
  }
}
