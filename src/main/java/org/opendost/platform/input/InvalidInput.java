package org.opendost.platform.input;

import java.util.List;

/// Input that cannot be taken as it is; nothing was written. The page shows each fault beside its
/// field and keeps what was typed.
public final class InvalidInput extends RuntimeException {

  private final transient List<Fault> faults;

  /// What is wrong, at least one thing.
  public InvalidInput(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  /// A single fault.
  public InvalidInput(String field, String key, Object... arguments) {
    this(List.of(new Fault(field, key, List.of(arguments))));
  }

  /// The same beside another field: where a form asks for one thing in two ways.
  public InvalidInput beside(String field) {
    return new InvalidInput(
        faults.stream().map(fault -> new Fault(field, fault.key(), fault.arguments())).toList());
  }

  /// What is wrong.
  public List<Fault> faults() {
    return faults;
  }
}
