package org.opendost.regulatory.conformity;

import java.util.UUID;
import org.opendost.platform.register.ListQuery;

/// The lists of declarations.
final class DeclarationLists {

  private static final String LINES =
      """
      select declaration.*,
             case when notice_number is null then coalesce(lower(outcome), 'open')
                  when withdrawn_cause is not null then 'ended'
                  when valid_until < :today then 'expired' else 'valid' end as state
        from conformity.declaration
      """;

  /// Every dossier.
  static final ListQuery<Declaration> ALL = list(LINES, "filed", "filed_on");

  /// Those that count today, with the day of their notice.
  static final ListQuery<Declaration> VALID =
      list(
          LINES
              + """
               where notice_number is not null and withdrawn_cause is null
                 and (valid_until is null or valid_until >= :today)
              """,
          "accepted",
          "notice_on");

  private DeclarationLists() {}

  private static ListQuery<Declaration> list(String lines, String order, String by) {
    return new ListQuery<>(lines, DeclarationRows::declaration, DeclarationLists::key)
        .sort(order, by)
        .sort("organisation", "register.fold(organisation_name)")
        .sort("due", "coalesce(due_on, date '9999-12-31')")
        .sort("until", "coalesce(valid_until, date '9999-12-31')")
        .has("organisation", "organisation_name")
        .has("product", "product")
        .has("standard", "standard")
        .has("number", "number || ' ' || coalesce(notice_number, '')")
        .has("notice", "coalesce(notice_number, '')")
        .is("kind", "kind")
        .is("assessedBy", "assessed_by")
        .is("state", "state");
  }

  private static UUID key(Declaration declaration) {
    return declaration.id();
  }
}
