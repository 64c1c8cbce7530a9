package org.opendost.directory.identity;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.opendost.directory.identity.SignInOutcome.Closed;
import org.opendost.directory.identity.SignInOutcome.NeedsCode;
import org.opendost.directory.identity.SignInOutcome.ShutOut;
import org.opendost.directory.identity.SignInOutcome.Welcome;
import org.opendost.directory.identity.SignInOutcome.Wrong;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.InvalidInput;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What people do with their own account.
@Facade
public class OwnAccounts {

  private static final int RECOVERY_CODES = 8;

  private final AccountRows rows;
  private final SecretRows secrets;
  private final Sessions sessions;
  private final PasswordEncoder encoder;
  private final SignIns signIns;
  private final TransactionTemplate transaction;
  private final Audit audit;

  OwnAccounts(
      AccountRows rows,
      SecretRows secrets,
      Sessions sessions,
      PasswordEncoder encoder,
      SignIns signIns,
      PlatformTransactionManager transactions,
      Audit audit) {
    this.rows = rows;
    this.secrets = secrets;
    this.sessions = sessions;
    this.encoder = encoder;
    this.signIns = signIns;
    this.transaction = new TransactionTemplate(transactions);
    this.audit = audit;
  }

  /// The account itself.
  @Requires("identity.own")
  public Account own(Actor actor) {
    return rows.find(actor.id()).orElseThrow();
  }

  /// Changes the password; the old one is asked for. Whoever else is signed in with the account is
  /// signed out, and links to set a password are no longer good.
  ///
  /// @param address the network address it comes from
  /// @param here the [Sessions#key] of the session that goes on
  @Requires("identity.own")
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void changePassword(
      Actor actor, String old, String password, String again, String address, String here) {
    checkPassword(actor, "old", old, address);
    PasswordRules.check(own(actor).username(), password, again);
    var hash = encoder.encode(password);
    transaction.executeWithoutResult(
        status -> {
          rows.setPassword(actor.id(), hash);
          secrets.endLinks(actor.id());
          sessions.endOthers(actor.id(), here);
          record(actor, "account.password-set");
        });
  }

  /// Turns the second step on with the secret in the telephone, once a code shows that it is there.
  ///
  /// @return the recovery codes, to be shown once and kept by the person
  @Requires("identity.own")
  public List<String> turnTwoStepsOn(Actor actor, byte[] secret, String code) {
    if (own(actor).twoSteps()) {
      throw new InvalidInput("code", "identity.two-steps-on-already");
    }
    long step = Totp.match(secret, code.replace(" ", ""), Instant.now(), 0);
    if (step < 0) {
      throw new InvalidInput("code", "identity.code-wrong");
    }
    rows.setTotp(actor.id(), secret, step);
    var codes = Stream.generate(Secrets::recoveryCode).limit(RECOVERY_CODES).toList();
    secrets.setRecoveryCodes(actor.id(), codes.stream().map(Secrets::hash).toList());
    record(actor, "account.two-steps-on");
    return codes;
  }

  /// Turns the second step off; the password is asked for.
  ///
  /// @param address the network address it comes from
  @Requires("identity.own")
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void turnTwoStepsOff(Actor actor, String password, String address) {
    checkPassword(actor, "current", password, address);
    transaction.executeWithoutResult(
        status -> {
          rows.setTotp(actor.id(), null, 0);
          secrets.setRecoveryCodes(actor.id(), List.of());
          record(actor, "account.two-steps-off");
        });
  }

  /// Ends one of the places the account is signed in.
  @Requires("identity.own")
  public void endSession(Actor actor, String key) {
    sessions.end(actor.id(), key);
    record(actor, "account.session-ended");
  }

  /// Signs out everywhere, here too.
  @Requires("identity.own")
  public void signOutEverywhere(Actor actor) {
    sessions.endAll(actor.id());
    record(actor, "account.signed-out-everywhere");
  }

  /// Counted as signing in is, in a transaction of its own that a refusal does not undo: whoever
  /// sits down at a screen left open may not guess the password without end.
  private void checkPassword(Actor actor, String field, String typed, String address) {
    switch (signIns.confirm(own(actor), typed, address)) {
      case Welcome(var _), NeedsCode(var _) -> {}
      case ShutOut(var until) -> throw new InvalidInput(field, "identity.shut-out", until);
      case Wrong(), Closed() -> throw new InvalidInput(field, "identity.password-wrong");
    }
  }

  private void record(Actor actor, String deed) {
    audit.record(actor, deed, "account", actor.id(), own(actor).username(), null, null);
  }
}
