package org.opendost.demonstration.caobang;

import org.springframework.jdbc.core.simple.JdbcClient;

/// What a database holds before anything is migrated or entered.
enum Loaded {
  /// No table of ours, or no record in them.
  NOTHING,
  /// A demonstration that was interrupted while it was first entered.
  HALF_A_DEMONSTRATION,
  DEMONSTRATION,
  /// Accounts of people, and what they did.
  OFFICE;

  static Loaded in(JdbcClient jdbc) {
    if (!jdbc.sql("select to_regclass('demonstration.loading') is not null")
        .query(Boolean.class)
        .single()) {
      return NOTHING;
    }
    return jdbc.sql("select finished_at is not null from demonstration.loading")
        .query(Boolean.class)
        .optional()
        .map(finished -> finished ? DEMONSTRATION : HALF_A_DEMONSTRATION)
        .orElseGet(() -> hasAccounts(jdbc) ? OFFICE : NOTHING);
  }

  private static boolean hasAccounts(JdbcClient jdbc) {
    return jdbc.sql("select exists (select from identity.account)").query(Boolean.class).single();
  }
}
