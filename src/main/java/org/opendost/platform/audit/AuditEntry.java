package org.opendost.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;

/// One link of the chain.
///
/// @param seq its place, from 1 without gaps
/// @param detail JSON with the values before and after
/// @param address the network address it was asked from; empty for jobs and the public
/// @param previousHash the hash of the entry before it, in hexadecimal digits
/// @param hash SHA-256 of `previousHash` and the canonical text of everything else, in hexadecimal
///   digits
public record AuditEntry(
    long seq,
    Instant at,
    UUID actorId,
    String actorName,
    String action,
    String subjectType,
    UUID subjectId,
    String subjectLabel,
    String detail,
    String address,
    String previousHash,
    String hash) {

  private static final HexFormat HEX = HexFormat.of();

  static final RowMapper<AuditEntry> ROW =
      (row, n) ->
          new AuditEntry(
              row.getLong("seq"),
              row.getObject("at", OffsetDateTime.class).toInstant(),
              row.getObject("actor_id", UUID.class),
              row.getString("actor_name"),
              row.getString("action"),
              row.getString("subject_type"),
              row.getObject("subject_id", UUID.class),
              row.getString("subject_label"),
              row.getString("detail"),
              row.getString("address"),
              HEX.formatHex(row.getBytes("previous_hash")),
              HEX.formatHex(row.getBytes("hash")));

  /// Whether the content is what was written in its place.
  public boolean holds() {
    return isGenuineAt(seq);
  }

  /// Whether the hash is that of this content at the given place of the chain.
  boolean isGenuineAt(long place) {
    return hash.equals(hashAt(place));
  }

  private String hashAt(long place) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(HEX.parseHex(previousHash));
      return HEX.formatHex(digest.digest(canonical(place).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The same text as `audit.canonical` makes in the database.
  private String canonical(long place) {
    var micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    return List.of(
            Long.toString(place),
            Long.toString(micros),
            actorId.toString(),
            actorName,
            action,
            subjectType,
            subjectId.toString(),
            subjectLabel,
            detail,
            address)
        .stream()
        .map(value -> value.getBytes(StandardCharsets.UTF_8).length + ":" + value)
        .collect(Collectors.joining(","));
  }
}
