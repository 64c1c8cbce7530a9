package org.opendost.directory.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Checks names, passwords and codes. Each attempt leaves a row; see [Attempts] for how many there
/// may be.
///
/// Checking a password takes long on purpose, and attempts on one name wait for each other. So only
/// few are under way at once, and those who wait hold no connection of the database: a flood of
/// attempts delays signing in, not the site.
@Component
public class SignIns {

  /// The hash of random bytes that nobody kept. Made beforehand: hashing takes long on purpose, and
  /// would keep every start waiting.
  static final String NOBODYS_PASSWORD =
      "$argon2id$v=19$m=16384,t=2,p=1$XUWKFP1XE3anmdaq2vaF3w$"
          + "4DnlyRtAuLGp0a3hQjFUIhlOeGeCp09/XrixwTtb+f0";

  private final AccountRows accounts;
  private final SecretRows secrets;
  private final PasswordEncoder encoder;
  private final Attempts attempts;

  SignIns(AccountRows accounts, SecretRows secrets, PasswordEncoder encoder, Attempts attempts) {
    this.accounts = accounts;
    this.secrets = secrets;
    this.encoder = encoder;
    this.attempts = attempts;
  }

  /// Tries name and password.
  ///
  /// @param address the network address it comes from
  public SignInOutcome attempt(String typedName, String password, String address) {
    return attempts.inTurn(() -> tried(typedName, password, address));
  }

  /// Tries the telephone's code, or one of the recovery codes.
  public SignInOutcome attemptCode(UUID id, String typed, String address) {
    return attempts.inTurn(() -> triedCode(id, typed, address));
  }

  /// Tries the password of someone who is signed in already, before a change that asks for it.
  /// Wrong ones count as failures to sign in; a right one leaves no row.
  SignInOutcome confirm(Account account, String password, String address) {
    return attempts.inTurn(
        () -> {
          var shut = attempts.shutOut(account.username());
          if (shut.isPresent()) {
            return shut.get();
          }
          return encoder.matches(password, accounts.password(account.id()).orElse(NOBODYS_PASSWORD))
              ? new SignInOutcome.Welcome(account.id())
              : attempts.failed(account.username(), address);
        });
  }

  private SignInOutcome tried(String typedName, String password, String address) {
    var username = shortened(typedName.strip().toLowerCase(Locale.ROOT));
    var shut = attempts.shutOut(username);
    if (shut.isPresent()) {
      return shut.get();
    }
    var account = accounts.byUsername(username);
    var hash = account.flatMap(known -> accounts.password(known.id()));
    // A name that does not exist costs the same time as one that does.
    boolean fits = encoder.matches(password, hash.orElse(NOBODYS_PASSWORD));
    if (!fits || hash.isEmpty() || account.isEmpty()) {
      return attempts.failed(username, address);
    }
    if (account.get().locked()) {
      return new SignInOutcome.Closed();
    }
    if (account.get().twoSteps()) {
      return new SignInOutcome.NeedsCode(account.get().id());
    }
    return attempts.succeeded(account.get(), address);
  }

  private SignInOutcome triedCode(UUID id, String typed, String address) {
    var account = accounts.find(id).orElseThrow();
    var shut = attempts.shutOut(account.username());
    if (shut.isPresent()) {
      return shut.get();
    }
    if (account.locked()) {
      return new SignInOutcome.Closed();
    }
    if (!isGood(id, typed.replace(" ", "").toLowerCase(Locale.ROOT))) {
      return attempts.failed(account.username(), address);
    }
    return attempts.succeeded(account, address);
  }

  private boolean isGood(UUID id, String code) {
    var totp = accounts.totp(id);
    if (totp.isEmpty()) {
      return false;
    }
    long step = Totp.match(totp.get().secret(), code, Instant.now(), totp.get().lastStep());
    if (step >= 0) {
      accounts.setTotp(id, totp.get().secret(), step);
      return true;
    }
    return secrets.useRecoveryCode(id, Secrets.hash(code));
  }

  private static String shortened(String name) {
    return name.length() > 100 ? name.substring(0, 100) : name;
  }
}
