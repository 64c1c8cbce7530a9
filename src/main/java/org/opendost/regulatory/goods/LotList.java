package org.opendost.regulatory.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the list of lots in one question, however long it is.
@Component
public class LotList {

  private final JdbcClient jdbc;

  LotList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A page of the list.
  ///
  /// @param after the last lot's id, to ask for the next page; null on the last
  public record Page(List<Lot> lots, @Nullable UUID after) {

    public Page {
      lots = List.copyOf(lots);
    }
  }

  Page read(LotSearch search, int most) {
    var found =
        new ArrayList<>(
            jdbc.sql(
                    """
                    select * from goods.lot
                     where withdrawn_why is null
                       and (:verdict = '' or verdict = :verdict)
                       and (:circulation = '' or circulation = :circulation)
                       and position(lower(:words) in
                                    lower(product || ' ' || brand || ' ' || batch || ' ' || seller)) > 0
                       and (cast(:after as uuid) is null
                            or (%1$s, id) %2$s (select %1$s, id from goods.lot where id = cast(:after as uuid)))
                     order by %1$s %3$s, id %3$s limit :most
                    """
                        .formatted(
                            search.column(),
                            search.descending() ? "<" : ">",
                            search.descending() ? "desc" : "asc"))
                .param("verdict", search.verdict())
                .param("circulation", search.circulation())
                .param("words", search.words())
                .param("after", search.after())
                .param("most", most + 1)
                .query(LotRows::lot)
                .list());
    var more = found.size() > most;
    if (more) {
      found.removeLast();
    }
    return new Page(found, more ? found.getLast().id() : null);
  }
}
