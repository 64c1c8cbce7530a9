package org.opendost.directory.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Checks names, passwords and codes. Each attempt leaves a row; after five failures within a
/// quarter of an hour the name is shut out for a quarter of an hour, whether it exists or not.
///
/// Checking a password takes long on purpose, and attempts on one name wait for each other. So only
/// few are under way at once, and those who wait hold no connection of the database: a flood of
/// attempts delays signing in, not the site.
@Component
public class SignIns {

  private static final int AT_ONCE = 4;

  /// The hash of random bytes that nobody kept. Made beforehand: hashing takes long on purpose, and
  /// would keep every start waiting.
  static final String NOBODYS_PASSWORD =
      "$argon2id$v=19$m=16384,t=2,p=1$XUWKFP1XE3anmdaq2vaF3w$"
          + "4DnlyRtAuLGp0a3hQjFUIhlOeGeCp09/XrixwTtb+f0";

  private static final int MOST_FAILURES = 5;
  private static final Duration SPAN = Duration.ofMinutes(15);

  private final AccountRows accounts;
  private final SecretRows secrets;
  private final PasswordEncoder encoder;
  private final TransactionTemplate transaction;
  private final Semaphore gate = new Semaphore(AT_ONCE, true);

  SignIns(
      AccountRows accounts,
      SecretRows secrets,
      PasswordEncoder encoder,
      PlatformTransactionManager transactions) {
    this.accounts = accounts;
    this.secrets = secrets;
    this.encoder = encoder;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Tries name and password.
  ///
  /// @param address the network address it comes from
  public SignInOutcome attempt(String typedName, String password, String address) {
    return inTurn(() -> tried(typedName, password, address));
  }

  /// Tries the telephone's code, or one of the recovery codes.
  public SignInOutcome attemptCode(UUID id, String typed, String address) {
    return inTurn(() -> triedCode(id, typed, address));
  }

  /// Tries the password of someone who is signed in already, before a change that asks for it.
  /// Wrong ones count as failures to sign in; a right one leaves no row.
  SignInOutcome confirm(Account account, String password, String address) {
    return inTurn(
        () -> {
          secrets.queue(account.username());
          var shut = shut(account.username());
          if (shut.isPresent()) {
            return shut.get();
          }
          return encoder.matches(password, accounts.password(account.id()).orElse(NOBODYS_PASSWORD))
              ? new SignInOutcome.Welcome(account.id())
              : failed(account.username(), address);
        });
  }

  private SignInOutcome inTurn(Supplier<SignInOutcome> attempt) {
    gate.acquireUninterruptibly();
    try {
      return Objects.requireNonNull(transaction.execute(status -> attempt.get()));
    } finally {
      gate.release();
    }
  }

  private SignInOutcome tried(String typedName, String password, String address) {
    var username = shortened(typedName.strip().toLowerCase(Locale.ROOT));
    secrets.queue(username);
    var shut = shut(username);
    if (shut.isPresent()) {
      return shut.get();
    }
    var account = accounts.byUsername(username);
    var hash = account.flatMap(known -> accounts.password(known.id()));
    // A name that does not exist costs the same time as one that does.
    boolean fits = encoder.matches(password, hash.orElse(NOBODYS_PASSWORD));
    if (!fits || hash.isEmpty() || account.isEmpty()) {
      return failed(username, address);
    }
    if (account.get().locked()) {
      return new SignInOutcome.Closed();
    }
    if (account.get().twoSteps()) {
      return new SignInOutcome.NeedsCode(account.get().id());
    }
    secrets.attempt(username, true, address);
    return new SignInOutcome.Welcome(account.get().id());
  }

  private SignInOutcome triedCode(UUID id, String typed, String address) {
    var account = accounts.find(id).orElseThrow();
    secrets.queue(account.username());
    var shut = shut(account.username());
    if (shut.isPresent()) {
      return shut.get();
    }
    if (account.locked()) {
      return new SignInOutcome.Closed();
    }
    if (!isGood(id, typed.replace(" ", "").toLowerCase(Locale.ROOT))) {
      return failed(account.username(), address);
    }
    secrets.attempt(account.username(), true, address);
    return new SignInOutcome.Welcome(id);
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

  private SignInOutcome failed(String username, String address) {
    secrets.attempt(username, false, address);
    return shut(username).orElseGet(SignInOutcome.Wrong::new);
  }

  private Optional<SignInOutcome> shut(String username) {
    return secrets.shutUntil(username, MOST_FAILURES, SPAN).map(SignInOutcome.ShutOut::new);
  }

  private static String shortened(String name) {
    return name.length() > 100 ? name.substring(0, 100) : name;
  }
}
