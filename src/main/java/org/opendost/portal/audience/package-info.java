/// How much the portal is read: now, today, this month and in all; robots apart, staff left out.
///
/// Used by the portal's pages and by officers who ask for the history. Counted on the server, with
/// no script, no cookie and no service elsewhere. Visitors of the last five minutes are told apart
/// in memory by a key that changes at every start; nothing about a person is written. Counts are
/// written down every few seconds: a server killed at once loses those last seconds, by choice,
/// since a write for every page would cost more than it tells. Tables: `audience.day`,
/// `audience.carried_over`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.page",
      "portal.rendered"
    })
package org.opendost.portal.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
