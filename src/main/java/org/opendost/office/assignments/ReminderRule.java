package org.opendost.office.assignments;

import java.util.UUID;
import org.opendost.platform.register.Validity;

/// How long before its last day a task falls due soon, from a day on.
///
/// @param id made with the form
/// @param days before the last day, 1 to 60
public record ReminderRule(UUID id, int days, Validity validity) {

  static final int MOST = 60;
}
