package org.opendost.directory.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Role;

/// Which accounts, in which order, from where on.
///
/// @param words part of the username or the name, accents or not; empty for all
/// @param role who hold this role, none for all
/// @param closed only closed ones, only open ones, or none for both
/// @param order by what
/// @param after the account after which the list goes on, none for its beginning
public record AccountSearch(
    String words,
    @Nullable Role role,
    @Nullable Boolean closed,
    Order order,
    boolean descending,
    @Nullable UUID after) {

  /// What a list of accounts is sorted by.
  public enum Order {
    USERNAME("username"),
    NAME("name"),
    LAST("coalesce(last_at, '-infinity')");

    private final String column;

    Order(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }
  }

  /// All of them, by username.
  public static AccountSearch all() {
    return new AccountSearch("", null, null, Order.USERNAME, false, null);
  }
}
