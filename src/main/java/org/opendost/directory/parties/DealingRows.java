package org.opendost.directory.parties;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the dealings that lie in a capability's tables, as a [DealingSource] has to tell them.
@Component
public class DealingRows {

  private final JdbcClient jdbc;

  DealingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The newest of them.
  ///
  /// @param dealings SQL with the columns `at`, `id`, `key`, `title` and `href` of all dealings
  ///   with the organisation `:organisation`; may name the reader's account, `:reader`
  public List<Dealing> newest(
      String dealings, Actor reader, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    return jdbc.sql(
            "with dealing as ("
                + dealings
                + """
                )
                select * from dealing
                 where cast(:at as timestamptz) is null
                    or (at, id) < (cast(:at as timestamptz), cast(:id as uuid))
                 order by at desc, id desc
                 limit :most
                """)
        .param("organisation", organisation)
        .param("reader", reader.id())
        .param("at", Dealing.moment(behind))
        .param("id", Dealing.key(behind))
        .param("most", most)
        .query(
            (row, n) ->
                new Dealing(
                    row.getTimestamp("at").toInstant(),
                    row.getObject("id", UUID.class),
                    row.getString("key"),
                    row.getString("title"),
                    row.getString("href")))
        .list();
  }
}
