package org.opendost.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.SignInOutcome.Closed;
import org.opendost.directory.identity.SignInOutcome.ShutOut;
import org.opendost.directory.identity.SignInOutcome.Welcome;
import org.opendost.directory.identity.SignInOutcome.Wrong;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.audit.AuditEntry;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a passkey opens, and everything it does not.
@OfficeTest
class PasskeysTest {

  private static final Actor SYSTEM = Actor.system("test");
  private static final String NETWORK = "192.0.2.7";
  private static final String ORIGIN = "https://khcn.example.vn";
  private static final PasskeySite SITE = new PasskeySite("khcn.example.vn", ORIGIN, null);

  private final Accounts accounts;
  private final AccountRegister register;
  private final Passkeys passkeys;
  private final PasskeyRows rows;
  private final PasskeySignIns signIns;
  private final SignIns passwords;
  private final Audit audit;
  private final JdbcClient jdbc;

  PasskeysTest(
      Accounts accounts,
      AccountRegister register,
      Passkeys passkeys,
      PasskeyRows rows,
      PasskeySignIns signIns,
      SignIns passwords,
      Audit audit,
      JdbcClient jdbc) {
    this.accounts = accounts;
    this.register = register;
    this.passkeys = passkeys;
    this.rows = rows;
    this.signIns = signIns;
    this.passwords = passwords;
    this.audit = audit;
    this.jdbc = jdbc;
  }

  @Test
  void signsInWithAPasskeyInPlaceOfPasswordAndCode() throws Exception {
    var owner = owner();
    var device = device(owner, "Điện thoại");
    accountAsksForACode(owner);
    assertThat(passwords.attempt(username(owner), Accounts.DEMONSTRATION_PASSWORD, NETWORK))
        .isInstanceOf(SignInOutcome.NeedsCode.class);
    assertThat(passkeys.own(owner)).extracting(Passkey::lastUsed).containsOnlyNulls();

    assertThat(signedIn(device, owner)).isEqualTo(new Welcome(owner.id()));

    assertThat(passkeys.own(owner))
        .singleElement()
        .satisfies(
            passkey -> {
              assertThat(passkey.name()).isEqualTo("Điện thoại");
              assertThat(passkey.lastUsed()).isAfter(passkey.made());
            });
    assertThat(register.open(SYSTEM, owner.id()).attempts())
        .extracting(AccountRecord.Attempt::succeeded)
        .containsExactly(true);
    assertThat(audit.of(owner.id()))
        .extracting(AuditEntry::action)
        .contains("account.passkey-added");
  }

  @Test
  void asksForThePasswordBeforeOneIsMade() {
    var owner = owner();
    assertThatThrownBy(
            () -> passkeys.question(owner, SITE, Challenge.begin(), "Điện thoại", "sai", NETWORK))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("password-wrong");
    assertThatThrownBy(() -> question(owner, Challenge.begin(), " "))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> question(Actor.PUBLIC, Challenge.begin(), "Lạ"))
        .isInstanceOf(Forbidden.class);
    var nowhere = new PasskeySite("10.0.0.1", "http://10.0.0.1", "identity.passkey.not-https");
    assertThatThrownBy(
            () ->
                passkeys.question(
                    owner,
                    nowhere,
                    Challenge.begin(),
                    "Lạ",
                    Accounts.DEMONSTRATION_PASSWORD,
                    NETWORK))
        .hasMessageContaining("not-https");
  }

  @Test
  void takesNoneThatWasMadeWithoutFingerFaceOrPin() throws Exception {
    var owner = owner();
    var device = new Device(SITE.host(), ORIGIN).withoutFinger();
    var challenge = Challenge.begin();
    var made = device.make(question(owner, challenge, "Khóa USB"));

    assertThatThrownBy(() -> passkeys.add(owner, SITE, challenge, "Khóa USB", made))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("refused");
    assertThat(passkeys.own(owner)).isEmpty();

    var good = device(owner, "Điện thoại");
    assertThat(signedIn(good.withoutFinger(), owner)).isInstanceOf(Wrong.class);
  }

  @Test
  void takesAnAnswerToAnotherChallengeForNothing() throws Exception {
    var owner = owner();
    var device = device(owner, "Điện thoại");
    var old = Challenge.begin();
    var seen = device.show(signIns.question(SITE, old), owner.id());
    assertThat(signIns.attempt(SITE, old, seen, NETWORK)).isInstanceOf(Welcome.class);

    assertThat(signIns.attempt(SITE, old, seen, NETWORK))
        .as("the same answer to the same challenge")
        .isInstanceOf(Wrong.class);
    assertThat(signIns.attempt(SITE, Challenge.begin(), seen, NETWORK))
        .as("the same answer to another one")
        .isInstanceOf(Wrong.class);
  }

  @Test
  void ofTwoAnswersToOneChallengeAtOnceOneCounts() throws Exception {
    var owner = owner();
    var device = device(owner, "Điện thoại");
    for (int round = 0; round < 5; round++) {
      var challenge = Challenge.begin();
      var question = signIns.question(SITE, challenge);
      Callable<SignInOutcome> one = attempt(challenge, device.show(question, owner.id()));
      Callable<SignInOutcome> other = attempt(challenge, device.show(question, owner.id()));
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var outcomes = threads.invokeAll(List.of(one, other));
        assertThat(
                List.of(
                    outcomes.get(0).get() instanceof Welcome,
                    outcomes.get(1).get() instanceof Welcome))
            .containsExactlyInAnyOrder(true, false);
      }
      assertThat(signedIn(device, owner)).as("clears the failures").isInstanceOf(Welcome.class);
    }
  }

  @Test
  void opensNoOtherAccountWithAPasskey() throws Exception {
    var owner = owner();
    var other = owner();
    var device = device(owner, "Điện thoại");
    device(other, "Máy tính");

    var challenge = Challenge.begin();
    var pretended = device.show(signIns.question(SITE, challenge), other.id());
    assertThat(signIns.attempt(SITE, challenge, pretended, NETWORK)).isInstanceOf(Wrong.class);

    var second = Challenge.begin();
    var made = device.make(question(other, second, "Của người khác"));
    assertThatThrownBy(() -> passkeys.add(other, SITE, second, "Của người khác", made))
        .as("a passkey that is somebody's already")
        .isInstanceOf(InvalidInput.class);
    assertThat(signedIn(device, owner)).isEqualTo(new Welcome(owner.id()));
  }

  @Test
  void takesNoAnswerFromAnotherSite() throws Exception {
    var owner = owner();
    var device = device(owner, "Điện thoại");
    var challenge = Challenge.begin();
    var relayed =
        device.showElsewhere(
            signIns.question(SITE, challenge), owner.id(), "https://khcn.example.vn.example.org");

    assertThat(signIns.attempt(SITE, challenge, relayed, NETWORK)).isInstanceOf(Wrong.class);

    var foreign = new Device("example.org", "https://example.org");
    var second = Challenge.begin();
    var made = foreign.make(question(owner, second, "Lạ"));
    assertThatThrownBy(() -> passkeys.add(owner, SITE, second, "Lạ", made))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void noticesACopyThatCountsBackwards() throws Exception {
    var owner = owner();
    var device = device(owner, "Khóa USB");
    device.countFrom(100);
    assertThat(signedIn(device, owner)).isInstanceOf(Welcome.class);
    device.countFrom(50);
    assertThat(signedIn(device, owner)).isInstanceOf(Wrong.class);
  }

  @Test
  void readsNonsenseAsAPasskeyOfNobody() {
    for (var nonsense :
        List.of("", "{}", "[]", "null", "\"x\"", "{\"id\":\"*\"}", "{\"rawId\":1}")) {
      assertThat(signIns.attempt(SITE, Challenge.begin(), nonsense, NETWORK))
          .as(nonsense)
          .isInstanceOf(Wrong.class);
      var owner = owner();
      assertThatThrownBy(() -> passkeys.add(owner, SITE, Challenge.begin(), "Lạ", nonsense))
          .as(nonsense)
          .isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void shutsTheNameOutAsWrongPasswordsDo() throws Exception {
    var owner = owner();
    var device = device(owner, "Điện thoại");
    for (int i = 0; i < 4; i++) {
      passwords.attempt(username(owner), "sai", NETWORK);
    }
    var challenge = Challenge.begin();
    var forged =
        device.showElsewhere(signIns.question(SITE, challenge), owner.id(), "https://x.example");

    assertThat(signIns.attempt(SITE, challenge, forged, NETWORK)).isInstanceOf(ShutOut.class);
    assertThat(signedIn(device, owner)).isInstanceOf(ShutOut.class);
    assertThat(passwords.attempt(username(owner), Accounts.DEMONSTRATION_PASSWORD, NETWORK))
        .isInstanceOf(ShutOut.class);
  }

  @Test
  void letsNobodyIntoAClosedAccount() throws Exception {
    var owner = owner();
    var device = device(owner, "Điện thoại");
    accounts.lock(SYSTEM, owner.id(), "nghỉ việc");
    assertThat(signedIn(device, owner)).isInstanceOf(Closed.class);
  }

  @Test
  void removesOnceAndOnlyOnesOwn() throws Exception {
    var owner = owner();
    var other = owner();
    var device = device(owner, "Điện thoại");
    var id = passkeys.own(owner).getFirst().id();
    assertThat(passkeys.remove(other, id)).isEmpty();

    assertThat(passkeys.remove(owner, id)).contains("Điện thoại");
    assertThat(passkeys.remove(owner, id)).as("in a second tab").isEmpty();

    assertThat(signedIn(device, owner)).isInstanceOf(Wrong.class);
    assertThat(rows.of(owner.id())).as("signing in wrote it down anew").isEmpty();
    assertThat(audit.of(owner.id()))
        .extracting(AuditEntry::action)
        .containsOnlyOnce("account.passkey-removed");
    assertThat(audit.of(other.id()))
        .extracting(AuditEntry::action)
        .doesNotContain("account.passkey-removed");
  }

  @Test
  void takesThemAllAwayWithTheSecondStep() throws Exception {
    var owner = owner();
    var device = device(owner, "Điện thoại");
    device(owner, "Máy tính");
    var record = register.open(SYSTEM, owner.id());
    assertThat(record.account().twoSteps()).isFalse();
    assertThat(record.passkeys()).hasSize(2);

    accounts.endTwoSteps(SYSTEM, owner.id(), "mất máy");

    assertThat(passkeys.own(owner)).isEmpty();
    assertThat(signedIn(device, owner)).isInstanceOf(Wrong.class);
    assertThat(audit.of(owner.id()))
        .extracting(AuditEntry::action)
        .contains("account.two-steps-taken-away");
  }

  private SignInOutcome signedIn(Device device, Actor owner) throws Exception {
    var challenge = Challenge.begin();
    return signIns.attempt(
        SITE, challenge, device.show(signIns.question(SITE, challenge), owner.id()), NETWORK);
  }

  private Callable<SignInOutcome> attempt(Challenge challenge, String answer) {
    return () -> signIns.attempt(SITE, challenge, answer, NETWORK);
  }

  private Device device(Actor owner, String name) throws Exception {
    var device = new Device(SITE.host(), ORIGIN);
    var challenge = Challenge.begin();
    passkeys.add(owner, SITE, challenge, name, device.make(question(owner, challenge, name)));
    return device;
  }

  private String question(Actor owner, Challenge challenge, String name) {
    return passkeys.question(
        owner, SITE, challenge, name, Accounts.DEMONSTRATION_PASSWORD, NETWORK);
  }

  private Actor owner() {
    var id = Uuid7.next();
    var account =
        accounts.createForDemonstration(
            SYSTEM,
            Account.officer(
                id,
                "k" + id.toString().substring(19),
                "Nông Hoa Lê",
                Set.of(Role.SPECIALIST),
                null));
    return new Actor(id, account.name(), account.roles(), null, null);
  }

  private String username(Actor owner) {
    return accounts.get(SYSTEM, owner.id()).username();
  }

  private void accountAsksForACode(Actor owner) {
    jdbc.sql("update identity.account set totp_secret = :secret where id = :id")
        .param("secret", Secrets.bytes(20))
        .param("id", owner.id())
        .update();
  }
}
