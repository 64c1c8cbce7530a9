/// What people are told of: a few words and where to go on, kept until read, for an account, for
/// all of an organisation or for all who hold a role.
///
/// Used by every module that has news for somebody ([Notifications#tell], in the transaction in
/// which it happens), read through the bell on every page and the list at `/account/notifications`.
/// It knows no accounts: a recipient is an address, and what was read is a row per reader. That
/// somebody read a notice is theirs alone and is not audited. Tables: `notifications.notification`,
/// `notifications.reading`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.clock",
      "platform.database",
      "platform.page"
    })
package org.opendost.platform.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
