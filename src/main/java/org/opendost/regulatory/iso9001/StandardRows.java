package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of the standard's versions.
@Component
class StandardRows {

  private final JdbcClient jdbc;

  StandardRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All, the newest first.
  List<StandardVersion> all() {
    return jdbc.sql("select * from iso9001.standard order by from_on desc")
        .query(
            (row, n) ->
                new StandardVersion(
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    row.getObject("from_on", LocalDate.class),
                    row.getString("basis"),
                    row.getBoolean("confirmed"),
                    row.getString("remark")))
        .list();
  }

  Optional<StandardVersion> find(UUID id) {
    return all().stream().filter(standard -> standard.id().equals(id)).findFirst();
  }

  /// The same, to which nobody else adds until this transaction ends.
  List<StandardVersion> locked() {
    jdbc.sql("lock table iso9001.standard in share row exclusive mode").update();
    return all();
  }

  void insert(StandardVersion standard) {
    jdbc.sql(
            """
            insert into iso9001.standard (id, code, from_on, basis, confirmed, remark)
            values (:id, :code, :from, :basis, :confirmed, :remark)
            """)
        .param("id", standard.id())
        .param("code", standard.code())
        .param("from", standard.from())
        .param("basis", standard.basis())
        .param("confirmed", standard.confirmed())
        .param("remark", standard.remark())
        .update();
  }
}
