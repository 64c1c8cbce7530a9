package org.opendost.directory.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendost.directory.identity.PasskeyCeremony.Refused;
import org.opendost.directory.identity.SignInOutcome.Closed;
import org.opendost.directory.identity.SignInOutcome.NeedsCode;
import org.opendost.directory.identity.SignInOutcome.ShutOut;
import org.opendost.directory.identity.SignInOutcome.Welcome;
import org.opendost.directory.identity.SignInOutcome.Wrong;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The passkeys of one's own account.
@Facade
public class Passkeys {

  /// How many letters a name has at most.
  public static final int LONGEST_NAME = 60;

  /// More than anybody has devices.
  private static final int MOST = 20;

  private final AccountRows accounts;
  private final PasskeyRows rows;
  private final SignIns signIns;
  private final Audit audit;

  Passkeys(AccountRows accounts, PasskeyRows rows, SignIns signIns, Audit audit) {
    this.accounts = accounts;
    this.rows = rows;
    this.signIns = signIns;
    this.audit = audit;
  }

  /// The passkeys, the oldest first.
  @Requires("identity.own")
  public List<Passkey> own(Actor actor) {
    return rows.of(actor.id());
  }

  /// What the browser is asked, so that it makes a passkey; the password is asked for, since a
  /// passkey is a way in that outlives this session.
  ///
  /// @param address the network address it comes from
  @Requires("identity.own")
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public String question(
      Actor actor,
      PasskeySite site,
      Challenge challenge,
      String name,
      String password,
      String address) {
    check(actor, site, name);
    switch (signIns.confirm(account(actor), password, address)) {
      case Welcome(var _), NeedsCode(var _) -> {}
      case ShutOut(var until) -> throw new InvalidInput("password", "identity.shut-out", until);
      case Wrong(), Closed() -> throw new InvalidInput("password", "identity.password-wrong");
    }
    return ceremony(site, challenge).toMake(account(actor));
  }

  /// Keeps the passkey that the browser has made.
  ///
  /// @throws InvalidInput when the answer does not hold
  @Requires("identity.own")
  public void add(Actor actor, PasskeySite site, Challenge challenge, String name, String answer) {
    check(actor, site, name);
    accounts.queue(actor.id());
    if (!rows.spend(challenge.bytes())) {
      throw new InvalidInput("", "identity.passkey.too-late");
    }
    try {
      ceremony(site, challenge).made(account(actor), answer, name.strip());
    } catch (Refused refused) {
      throw new InvalidInput("", "identity.passkey.refused");
    }
    record(actor, "account.passkey-added", name.strip());
  }

  /// Takes a passkey away; whoever is signed in stays so.
  ///
  /// @return its name, none when it was taken away before
  @Requires("identity.own")
  public Optional<String> remove(Actor actor, UUID id) {
    var name = rows.remove(actor.id(), id);
    name.ifPresent(gone -> record(actor, "account.passkey-removed", gone));
    return name;
  }

  private void check(Actor actor, PasskeySite site, String name) {
    if (!site.works()) {
      throw new InvalidInput("", String.valueOf(site.problem()), site.origin());
    }
    if (rows.of(actor.id()).size() >= MOST) {
      throw new InvalidInput("", "identity.passkey.too-many", MOST);
    }
    new Faults().required("name", name).atMost("name", name, LONGEST_NAME).orThrow();
  }

  private Account account(Actor actor) {
    return accounts.find(actor.id()).orElseThrow();
  }

  private PasskeyCeremony ceremony(PasskeySite site, Challenge challenge) {
    return new PasskeyCeremony(
        site,
        challenge.bytes(),
        accounts,
        rows,
        added -> {
          if (!rows.insert(Uuid7.next(), added)) {
            throw new IllegalArgumentException("known already");
          }
        });
  }

  private void record(Actor actor, String deed, String name) {
    audit.record(
        actor,
        deed,
        "account",
        actor.id(),
        account(actor).username(),
        null,
        Map.of("passkey", name));
  }
}
