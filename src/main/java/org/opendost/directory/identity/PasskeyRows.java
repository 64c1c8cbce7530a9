package org.opendost.directory.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Repository;

/// Passkeys, and the challenges they have answered. By the database's clock, as all of this schema.
@Repository
class PasskeyRows {

  private final JdbcClient jdbc;

  PasskeyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The account's passkeys, the oldest first.
  List<Passkey> of(UUID account) {
    return jdbc.sql(
            """
            select id, name, made_at, last_used_at from identity.passkey
             where account_id = :account order by made_at, id
            """)
        .param("account", account)
        .query(
            (row, n) ->
                new Passkey(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getObject("made_at", OffsetDateTime.class).toInstant(),
                    instant(row.getObject("last_used_at", OffsetDateTime.class))))
        .list();
  }

  /// Whose passkey it is.
  Optional<UUID> account(Bytes credential) {
    return jdbc.sql("select account_id from identity.passkey where credential = :credential")
        .param("credential", credential.getBytes())
        .query(UUID.class)
        .optional();
  }

  Optional<CredentialRecord> find(Bytes credential) {
    return jdbc.sql("select * from identity.passkey where credential = :credential")
        .param("credential", credential.getBytes())
        .query(PasskeyRows::record)
        .optional();
  }

  List<CredentialRecord> records(UUID account) {
    return jdbc.sql("select * from identity.passkey where account_id = :account")
        .param("account", account)
        .query(PasskeyRows::record)
        .list();
  }

  /// Whether it was new; false when some account has it already.
  boolean insert(UUID id, CredentialRecord added) {
    var attestation = added.getAttestationObject();
    return jdbc.sql(
                """
                insert into identity.passkey
                  (id, account_id, credential, name, public_key, attestation, signature_count,
                   backup_eligible, backed_up, transports)
                values (:id, :account, :credential, :name, :key, :attestation, :count,
                   :eligible, :backedUp, :transports)
                on conflict do nothing
                """)
            .param("id", id)
            .param("account", UserHandles.account(added.getUserEntityUserId()))
            .param("credential", added.getCredentialId().getBytes())
            .param("name", added.getLabel())
            .param("key", added.getPublicKey().getBytes())
            .param("attestation", attestation == null ? new byte[0] : attestation.getBytes())
            .param("count", added.getSignatureCount())
            .param("eligible", added.isBackupEligible())
            .param("backedUp", added.isBackupState())
            .param(
                "transports",
                added.getTransports().stream()
                    .map(AuthenticatorTransport::getValue)
                    .toArray(String[]::new))
            .update()
        == 1;
  }

  /// Notes that it was used; false when it was taken away meanwhile, or counts backwards as a copy
  /// does (Web Authentication §7.2, step 22), which the library lets pass.
  boolean use(CredentialRecord used) {
    return jdbc.sql(
                """
                update identity.passkey
                   set signature_count = :count, backed_up = :backedUp,
                       last_used_at = clock_timestamp()
                 where credential = :credential
                   and (:count > signature_count or :count = 0 and signature_count = 0)
                """)
            .param("credential", used.getCredentialId().getBytes())
            .param("count", used.getSignatureCount())
            .param("backedUp", used.isBackupState())
            .update()
        == 1;
  }

  /// Takes one of the account's passkeys away; none if it has no such.
  Optional<String> remove(UUID account, UUID id) {
    return jdbc.sql(
            """
            delete from identity.passkey where account_id = :account and id = :id returning name
            """)
        .param("account", account)
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /// Takes all of the account's passkeys away; how many there were.
  int removeAll(UUID account) {
    return jdbc.sql("delete from identity.passkey where account_id = :account")
        .param("account", account)
        .update();
  }

  /// Spends a challenge; false if it was spent before. Another answer to it that comes at the same
  /// moment waits for the end of this one.
  boolean spend(byte[] challenge) {
    return jdbc.sql(
                "insert into identity.spent_challenge (hash) values (:hash) on conflict do nothing")
            .param("hash", Secrets.hash(new Bytes(challenge).toBase64UrlString()))
            .update()
        == 1;
  }

  /// Forgets challenges that no session holds any more.
  void clear() {
    jdbc.sql(
            """
            delete from identity.spent_challenge
             where spent_at < clock_timestamp() - interval '1 day'
            """)
        .update();
  }

  private static CredentialRecord record(ResultSet row, int n) throws SQLException {
    var transports =
        Arrays.stream((String[]) row.getArray("transports").getArray())
            .map(AuthenticatorTransport::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential")))
        .userEntityUserId(UserHandles.of(row.getObject("account_id", UUID.class)))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(true)
        .transports(transports)
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backed_up"))
        .attestationObject(new Bytes(row.getBytes("attestation")))
        .label(row.getString("name"))
        .created(row.getObject("made_at", OffsetDateTime.class).toInstant())
        .build();
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
