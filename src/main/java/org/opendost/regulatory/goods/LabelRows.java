package org.opendost.regulatory.goods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the labels of a whole visit say, in one question.
@Component
class LabelRows {

  private final JdbcClient jdbc;

  LabelRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What was found of the labels of the visits' lots, by lot.
  Map<UUID, List<LabelFinding>> of(Collection<UUID> visits) {
    var found = new LinkedHashMap<UUID, List<LabelFinding>>();
    jdbc.sql(
            """
            select label_item.* from goods.label_item
              join goods.lot on lot.id = label_item.lot_id
             where lot.visit_id = any(:visits) order by lot_id, requirement_id
            """)
        .param("visits", visits.toArray(UUID[]::new))
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getObject("lot_id", UUID.class), lot -> new ArrayList<>())
                  .add(
                      new LabelFinding(
                          row.getObject("requirement_id", UUID.class),
                          row.getBoolean("kept"),
                          row.getString("note")));
            });
    return found;
  }
}
