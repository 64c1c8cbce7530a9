package org.opendost.directory.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.AccountRecord.Attempt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Accounts as they are listed.
@Repository
class AccountLines {

  private final JdbcClient jdbc;

  AccountLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<AccountLine> find(AccountSearch search, int most) {
    var sql =
        """
        with line as (
          select account.*,
                 array(select role from identity.account_role where account_id = account.id) as roles,
                 signed.at as last_at,
                 (select count(*) from identity.sign_in
                   where username = account.username and not succeeded
                     and at > coalesce(signed.at, '-infinity')) as failures
            from identity.account
            left join lateral (select max(at) as at from identity.sign_in
                                where username = account.username and succeeded) as signed on true)
        select * from line
         where (%s like :words or username like :words)
           and (cast(:role as text) is null or :role = any(roles))
           and (cast(:closed as boolean) is null or (locked_at is not null) = :closed)
           and (cast(:after as uuid) is null
                or (%2$s, id) %3$s (select %2$s, id from line where id = cast(:after as uuid)))
         order by %2$s %4$s, id %4$s
         limit :most
        """
            .formatted(
                folded("name"),
                search.order().column(),
                search.descending() ? "<" : ">",
                search.descending() ? "desc" : "asc");
    return jdbc.sql(sql.replace(":words", folded(":words")))
        .param("words", "%" + search.words().strip().replaceAll("[\\\\%_]", "\\\\$0") + "%")
        .param("role", search.role() == null ? null : search.role().name())
        .param("closed", search.closed())
        .param("after", search.after())
        .param("most", most)
        .query(
            (row, n) ->
                new AccountLine(
                    AccountRows.account(row),
                    moment(row.getObject("last_at", OffsetDateTime.class)),
                    row.getInt("failures")))
        .list();
  }

  List<Attempt> attempts(String username, int most) {
    return jdbc.sql(
            """
            select at, succeeded, address from identity.sign_in
             where username = :username order by at desc limit :most
            """)
        .param("username", username.toLowerCase(Locale.ROOT))
        .param("most", most)
        .query(
            (row, n) ->
                new Attempt(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getBoolean("succeeded"),
                    row.getString("address")))
        .list();
  }

  String closedBecause(UUID id) {
    return jdbc.sql("select lock_reason from identity.account where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  /// Small letters without accents, so that "Đàm" and "dam" are one. The text in small letters
  /// without accents, in SQL.
  static String folded(String text) {
    return "translate(lower(regexp_replace(normalize("
        + text
        + ", NFD), '[\\u0300-\\u036f]', '', 'g')), 'đ', 'd')";
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
