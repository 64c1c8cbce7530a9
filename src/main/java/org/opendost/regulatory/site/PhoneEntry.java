package org.opendost.regulatory.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/// Something written down on a telephone, as it arrives.
///
/// @param id made on the telephone; what it makes bears it, too
/// @param visit the visit it belongs to; its own id where it begins one
/// @param officer the account that was signed in when it was written down
/// @param seen the mark of what the officer knew of the same thing; empty for nothing
/// @param body the text that was hashed
/// @param sha256 its hash as the telephone computed it
public record PhoneEntry(
    UUID id,
    UUID visit,
    EntryKind kind,
    UUID officer,
    PhoneTime time,
    String seen,
    String body,
    String sha256) {

  /// Whether it arrived as it was hashed.
  boolean isWhole() {
    return hash(body).equals(sha256);
  }

  /// The SHA-256 of a text in UTF-8, in hexadecimal digits.
  public static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
