package org.opendost.science.tasks;

import java.time.LocalDate;

/// The time a host has to register a result. The module that registers results keeps it, so that a
/// task's file and a host's page never tell two days.
public interface RegistrationTime {

  /// Until when a result that was accepted on the day is to be registered.
  Last of(LocalDate accepted);

  /// The last day, with where it stands and whether it was read there.
  record Last(LocalDate day, String article, boolean confirmed) {}
}
