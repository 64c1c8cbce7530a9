package org.opendost.reporting.reports;

import java.util.List;
import java.util.UUID;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Officers;
import org.opendost.platform.access.Role;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.springframework.stereotype.Component;

/// Tells the heads of a unit, whoever they are that day.
@Component
record UnitHeads(Officers officers, Notifications notifications) {

  void tell(UUID unit, String key, List<String> arguments, String address) {
    officers.all().stream()
        .filter(account -> account.roles().contains(Role.HEAD))
        .filter(
            account ->
                officers.find(account.id()).filter(actor -> unit.equals(actor.unit())).isPresent())
        .map(Account::id)
        .forEach(id -> notifications.tell(Recipient.account(id), key, arguments, address));
  }
}
