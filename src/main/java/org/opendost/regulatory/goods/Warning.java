package org.opendost.regulatory.goods;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;

/// A line of the public list of lots that failed.
public record Warning(Lot lot, LocalDate publishedOn) {

  static Warning of(ResultSet row, int n) throws SQLException {
    return new Warning(
        LotRows.lot(row, n),
        Objects.requireNonNull(row.getObject("published_on", LocalDate.class)));
  }

  /// What it is found by.
  public String code() {
    return Warnings.code(lot.id());
  }
}
