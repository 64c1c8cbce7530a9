package org.opendost.directory.identity;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.InvalidInput;
import org.springframework.security.crypto.password.PasswordEncoder;

/// What people do with their own account.
@Facade
public class OwnAccounts {

  private static final int RECOVERY_CODES = 8;

  private final AccountRows rows;
  private final SecretRows secrets;
  private final Sessions sessions;
  private final PasswordEncoder encoder;
  private final Audit audit;

  OwnAccounts(
      AccountRows rows,
      SecretRows secrets,
      Sessions sessions,
      PasswordEncoder encoder,
      Audit audit) {
    this.rows = rows;
    this.secrets = secrets;
    this.sessions = sessions;
    this.encoder = encoder;
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
  /// @param here the [Sessions#key] of the session that goes on
  @Requires("identity.own")
  public void changePassword(Actor actor, String old, String password, String again, String here) {
    checkPassword(actor, "old", old);
    PasswordRules.check(own(actor).username(), password, again);
    rows.setPassword(actor.id(), encoder.encode(password));
    secrets.endLinks(actor.id());
    sessions.endOthers(actor.id(), here);
    record(actor, "account.password-set");
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
  @Requires("identity.own")
  public void turnTwoStepsOff(Actor actor, String password) {
    checkPassword(actor, "current", password);
    rows.setTotp(actor.id(), null, 0);
    secrets.setRecoveryCodes(actor.id(), List.of());
    record(actor, "account.two-steps-off");
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

  private void checkPassword(Actor actor, String field, String typed) {
    if (!rows.password(actor.id()).map(hash -> encoder.matches(typed, hash)).orElse(false)) {
      throw new InvalidInput(field, "identity.password-wrong");
    }
  }

  private void record(Actor actor, String deed) {
    audit.record(actor, deed, "account", actor.id(), own(actor).username(), null, null);
  }
}
