package org.opendost.office.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of routings.
@Component
class RoutingRows {

  private final JdbcClient jdbc;

  RoutingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Routing routing) {
    jdbc.sql(
            """
            insert into documents.routing
              (id, incoming_id, unit_id, account_id, name, leads, instruction, due_on, routed_on, routed_by)
            values (:id, :incoming, :unit, :account, :name, :leads, :instruction, :due, :on, :by)
            """)
        .param("id", routing.id())
        .param("incoming", routing.incoming())
        .param("unit", routing.unit())
        .param("account", routing.account())
        .param("name", routing.name())
        .param("leads", routing.leads())
        .param("instruction", routing.instruction())
        .param("due", routing.dueOn())
        .param("on", routing.on())
        .param("by", routing.by())
        .update();
  }

  void takeBack(UUID id, String by, Instant at) {
    jdbc.sql("update documents.routing set taken_back_at = :at, taken_back_by = :by where id = :id")
        .param("id", id)
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Routing> of(UUID incoming) {
    return jdbc.sql(
            "select * from documents.routing where incoming_id = :id order by routed_on, id")
        .param("id", incoming)
        .query(RoutingRows::routing)
        .list();
  }

  Optional<Routing> find(UUID id) {
    return jdbc.sql("select * from documents.routing where id = :id")
        .param("id", id)
        .query(RoutingRows::routing)
        .optional();
  }

  /// Whether the document is with the person.
  boolean isPassedTo(UUID incoming, UUID account) {
    return jdbc.sql(
            """
            select exists (select from documents.routing
                            where incoming_id = :incoming and account_id = :account and taken_back_at is null)
            """)
        .param("incoming", incoming)
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  private static Routing routing(ResultSet row, int n) throws SQLException {
    return new Routing(
        row.getObject("id", UUID.class),
        row.getObject("incoming_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getString("name"),
        row.getBoolean("leads"),
        row.getString("instruction"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("routed_on", LocalDate.class),
        row.getString("routed_by"),
        row.getObject("taken_back_at") != null);
  }
}
