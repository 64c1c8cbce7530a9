package org.opendost.office.documents;

import java.time.Instant;
import java.util.UUID;

/// A template that drafts begin from. What is to be filled in stands in square brackets; `[Số, ký
/// hiệu]` and `[Ngày ban hành]` are filled in when the document has them.
///
/// @param version 1 for the first; every version stays
/// @param inUse whether drafts may still begin from it
public record LetterTemplate(
    UUID id, int version, Words words, boolean inUse, String savedBy, Instant savedAt) {

  /// What it says.
  public record Words(
      String name,
      DocumentKind kind,
      String summary,
      String addressees,
      String content,
      String recipients) {}
}
