package org.opendost.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.AccountSearch.Order;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.AuditEntry;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Accounts as an administrator keeps them.
@OfficeTest
class OfficeAccountsTest {

  private static final Actor ADMINISTRATOR = actor(Role.ADMINISTRATOR, "Nông Quản Trị");
  private static final Actor AUDITOR = actor(Role.AUDITOR, "Lê Kiểm Toán");

  private final Accounts accounts;
  private final AccountRegister register;
  private final SignIns signIns;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  OfficeAccountsTest(
      Accounts accounts,
      AccountRegister register,
      SignIns signIns,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.accounts = accounts;
    this.register = register;
    this.signIns = signIns;
  }

  @Test
  void tellsTheSecondAdministratorWhatTheFirstDid() {
    var account = make("Đàm Suối Mơ");
    accounts.changeRoles(ADMINISTRATOR, account.id(), Set.of(Role.HEAD), account.mark());

    assertThatThrownBy(
            () ->
                accounts.changeRoles(
                    actor(Role.ADMINISTRATOR, "Người thứ hai"),
                    account.id(),
                    Set.of(Role.EDITOR),
                    account.mark()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults().getFirst().arguments())
                    .containsExactly("Nông Quản Trị"));
    assertThat(accounts.get(ADMINISTRATOR, account.id()).roles()).containsExactly(Role.HEAD);
  }

  @Test
  void closesOnceHoweverOftenTheButtonIsPressedAndKeepsTheReason() {
    var account = make("Đàm Suối Khô");
    accounts.lock(ADMINISTRATOR, account.id(), "Chuyển công tác");
    accounts.lock(ADMINISTRATOR, account.id(), "Lần hai");

    var record = register.open(AUDITOR, account.id());
    assertThat(record.account().locked()).isTrue();
    assertThat(record.closedBecause()).isEqualTo("Chuyển công tác");
    assertThat(record.history())
        .extracting(AuditEntry::action)
        .containsExactly("account.made", "account.closed");
    assertThat(signIns.attempt(account.username(), Accounts.DEMONSTRATION_PASSWORD, "x"))
        .isEqualTo(new SignInOutcome.Closed());
  }

  @Test
  void findsByNameWithoutAccentsAndShowsWhatFailed() {
    var account = make("Hoàng Đá Trắng " + Uuid7.next().toString().substring(24));
    signIns.attempt(account.username(), "sai", "10.0.0.1");

    var words = account.name().replace("Hoàng Đá Trắng", "hoang da trang");
    var found =
        register.find(
            AUDITOR, new AccountSearch(words, Role.SPECIALIST, false, Order.LAST, true, null), 10);

    assertThat(found).singleElement().satisfies(line -> assertThat(line.failures()).isEqualTo(1));
    assertThat(register.open(AUDITOR, account.id()).attempts())
        .singleElement()
        .satisfies(attempt -> assertThat(attempt.address()).isEqualTo("10.0.0.1"));
  }

  @Test
  void goesOnWhereTheListEnded() {
    make("A");
    make("B");
    make("C");
    for (var order : Order.values()) {
      for (boolean down : new boolean[] {false, true}) {
        var first = register.find(AUDITOR, new AccountSearch("", null, null, order, down, null), 2);
        var rest =
            register.find(
                AUDITOR,
                new AccountSearch("", null, null, order, down, first.getLast().account().id()),
                10_000);
        var whole =
            register.find(AUDITOR, new AccountSearch("", null, null, order, down, null), 10_000);
        assertThat(rest).isEqualTo(whole.subList(2, whole.size()));
      }
    }
  }

  @Test
  void letsTheAuditorReadAndChangeNothing() {
    var account = make("Mã Đồng Cỏ");
    assertThat(register.open(AUDITOR, account.id()).account()).isEqualTo(account);
    assertThatThrownBy(() -> accounts.lock(AUDITOR, account.id(), "vì"))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> accounts.link(AUDITOR, account.id())).isInstanceOf(Forbidden.class);
  }

  /// The two last ones, each closing the other before the first has committed.
  @Test
  void refusesTheSecondOfTwoAdministratorsWhoCloseEachOtherAtOnce() {
    var others = new ArrayList<UUID>();
    var one = makeAdministrator();
    var other = makeAdministrator();
    try (var second = Executors.newSingleThreadExecutor()) {
      var answer =
          transaction.execute(
              status -> {
                others.addAll(setAside(List.of(one.id(), other.id())));
                accounts.lock(ADMINISTRATOR, one.id(), "Một");
                var closing = second.submit(() -> accounts.lock(ADMINISTRATOR, other.id(), "Hai"));
                await().atMost(ONE_MINUTE).until(() -> closing.isDone() || somebodyWaits());
                return closing;
              });
      assertThatThrownBy(answer::get)
          .hasRootCauseInstanceOf(InvalidInput.class)
          .rootCause()
          .satisfies(
              refused ->
                  assertThat(((InvalidInput) refused).faults().getFirst().key())
                      .isEqualTo("identity.last-administrator"));
      assertThat(accounts.get(ADMINISTRATOR, other.id()).locked()).isFalse();
    } finally {
      bringBack(others);
    }
  }

  private boolean somebodyWaits() {
    return jdbc.sql(
            "select exists (select from pg_locks where locktype = 'advisory' and not granted)")
        .query(Boolean.class)
        .single();
  }

  /// The administrators of other tests, who would otherwise be the last ones: out of the way from
  /// the moment the first closing is written, and back whatever comes of it.
  private List<UUID> setAside(List<UUID> allBut) {
    return jdbc.sql(
            """
            update identity.account set locked_at = clock_timestamp(), lock_reason = 'x'
             where locked_at is null
               and id not in (:kept)
               and id in (select account_id from identity.account_role where role = 'ADMINISTRATOR')
            returning id
            """)
        .param("kept", allBut)
        .query(UUID.class)
        .list();
  }

  private void bringBack(List<UUID> ids) {
    jdbc.sql("update identity.account set locked_at = null, lock_reason = '' where id in (:ids)")
        .param("ids", ids.isEmpty() ? List.of(Uuid7.next()) : ids)
        .update();
  }

  private Account makeAdministrator() {
    var id = Uuid7.next();
    return accounts.createForDemonstration(
        ADMINISTRATOR,
        Account.officer(
            id, "q" + id.toString().substring(19), "Quản trị", Set.of(Role.ADMINISTRATOR), null));
  }

  private Account make(String name) {
    var id = Uuid7.next();
    return accounts.createForDemonstration(
        ADMINISTRATOR,
        Account.officer(
            id, "o" + id.toString().substring(19), name, Set.of(Role.SPECIALIST), null));
  }

  private static Actor actor(Role role, String name) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
