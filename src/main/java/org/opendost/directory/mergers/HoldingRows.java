package org.opendost.directory.mergers;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and moves what lies in a module's tables, as a [HoldingSource] has to.
@Component
public class HoldingRows {

  private final JdbcClient jdbc;

  HoldingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What units hold without anyone's name on it.
  ///
  /// @param held SQL with the columns `id`, `unit`, `title`, `detail` and `href` of what the units
  ///   `:units` hold, in the order of the list
  public List<Holding> held(String held, Set<UUID> units) {
    return heldBySomeone(
        "select held.*, cast(null as uuid) as holder, '' as holder_name, 0 as quantity, 0 as value"
            + " from ("
            + held
            + ") held",
        units);
  }

  /// What units hold, with who has it.
  ///
  /// @param held SQL with the same columns and `holder`, `holder_name`, `quantity` and `value`
  public List<Holding> heldBySomeone(String held, Set<UUID> units) {
    return jdbc.sql(held)
        .param("units", units.toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Holding(
                    row.getObject("id", UUID.class),
                    row.getObject("unit", UUID.class),
                    row.getString("title"),
                    row.getString("detail"),
                    row.getString("href"),
                    row.getObject("holder", UUID.class),
                    row.getString("holder_name"),
                    row.getLong("quantity"),
                    row.getLong("value")))
        .list();
  }

  /// Moves them in one statement.
  ///
  /// @param carry SQL that moves what of `:ids` still lies in the units `:ended` and is not settled
  ///   to the unit `:into`, called `:name`, and answers with the ids of what it moved; may name
  ///   `:takers` and `:takerNames`, in the order of `:ids` and null for what stays with whoever has
  ///   it, `:words`, `:actor`, `:actorName`, `:at` and the day of effect `:on`
  public List<UUID> carry(String carry, CarryOver over, List<Holding> held) {
    if (held.isEmpty()) {
      return List.of();
    }
    var takers = new @Nullable UUID[held.size()];
    var names = new @Nullable String[held.size()];
    for (int i = 0; i < held.size(); i++) {
      var taker = over.takers().get(held.get(i).id());
      takers[i] = taker == null ? null : taker.account();
      names[i] = taker == null ? null : taker.name();
    }
    return jdbc.sql(carry)
        .param("ids", held.stream().map(Holding::id).toArray(UUID[]::new))
        .param("ended", over.ended().toArray(UUID[]::new))
        .param("into", over.into().id())
        .param("name", over.into().name())
        .param("takers", takers)
        .param("takerNames", names)
        .param("on", over.on())
        .param("words", over.words())
        .param("actor", over.actor().id())
        .param("actorName", over.actor().name())
        .param("at", over.at().atOffset(ZoneOffset.UTC))
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }
}
