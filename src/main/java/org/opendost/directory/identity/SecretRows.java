package org.opendost.directory.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Attempts, one-time links and recovery codes. By the database's clock: never the office's.
@Repository
class SecretRows {

  private final JdbcClient jdbc;

  SecretRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Lets attempts at one name come one after the other, so that many at once are counted too.
  void queue(String username) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('sign-in ' || :username, 0))")
        .param("username", username)
        .query((row, n) -> true)
        .single();
  }

  void attempt(String username, boolean succeeded, String address) {
    jdbc.sql(
            """
            insert into identity.sign_in (id, username, succeeded, address)
            values (:id, :username, :succeeded, :address)
            """)
        .param("id", Uuid7.next())
        .param("username", username)
        .param("succeeded", succeeded)
        .param("address", address)
        .update();
  }

  /// Until when the name is shut out: as many failures as `most` within `span`, and since the last
  /// of them not yet `span` gone by.
  Optional<Instant> shutUntil(String username, int most, Duration span) {
    return jdbc.sql(
            """
            select max(at) + make_interval(secs => :span)
              from (select at from identity.sign_in
                     where username = :username and not succeeded
                       and at > coalesce((select max(at) from identity.sign_in
                                           where username = :username and succeeded), '-infinity')
                     order by at desc limit :most) as failure
            having count(*) = :most
               and max(at) - min(at) <= make_interval(secs => :span)
               and max(at) + make_interval(secs => :span) > clock_timestamp()
            """)
        .param("username", username)
        .param("most", most)
        .param("span", span.toSeconds())
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  void link(byte[] hash, @Nullable UUID account, Duration validity) {
    jdbc.sql(
            """
            insert into identity.link (hash, account_id, expires_at)
            values (:hash, :account, clock_timestamp() + make_interval(secs => :seconds))
            """)
        .param("hash", hash)
        .param("account", account)
        .param("seconds", validity.toSeconds())
        .update();
  }

  /// Ends all links of the account, or the first administrator's if none.
  void endLinks(@Nullable UUID account) {
    jdbc.sql(
            """
            update identity.link set used_at = clock_timestamp()
             where account_id is not distinct from cast(:account as uuid) and used_at is null
            """)
        .param("account", account)
        .update();
  }

  /// The account of a link that is still good.
  Optional<UUID> linked(byte[] hash) {
    return jdbc.sql(
            """
            select account_id from identity.link
             where hash = :hash and account_id is not null and used_at is null
               and expires_at > clock_timestamp() for update
            """)
        .param("hash", hash)
        .query(UUID.class)
        .optional();
  }

  boolean isFirst(byte[] hash) {
    return jdbc.sql(
            """
            select 1 from identity.link
             where hash = :hash and account_id is null and used_at is null
               and expires_at > clock_timestamp() for update
            """)
        .param("hash", hash)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// Takes away attempts and dead links older than `kept`. What was done with the accounts stands
  /// in the audit log; these rows only serve the lock-out and the look at the last months.
  void clear(Duration kept) {
    jdbc.sql(
            "delete from identity.sign_in where at < clock_timestamp() - make_interval(secs => :s)")
        .param("s", kept.toSeconds())
        .update();
    jdbc.sql(
            """
            delete from identity.link
             where coalesce(used_at, expires_at) < clock_timestamp() - make_interval(secs => :s)
            """)
        .param("s", kept.toSeconds())
        .update();
  }

  void setRecoveryCodes(UUID account, List<byte[]> hashes) {
    jdbc.sql("delete from identity.recovery_code where account_id = :account")
        .param("account", account)
        .update();
    for (var hash : hashes) {
      jdbc.sql("insert into identity.recovery_code (account_id, hash) values (:account, :hash)")
          .param("account", account)
          .param("hash", hash)
          .update();
    }
  }

  /// Uses up a recovery code; false if it is none, or used.
  boolean useRecoveryCode(UUID account, byte[] hash) {
    return jdbc.sql(
                """
                update identity.recovery_code set used_at = clock_timestamp()
                 where account_id = :account and hash = :hash and used_at is null
                """)
            .param("account", account)
            .param("hash", hash)
            .update()
        == 1;
  }
}
