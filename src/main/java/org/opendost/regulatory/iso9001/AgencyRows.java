package org.opendost.regulatory.iso9001;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of agencies.
@Component
class AgencyRows {

  private final JdbcClient jdbc;

  AgencyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// False when its organisation is there already.
  boolean insert(Agency agency) {
    return jdbc.sql(
                """
                insert into iso9001.agency
                  (id, organisation_id, name, kind, obliged, obliged_by, since, ended_on)
                values (:id, :organisation, :name, :kind, :obliged, :obligedBy, :since, :ended)
                on conflict (organisation_id) do nothing
                """)
            .param("id", agency.id())
            .param("organisation", agency.organisation())
            .param("name", agency.name())
            .param("kind", agency.kind().name())
            .param("obliged", agency.obliged())
            .param("obligedBy", agency.obligedBy())
            .param("since", agency.since())
            .param("ended", agency.ended())
            .update()
        == 1;
  }

  void update(Agency agency) {
    jdbc.sql(
            """
            update iso9001.agency
               set name = :name, kind = :kind, obliged = :obliged, obliged_by = :obligedBy,
                   since = :since, ended_on = :ended, version = version + 1
             where id = :id
            """)
        .param("id", agency.id())
        .param("name", agency.name())
        .param("kind", agency.kind().name())
        .param("obliged", agency.obliged())
        .param("obligedBy", agency.obligedBy())
        .param("since", agency.since())
        .param("ended", agency.ended())
        .update();
  }

  Optional<Agency> find(UUID id) {
    return jdbc.sql("select * from iso9001.agency where id = :id")
        .param("id", id)
        .query(AgencyRows::agency)
        .optional();
  }

  /// The agency, of which nobody else can enter or change anything until this transaction ends.
  Optional<Agency> lock(UUID id) {
    return jdbc.sql("select * from iso9001.agency where id = :id for update")
        .param("id", id)
        .query(AgencyRows::agency)
        .optional();
  }

  Optional<Agency> of(UUID organisation) {
    return jdbc.sql("select * from iso9001.agency where organisation_id = :organisation")
        .param("organisation", organisation)
        .query(AgencyRows::agency)
        .optional();
  }

  /// Those that go on, by name.
  List<Agency> active() {
    return jdbc.sql(
            "select * from iso9001.agency where ended_on is null order by register.fold(name), id")
        .query(AgencyRows::agency)
        .list();
  }

  private static Agency agency(ResultSet row, int n) throws SQLException {
    return new Agency(
        row.getObject("id", UUID.class),
        row.getObject("organisation_id", UUID.class),
        row.getString("name"),
        AgencyKind.valueOf(row.getString("kind")),
        row.getBoolean("obliged"),
        row.getString("obliged_by"),
        row.getObject("since", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        row.getInt("version"));
  }
}
