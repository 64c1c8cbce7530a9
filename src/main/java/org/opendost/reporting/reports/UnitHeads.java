package org.opendost.reporting.reports;

import java.util.List;
import java.util.UUID;
import org.opendost.directory.identity.Officers;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.springframework.stereotype.Component;

/// Tells the heads of a unit, whoever they are that day.
@Component
record UnitHeads(Officers officers, Notifications notifications) {

  void tell(UUID unit, String key, List<String> arguments, String address) {
    officers
        .headsOf(unit)
        .forEach(head -> notifications.tell(Recipient.account(head), key, arguments, address));
  }
}
