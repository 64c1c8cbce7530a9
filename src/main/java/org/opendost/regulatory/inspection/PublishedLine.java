package org.opendost.regulatory.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/// A line of the public list of conclusions.
///
/// @param establishments the names of those the mission went to
public record PublishedLine(
    UUID id,
    String number,
    LocalDate signedOn,
    String title,
    Kind kind,
    String establishments,
    LocalDate publishedOn) {

  static PublishedLine of(ResultSet row, int n) throws SQLException {
    return new PublishedLine(
        row.getObject("id", UUID.class),
        row.getString("conclusion_number"),
        Objects.requireNonNull(row.getObject("concluded_on", LocalDate.class)),
        row.getString("title"),
        Kind.valueOf(row.getString("kind")),
        Objects.requireNonNullElse(row.getString("establishments"), ""),
        Objects.requireNonNull(row.getObject("published_on", LocalDate.class)));
  }
}
