package org.opendost.directory.identity;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Accounts: made by an administrator, given a password by their person through a one-time link.
@Facade
public class Accounts {

  /// The password of every account of the demonstration, shown on its sign-in page.
  public static final String DEMONSTRATION_PASSWORD = "khcn-2020";

  private static final Duration LINK_LASTS = Duration.ofDays(3);

  private final AccountRows rows;
  private final SecretRows secrets;
  private final PasskeyRows passkeys;
  private final Sessions sessions;
  private final PasswordEncoder encoder;
  private final Mode mode;
  private final Audit audit;
  private volatile @Nullable String demonstrationHash;

  Accounts(
      AccountRows rows,
      SecretRows secrets,
      PasskeyRows passkeys,
      Sessions sessions,
      PasswordEncoder encoder,
      Mode mode,
      Audit audit) {
    this.rows = rows;
    this.secrets = secrets;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.encoder = encoder;
    this.mode = mode;
    this.audit = audit;
  }

  /// Makes an account without a password; making the same id again answers with what stands.
  @Requires("identity.administer")
  public Account create(Actor actor, Account account) {
    return create(actor, account, null, false);
  }

  /// Makes an account with the password of the demonstration, listed on the sign-in page.
  ///
  /// @throws IllegalStateException outside the demonstration
  @Requires("identity.administer")
  public Account createForDemonstration(Actor actor, Account account) {
    if (!mode.allowsDemonstration()) {
      throw new IllegalStateException("accounts with a known password are for demonstrations only");
    }
    var hash = demonstrationHash;
    if (hash == null) {
      hash = encoder.encode(DEMONSTRATION_PASSWORD);
      demonstrationHash = hash;
    }
    return create(actor, account, hash, true);
  }

  /// A path on this site, good once and for three days, where the person sets a password. Links
  /// made before are ended.
  @Requires("identity.administer")
  public String link(Actor actor, UUID id) {
    var account = get(actor, id);
    var token = Secrets.token();
    secrets.endLinks(id);
    secrets.link(Secrets.hash(token), id, LINK_LASTS);
    audit.record(actor, "account.link-made", "account", id, account.username(), null, null);
    return "/sign-in/link/" + token;
  }

  /// Gives the account these roles and no others; they hold from the next page on.
  ///
  /// @param mark what the account showed when the form was opened
  @Requires("identity.administer")
  public void changeRoles(Actor actor, UUID id, Set<Role> roles, String mark) {
    var before = unchanged(id, mark);
    checkRoles(roles, before.organisation());
    refuseIfLastKey(before, !roles.contains(Role.ADMINISTRATOR));
    if (before.roles().equals(roles)) {
      return;
    }
    rows.setRoles(id, roles);
    audit.record(
        actor, "account.roles-changed", "account", id, before.username(), before.roles(), roles);
  }

  /// Closes the account and ends its sessions; closing it again changes nothing.
  @Requires("identity.administer")
  public void lock(Actor actor, UUID id, String reason) {
    rows.queue(id);
    var account = get(actor, id);
    new Faults().required("reason", reason).atMost("reason", reason, 500).orThrow();
    refuseIfLastKey(account, true);
    if (account.locked()) {
      return;
    }
    rows.lock(id, reason.strip());
    sessions.endAll(id);
    audit.record(
        actor,
        "account.closed",
        "account",
        id,
        account.username(),
        null,
        Map.of("reason", reason.strip()));
  }

  /// Opens a closed account again.
  @Requires("identity.administer")
  public void unlock(Actor actor, UUID id) {
    rows.queue(id);
    var account = get(actor, id);
    if (!account.locked()) {
      return;
    }
    rows.unlock(id);
    audit.record(actor, "account.opened", "account", id, account.username(), null, null);
  }

  /// Takes the second step and all passkeys away from someone who has lost telephone and recovery
  /// codes.
  @Requires("identity.administer")
  public void endTwoSteps(Actor actor, UUID id, String reason) {
    rows.queue(id);
    var account = get(actor, id);
    new Faults().required("why", reason).atMost("why", reason, 500).orThrow();
    int removed = passkeys.removeAll(id);
    if (!account.twoSteps() && removed == 0) {
      return;
    }
    rows.setTotp(id, null, 0);
    secrets.setRecoveryCodes(id, List.of());
    sessions.endAll(id);
    audit.record(
        actor,
        "account.two-steps-taken-away",
        "account",
        id,
        account.username(),
        null,
        Map.of("reason", reason.strip(), "passkeys", removed));
  }

  /// Ends one of the account's sessions, or with the key `all` every one.
  @Requires("identity.administer")
  public void endSession(Actor actor, UUID id, String key) {
    var account = get(actor, id);
    if (key.equals("all")) {
      sessions.endAll(id);
    } else {
      sessions.end(id, key);
    }
    audit.record(actor, "account.sessions-ended", "account", id, account.username(), null, null);
  }

  /// Refuses whoever may not make accounts: before a form is shown.
  @Requires("identity.administer")
  public void require(Actor actor) {}

  /// Every account, by username.
  @Requires("identity.read")
  public List<Account> all(Actor actor) {
    return rows.all();
  }

  /// The account of that id.
  @Requires("identity.read")
  public Account get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("account", id));
  }

  /// The demonstration's accounts; none anywhere else.
  @Requires("identity.sign-in")
  public List<Account> ofDemonstration(Actor actor) {
    return mode.allowsDemonstration() ? rows.ofDemonstration() : List.of();
  }

  /// The account a one-time link is for.
  ///
  /// @throws NotFound when the link is used, too old or none
  @Requires("identity.sign-in")
  public Account linked(Actor actor, String token) {
    return secrets
        .linked(Secrets.hash(token))
        .flatMap(rows::find)
        .orElseThrow(() -> new NotFound("link", "given"));
  }

  /// Sets the password of the account a one-time link is for, ends the link and all sessions.
  @Requires("identity.sign-in")
  public Account setPassword(Actor actor, String token, String password, String again) {
    var account = linked(actor, token);
    PasswordRules.check(account.username(), password, again);
    rows.setPassword(account.id(), encoder.encode(password));
    secrets.endLinks(account.id());
    sessions.endAll(account.id());
    audit.record(
        actor, "account.password-set", "account", account.id(), account.username(), null, null);
    return account;
  }

  private Account unchanged(UUID id, String mark) {
    rows.queue(id);
    var account = rows.find(id).orElseThrow(() -> new NotFound("account", id));
    if (!account.mark().equals(mark)) {
      var deeds = audit.of(id);
      throw new InvalidInput(
          "", "identity.changed-meanwhile", deeds.isEmpty() ? "?" : deeds.getLast().actorName());
    }
    return account;
  }

  private Account create(
      Actor actor, Account typed, @Nullable String password, boolean demonstration) {
    var known = rows.find(typed.id());
    if (known.isPresent()) {
      return known.get();
    }
    var account =
        new Account(
            typed.id(),
            typed.username().strip().toLowerCase(Locale.ROOT),
            typed.name().strip(),
            typed.roles(),
            typed.person(),
            typed.organisation(),
            false,
            false);
    check(account);
    if (!rows.insert(account, password, demonstration)) {
      throw new InvalidInput("username", "identity.username-taken");
    }
    audit.record(actor, "account.made", "account", account.id(), account.username(), null, account);
    return account;
  }

  private void check(Account account) {
    var faults = new Faults();
    if (!account.username().matches("[a-z0-9][a-z0-9.-]{1,49}")) {
      faults.add("username", "identity.username-shape");
    } else if (rows.byUsername(account.username()).isPresent()) {
      faults.add("username", "identity.username-taken");
    }
    faults.required("name", account.name()).atMost("name", account.name(), 200).orThrow();
    checkRoles(account.roles(), account.organisation());
  }

  private static void checkRoles(Set<Role> roles, @Nullable UUID organisation) {
    if (roles.isEmpty()) {
      throw new InvalidInput("roles", "input.required");
    }
    if (roles.contains(Role.PUBLIC) || roles.contains(Role.SYSTEM)) {
      throw new InvalidInput("roles", "identity.role-not-given");
    }
    if (roles.contains(Role.APPLICANT) != (organisation != null)) {
      throw new InvalidInput("roles", "identity.applicant-needs-organisation");
    }
  }

  /// Nobody may lock the house and throw away the key: nor two, each taking the other's.
  private void refuseIfLastKey(Account account, boolean loses) {
    if (!loses || !account.roles().contains(Role.ADMINISTRATOR)) {
      return;
    }
    rows.queueAdministrators();
    if (rows.all().stream()
        .filter(other -> !other.locked() && other.roles().contains(Role.ADMINISTRATOR))
        .map(Account::id)
        .toList()
        .equals(List.of(account.id()))) {
      throw new InvalidInput("", "identity.last-administrator");
    }
  }
}
