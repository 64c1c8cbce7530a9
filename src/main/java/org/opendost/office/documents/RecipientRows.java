package org.opendost.office.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of those that issued documents go to.
@Component
class RecipientRows {

  private final JdbcClient jdbc;

  RecipientRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A recipient before the document is issued.
  ///
  /// @param unit of the department it names; null for none
  /// @param organisation of the directory it names; null for none
  record Named(String name, @Nullable UUID unit, @Nullable UUID organisation) {}

  void insert(UUID outgoing, List<Named> recipients) {
    for (int i = 0; i < recipients.size(); i++) {
      jdbc.sql(
              """
              insert into documents.recipient (id, outgoing_id, position, name, unit_id, organisation_id)
              values (:id, :outgoing, :position, :name, :unit, :organisation)
              """)
          .param("id", Uuid7.next())
          .param("outgoing", outgoing)
          .param("position", i + 1)
          .param("name", recipients.get(i).name())
          .param("unit", recipients.get(i).unit())
          .param("organisation", recipients.get(i).organisation())
          .update();
    }
  }

  void sent(List<UUID> ids, LocalDate on, Way way, String by) {
    jdbc.sql(
            """
            update documents.recipient set sent_on = :on, way = :way, sent_by = :by
             where id in (:ids) and sent_on is null
            """)
        .param("ids", ids)
        .param("on", on)
        .param("way", way.name())
        .param("by", by)
        .update();
  }

  List<SentTo> of(UUID outgoing) {
    return jdbc.sql("select * from documents.recipient where outgoing_id = :id order by position")
        .param("id", outgoing)
        .query(RecipientRows::sentTo)
        .list();
  }

  private static SentTo sentTo(ResultSet row, int n) throws SQLException {
    var way = row.getString("way");
    return new SentTo(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getObject("unit_id", UUID.class),
        row.getObject("organisation_id", UUID.class),
        row.getObject("sent_on", LocalDate.class),
        way == null ? null : Way.valueOf(way),
        row.getString("sent_by"));
  }
}
