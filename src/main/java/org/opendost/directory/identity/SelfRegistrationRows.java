package org.opendost.directory.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SelfRegistrationRows {

  private static final String SELECT =
      """
      select registration.*, account.username
        from identity.registration join identity.account on account.id = account_id
      """;

  private final JdbcClient jdbc;

  SelfRegistrationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Lets the registrations from one network address come one after the other.
  void queue(String network) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('registration ' || :network, 0))")
        .param("network", network)
        .query((row, n) -> true)
        .single();
  }

  /// How many came within the last hour, from that network address and from all.
  Lately lately(String network) {
    return jdbc.sql(
            """
            select count(*) filter (where network = :network) as here, count(*) as everywhere
              from identity.registration
             where filed_at > clock_timestamp() - interval '1 hour'
            """)
        .param("network", network)
        .query((row, n) -> new Lately(row.getInt("here"), row.getInt("everywhere")))
        .single();
  }

  void insert(Registration.Typed typed, UUID account, String network) {
    jdbc.sql(
            """
            insert into identity.registration
              (id, account_id, tax_code, name, address, phone, email, representative, folded, network)
            values (:id, :account, :taxCode, :name, :address, :phone, :email, :representative,
                    %s, :network)
            """
                .formatted(AccountLines.folded(":words")))
        .param("id", typed.id())
        .param("account", account)
        .param("taxCode", typed.taxCode())
        .param("name", typed.name())
        .param("address", typed.address())
        .param("phone", typed.phone())
        .param("email", typed.email())
        .param("representative", typed.representative())
        .param("words", typed.name() + " " + typed.taxCode() + " " + typed.representative())
        .param("network", network)
        .update();
  }

  Optional<Registration> find(UUID id) {
    return jdbc.sql(SELECT + " where registration.id = :id")
        .param("id", id)
        .query((row, n) -> registration(row))
        .optional();
  }

  /// The registration, which nobody else decides until this transaction ends.
  Optional<Registration> lock(UUID id) {
    return jdbc.sql(SELECT + " where registration.id = :id for update of registration")
        .param("id", id)
        .query((row, n) -> registration(row))
        .optional();
  }

  Optional<Registration> ofAccount(UUID account) {
    return jdbc.sql(SELECT + " where account_id = :account")
        .param("account", account)
        .query((row, n) -> registration(row))
        .optional();
  }

  /// The others with the same tax code, the newest first.
  List<Registration> alike(Registration one) {
    return jdbc.sql(
            SELECT
                + """
                 where tax_code = :taxCode and registration.id <> :id
                 order by filed_at desc limit 20
                """)
        .param("taxCode", one.taxCode())
        .param("id", one.id())
        .query((row, n) -> registration(row))
        .list();
  }

  List<Registration> list(RegistrationSearch search, int most) {
    var order = search.byName() ? "registration.name" : "filed_at";
    var sql =
        SELECT
            + """
             where folded like %1$s
               and (cast(:state as text) is null or state = :state)
               and (cast(:after as uuid) is null
                    or (%2$s, registration.id) %3$s
                       (select %2$s, id from identity.registration where id = cast(:after as uuid)))
             order by %2$s %4$s, registration.id %4$s
             limit :most
            """
                .formatted(
                    AccountLines.folded(":words"),
                    order,
                    search.descending() ? "<" : ">",
                    search.descending() ? "desc" : "asc");
    return jdbc.sql(sql)
        .param("words", "%" + search.words().strip().replaceAll("[\\\\%_]", "\\\\$0") + "%")
        .param("state", search.state() == null ? null : search.state().name())
        .param("after", search.after())
        .param("most", most)
        .query((row, n) -> registration(row))
        .list();
  }

  void decide(UUID id, Registration.State state, String by, String reason) {
    jdbc.sql(
            """
            update identity.registration
               set state = :state, decided_at = clock_timestamp(), decided_by = :by, reason = :reason
             where id = :id and state = 'PENDING'
            """)
        .param("id", id)
        .param("state", state.name())
        .param("by", by)
        .param("reason", reason)
        .update();
  }

  private static Registration registration(ResultSet row) throws SQLException {
    var decided = row.getObject("decided_at", OffsetDateTime.class);
    return new Registration(
        row.getObject("id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getString("username"),
        row.getString("tax_code"),
        row.getString("name"),
        row.getString("address"),
        row.getString("phone"),
        row.getString("email"),
        row.getString("representative"),
        row.getObject("filed_at", OffsetDateTime.class).toInstant(),
        Registration.State.valueOf(row.getString("state")),
        decided == null ? null : decided.toInstant(),
        row.getString("decided_by"),
        row.getString("reason"));
  }

  /// How many registrations came lately.
  record Lately(int here, int everywhere) {}
}
