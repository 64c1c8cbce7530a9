package org.opendost.directory.identity;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How often a name may be tried, in whatever way: after five failures within a quarter of an hour
/// it is shut out for a quarter of an hour, whether it exists or not.
@Component
class Attempts {

  private static final int AT_ONCE = 4;
  private static final int MOST_FAILURES = 5;
  private static final Duration SPAN = Duration.ofMinutes(15);

  private final SecretRows secrets;
  private final TransactionTemplate transaction;
  private final Semaphore gate = new Semaphore(AT_ONCE, true);

  Attempts(SecretRows secrets, PlatformTransactionManager transactions) {
    this.secrets = secrets;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Makes an attempt in a transaction of its own, few at once: those who wait hold no connection
  /// of the database.
  SignInOutcome inTurn(Supplier<SignInOutcome> attempt) {
    gate.acquireUninterruptibly();
    try {
      return Objects.requireNonNull(transaction.execute(status -> attempt.get()));
    } finally {
      gate.release();
    }
  }

  /// Waits until no other attempt at the name is under way, and says whether it is shut out.
  Optional<SignInOutcome> shutOut(String username) {
    secrets.queue(username);
    return shut(username);
  }

  SignInOutcome failed(String username, String address) {
    secrets.attempt(username, false, address);
    return shut(username).orElseGet(SignInOutcome.Wrong::new);
  }

  SignInOutcome succeeded(Account account, String address) {
    secrets.attempt(account.username(), true, address);
    return new SignInOutcome.Welcome(account.id());
  }

  private Optional<SignInOutcome> shut(String username) {
    return secrets.shutUntil(username, MOST_FAILURES, SPAN).map(SignInOutcome.ShutOut::new);
  }
}
