package org.opendost.directory.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.opendost.directory.identity.PasskeyCeremony.Refused;
import org.opendost.directory.identity.PasskeyCeremony.Shown;
import org.opendost.platform.page.PublicAddress;
import org.springframework.stereotype.Component;

/// Signing in with a passkey, in place of password and code. It counts as an attempt like any
/// other: failures shut the account's name out, and who is shut out may not come in this way
/// either.
@Component
public class PasskeySignIns {

  private final AccountRows accounts;
  private final PasskeyRows rows;
  private final Attempts attempts;
  private final PublicAddress address;

  PasskeySignIns(AccountRows accounts, PasskeyRows rows, Attempts attempts, PublicAddress address) {
    this.accounts = accounts;
    this.rows = rows;
    this.attempts = attempts;
    this.address = address;
  }

  /// Whether passkeys can be made and used at the address of the request, and why not.
  public PasskeySite site(HttpServletRequest request) {
    return PasskeySite.of(address.setting(), address.asked(request));
  }

  /// What the browser is asked.
  public String question(PasskeySite site, Challenge challenge) {
    return ceremony(site, challenge).toShow();
  }

  /// Tries the browser's answer.
  ///
  /// @param network the network address it comes from
  public SignInOutcome attempt(
      PasskeySite site, Challenge challenge, String answer, String network) {
    return attempts.inTurn(() -> tried(site, challenge, answer, network));
  }

  private SignInOutcome tried(
      PasskeySite site, Challenge challenge, String answer, String network) {
    var shown = PasskeyCeremony.shown(answer);
    var owner = shown.flatMap(passkey -> rows.account(passkey.id())).flatMap(accounts::find);
    if (shown.isEmpty() || owner.isEmpty()) {
      // Nobody's name stands with it, so there is nobody to shut out.
      return new SignInOutcome.Wrong();
    }
    var account = owner.get();
    var shut = attempts.shutOut(account.username());
    if (shut.isPresent()) {
      return shut.get();
    }
    if (!rows.spend(challenge.bytes()) || !holds(site, challenge, shown.get(), account.id())) {
      return attempts.failed(account.username(), network);
    }
    return account.locked() ? new SignInOutcome.Closed() : attempts.succeeded(account, network);
  }

  private boolean holds(PasskeySite site, Challenge challenge, Shown shown, UUID owner) {
    try {
      ceremony(site, challenge).check(shown, owner);
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private PasskeyCeremony ceremony(PasskeySite site, Challenge challenge) {
    return new PasskeyCeremony(
        site,
        challenge.bytes(),
        accounts,
        rows,
        used -> {
          if (!rows.use(used)) {
            throw new IllegalArgumentException("taken away meanwhile, or a copy");
          }
        });
  }
}
