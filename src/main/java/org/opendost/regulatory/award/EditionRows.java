package org.opendost.regulatory.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.regulatory.award.Edition.Item;
import org.opendost.regulatory.award.Edition.Share;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of editions and their items.
@Component
class EditionRows {

  private final JdbcClient jdbc;

  EditionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The newest first, without their items.
  List<Edition> all() {
    return jdbc.sql("select * from award.edition order by from_on desc")
        .query((row, n) -> edition(row, List.of()))
        .list();
  }

  Optional<Edition> find(UUID id) {
    var items =
        jdbc.sql("select * from award.item where edition_id = :id order by position")
            .param("id", id)
            .query(
                (row, n) ->
                    new Item(
                        row.getString("code"),
                        row.getString("title"),
                        row.getInt("points"),
                        row.getString("remark")))
            .list();
    return jdbc.sql("select * from award.edition where id = :id")
        .param("id", id)
        .query((row, n) -> edition(row, items))
        .optional();
  }

  /// False when there is one of that code or day already.
  boolean insert(Edition edition) {
    var inserted =
        jdbc.sql(
                """
                insert into award.edition
                  (id, code, from_on, basis, confirmed, remark, award_from, gold_from, large_from, months,
                   quorum_of, quorum_from, majority_of, majority_from)
                values (:id, :code, :from, :basis, :confirmed, :remark, :award, :gold, :large, :months,
                   :quorumOf, :quorumFrom, :majorityOf, :majorityFrom)
                on conflict do nothing
                """)
            .param("id", edition.id())
            .param("code", edition.code())
            .param("from", edition.from())
            .param("basis", edition.basis())
            .param("confirmed", edition.confirmed())
            .param("remark", edition.remark())
            .param("award", edition.awardFrom())
            .param("gold", edition.goldFrom())
            .param("large", edition.largeFrom())
            .param("months", edition.months())
            .param("quorumOf", edition.quorum().of())
            .param("quorumFrom", edition.quorum().from())
            .param("majorityOf", edition.majority().of())
            .param("majorityFrom", edition.majority().from())
            .update();
    if (inserted == 0) {
      return false;
    }
    int position = 0;
    for (var item : edition.items()) {
      jdbc.sql(
              """
              insert into award.item (edition_id, position, code, title, points, remark)
              values (:edition, :position, :code, :title, :points, :remark)
              """)
          .param("edition", edition.id())
          .param("position", position++)
          .param("code", item.code())
          .param("title", item.title())
          .param("points", item.points())
          .param("remark", item.remark())
          .update();
    }
    return true;
  }

  private static Edition edition(ResultSet row, List<Item> items) throws SQLException {
    return new Edition(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getObject("from_on", LocalDate.class),
        row.getString("basis"),
        row.getBoolean("confirmed"),
        row.getString("remark"),
        row.getInt("award_from"),
        row.getInt("gold_from"),
        row.getInt("large_from"),
        row.getInt("months"),
        new Share(row.getInt("quorum_of"), row.getInt("quorum_from")),
        new Share(row.getInt("majority_of"), row.getInt("majority_from")),
        items);
  }
}
