/// Accounts and who is signed in: passwords, codes of a telephone as the second step, passkeys in
/// place of both, lock-out, sessions, roles; and what the web lets pass before any page is asked.
///
/// Used by everyone who signs in, by administrators, and by `platform.page`, which learns here who
/// the visitor is. The public reads without signing in and without a cookie. Basis: Law on personal
/// data protection 91/2025/QH15 (only what signing in needs is kept). Tables: `identity.account`,
/// `identity.account_role`, `identity.registration`, `identity.sign_in`, `identity.link`,
/// `identity.recovery_code`, `identity.passkey`, `identity.spent_challenge`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.notifications",
      "platform.page",
      "platform.print",
      "directory.parties"
    })
package org.opendost.directory.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
