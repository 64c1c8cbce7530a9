package org.opendost.directory.identity;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;

/// The register of accounts as administrators and auditors read it.
@Facade
public class AccountRegister {

  private static final int ATTEMPTS = 20;

  private final AccountRows rows;
  private final AccountLines lines;
  private final PasskeyRows passkeys;
  private final Sessions sessions;
  private final Audit audit;

  AccountRegister(
      AccountRows rows, AccountLines lines, PasskeyRows passkeys, Sessions sessions, Audit audit) {
    this.rows = rows;
    this.lines = lines;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.audit = audit;
  }

  /// At most so many accounts that fit.
  @Requires("identity.read")
  public List<AccountLine> find(Actor actor, AccountSearch search, int most) {
    return lines.find(search, most);
  }

  /// All that is known of one.
  @Requires("identity.read")
  public AccountRecord open(Actor actor, UUID id) {
    var account = rows.find(id).orElseThrow(() -> new NotFound("account", id));
    return new AccountRecord(
        account,
        rows.password(id).isPresent(),
        passkeys.of(id),
        lines.closedBecause(id),
        sessions.of(id),
        lines.attempts(account.username(), ATTEMPTS),
        audit.of(id));
  }
}
