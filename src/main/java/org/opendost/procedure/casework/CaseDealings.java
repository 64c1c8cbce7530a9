package org.opendost.procedure.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The dossiers an organisation filed, whatever the procedure.
@Component
class CaseDealings implements DealingSource {

  private final JdbcClient jdbc;
  private final CaseLinks links;
  private final Access access;

  CaseDealings(JdbcClient jdbc, CaseLinks links, Access access) {
    this.jdbc = jdbc;
    this.links = links;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, CaseworkPermissions.READ)) {
      return List.of();
    }
    return jdbc
        .sql(
            """
            select * from casework.case_file
             where applicant = :organisation
               and (cast(:at as timestamptz) is null or (opened_at, id) < (cast(:at as timestamptz), cast(:id as uuid)))
             order by opened_at desc, id desc
             limit :most
            """)
        .param("organisation", organisation)
        .param("at", Dealing.moment(behind))
        .param("id", Dealing.key(behind))
        .param("most", most)
        .query(CaseRows.CASE)
        .list()
        .stream()
        .map(this::dealing)
        .toList();
  }

  private Dealing dealing(CaseFile file) {
    return new Dealing(
        file.openedAt(),
        file.id(),
        "casework.dealing",
        file.number() + " – " + links.titleOf(file, "vi"),
        links.hrefOf(file));
  }
}
