package org.opendost.directory.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRows {

  private static final String SELECT =
      """
      select account.*, (select array_agg(role) from identity.account_role where account_id = account.id) as roles
        from identity.account
      """;

  private final JdbcClient jdbc;

  AccountRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether it was new; false when the id or the username is taken.
  boolean insert(Account account, @Nullable String password, boolean demonstration) {
    boolean isNew =
        jdbc.sql(
                    """
                    insert into identity.account
                      (id, username, name, person_id, organisation_id, password, demonstration)
                    values (:id, :username, :name, :person, :organisation, :password, :demonstration)
                    on conflict do nothing
                    """)
                .param("id", account.id())
                .param("username", account.username())
                .param("name", account.name())
                .param("person", account.person())
                .param("organisation", account.organisation())
                .param("password", password)
                .param("demonstration", demonstration)
                .update()
            == 1;
    if (isNew) {
      setRoles(account.id(), account.roles());
    }
    return isNew;
  }

  void setRoles(UUID id, Set<Role> roles) {
    jdbc.sql("delete from identity.account_role where account_id = :id").param("id", id).update();
    for (var role : roles) {
      jdbc.sql("insert into identity.account_role (account_id, role) values (:id, :role)")
          .param("id", id)
          .param("role", role.name())
          .update();
    }
  }

  void setOrganisation(UUID id, UUID organisation) {
    jdbc.sql("update identity.account set organisation_id = :organisation where id = :id")
        .param("id", id)
        .param("organisation", organisation)
        .update();
  }

  void setPassword(UUID id, String hash) {
    jdbc.sql("update identity.account set password = :hash where id = :id")
        .param("id", id)
        .param("hash", hash)
        .update();
  }

  void setTotp(UUID id, byte @Nullable [] secret, long step) {
    jdbc.sql("update identity.account set totp_secret = :secret, totp_step = :step where id = :id")
        .param("id", id)
        .param("secret", secret, Types.BINARY)
        .param("step", step)
        .update();
  }

  void lock(UUID id, String reason) {
    jdbc.sql(
            """
            update identity.account set locked_at = clock_timestamp(), lock_reason = :reason
             where id = :id
            """)
        .param("id", id)
        .param("reason", reason)
        .update();
  }

  void unlock(UUID id) {
    jdbc.sql("update identity.account set locked_at = null, lock_reason = '' where id = :id")
        .param("id", id)
        .update();
  }

  Optional<Account> find(UUID id) {
    return jdbc.sql(SELECT + " where id = :id")
        .param("id", id)
        .query((row, n) -> account(row))
        .optional();
  }

  Optional<Account> byUsername(String username) {
    return jdbc.sql(SELECT + " where username = :username")
        .param("username", username)
        .query((row, n) -> account(row))
        .optional();
  }

  List<Account> all() {
    return jdbc.sql(SELECT + " order by username").query((row, n) -> account(row)).list();
  }

  List<Account> ofDemonstration() {
    return jdbc.sql(SELECT + " where demonstration and locked_at is null order by created_at, id")
        .query((row, n) -> account(row))
        .list();
  }

  /// Lets changes of one account come one after the other.
  void queue(UUID id) {
    jdbc.sql("select id from identity.account where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  /// Lets changes that may take an administrator away come one after the other.
  void queueAdministrators() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('administrators', 0))")
        .query((row, n) -> true)
        .single();
  }

  boolean none() {
    return jdbc.sql("select not exists (select from identity.account)")
        .query(Boolean.class)
        .single();
  }

  Optional<String> password(UUID id) {
    return jdbc.sql("select password from identity.account where id = :id and password is not null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  Optional<TotpState> totp(UUID id) {
    return jdbc.sql(
            """
            select totp_secret, totp_step from identity.account
             where id = :id and totp_secret is not null for update
            """)
        .param("id", id)
        .query((row, n) -> new TotpState(row.getBytes(1), row.getLong(2)))
        .optional();
  }

  static Account account(ResultSet row) throws SQLException {
    var roles = EnumSet.noneOf(Role.class);
    var names = row.getArray("roles");
    if (names != null) {
      Arrays.stream((String[]) names.getArray()).map(Role::valueOf).forEach(roles::add);
    }
    return new Account(
        row.getObject("id", UUID.class),
        row.getString("username"),
        row.getString("name"),
        roles,
        row.getObject("person_id", UUID.class),
        row.getObject("organisation_id", UUID.class),
        row.getObject("locked_at") != null,
        row.getBytes("totp_secret") != null);
  }

  /// The telephone's secret and the step of the last code taken.
  @SuppressWarnings("ArrayRecordComponent")
  record TotpState(byte[] secret, long lastStep) {}
}
