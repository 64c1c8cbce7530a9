package org.opendost.office.documents;

import java.time.Instant;
import java.util.UUID;

/// The PDF of an issued document with one more signature in it.
///
/// @param id of the form it was signed with
/// @param holder the name in the certificate
/// @param by who used the key
public record SignedVersion(
    UUID id, Kind kind, UUID file, String holder, Instant at, UUID byId, String by) {

  /// Whose signature it is.
  public enum Kind {
    /// Ký số: the person who signed the document (NĐ 30/2020/NĐ-CP, Art. 13 §7).
    SIGNED("documents.sign"),
    /// Đóng dấu số: the agency (Annex I, part II §8).
    SEALED("documents.issue");

    private final String permission;

    Kind(String permission) {
      this.permission = permission;
    }

    /// The permission it asks for.
    public String permission() {
      return permission;
    }
  }
}
