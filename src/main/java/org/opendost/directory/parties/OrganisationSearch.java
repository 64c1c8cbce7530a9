package org.opendost.directory.parties;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which organisations, in which order, from where on.
///
/// @param words of the name, the short name or the tax code, accents or not; empty for all
/// @param kind of this kind only, none for all
/// @param district part of the district's name; empty for all
/// @param order by what
/// @param after the organisation after which the list goes on, none for its beginning
public record OrganisationSearch(
    String words,
    @Nullable OrganisationKind kind,
    String district,
    Order order,
    boolean descending,
    @Nullable UUID after) {

  /// What a list of organisations is sorted by.
  public enum Order {
    NAME("name"),
    TAX_CODE("coalesce(tax_code, '')"),
    DISTRICT("district");

    private final String column;

    Order(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }
  }

  /// Those whose name holds the words, by name.
  public static OrganisationSearch words(String words) {
    return new OrganisationSearch(words, null, "", Order.NAME, false, null);
  }
}
