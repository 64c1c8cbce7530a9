package org.opendost.directory.mergers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The tables of lines, of those who take over, of signatures.
@Component
class LineRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  LineRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// A line as it is written.
  private record Written(UUID id, int position, MergerLine line) {}

  /// Writes the lines behind those there are, in one statement.
  void insert(Merger merger, List<MergerLine> lines, boolean added, @Nullable Instant carried) {
    var written = new ArrayList<Written>();
    for (var line : lines) {
      written.add(new Written(Uuid7.next(), written.size(), line));
    }
    jdbc.sql(
            """
            insert into mergers.line
              (id, merger_id, drawing, position, section, kind, item_id, unit_id, title, detail, href, holder_id,
               holder_name, taker_id, taker_name, quantity, value, added, carried_at)
            select written.id, :merger, :drawing,
                   position + (select count(*) from mergers.line where merger_id = :merger and drawing = :drawing),
                   line.section, line.kind, line.item, line.unit, line.title, line.detail, line.href, line.holder,
                   line."holderName", line.taker, line."takerName", line.quantity, line.value, :added, :carried
              from jsonb_to_recordset(cast(:lines as jsonb)) as written(id uuid, position integer, line jsonb)
              cross join lateral jsonb_to_record(written.line) as line(
                section text, kind text, item uuid, unit uuid, title text, detail text, href text, holder uuid,
                "holderName" text, taker uuid, "takerName" text, quantity bigint, value bigint)
            on conflict (merger_id, drawing, kind, item_id) do update set carried_at = excluded.carried_at
            """)
        .param("merger", merger.id())
        .param("drawing", merger.drawing())
        .param("lines", json.writeValueAsString(written))
        .param("added", added)
        .param("carried", carried == null ? null : carried.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Writes that these things went over.
  void carried(Merger merger, String kind, List<UUID> items, Instant at) {
    jdbc.sql(
            """
            update mergers.line set carried_at = :at
             where merger_id = :merger and drawing = :drawing and kind = :kind and item_id = any(:items)
               and carried_at is null
            """)
        .param("merger", merger.id())
        .param("drawing", merger.drawing())
        .param("kind", kind)
        .param("items", items.toArray(UUID[]::new))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void differ(Merger merger, String kind, UUID item, String words) {
    jdbc.sql(
            """
            update mergers.line set difference = :words
             where merger_id = :merger and drawing = :drawing and kind = :kind and item_id = :item
            """)
        .param("merger", merger.id())
        .param("drawing", merger.drawing())
        .param("kind", kind)
        .param("item", item)
        .param("words", words)
        .update();
  }

  /// The lines of the list that was drawn up last.
  List<MergerLine> of(Merger merger) {
    var names =
        merger.ending().stream()
            .collect(Collectors.toMap(Merger.Ending::unit, Merger.Ending::name));
    return jdbc.sql(
            """
            select * from mergers.line where merger_id = :merger and drawing = :drawing
             order by position, id
            """)
        .param("merger", merger.id())
        .param("drawing", merger.drawing())
        .query((row, n) -> line(row, names))
        .list();
  }

  /// Names who takes something over.
  void take(UUID merger, String kind, UUID item, CarryOver.Taker taker) {
    jdbc.sql(
            """
            insert into mergers.taker (merger_id, kind, item_id, account_id, name)
            values (:merger, :kind, :item, :account, :name)
            on conflict (merger_id, kind, item_id) do update
               set account_id = excluded.account_id, name = excluded.name
            """)
        .param("merger", merger)
        .param("kind", kind)
        .param("item", item)
        .param("account", taker.account())
        .param("name", taker.name())
        .update();
  }

  /// Who was named, by the kind and the id of what they take, with a blank between.
  Map<String, CarryOver.Taker> takers(UUID merger) {
    record Named(String what, CarryOver.Taker taker) {}
    return jdbc
        .sql("select * from mergers.taker where merger_id = :merger")
        .param("merger", merger)
        .query(
            (row, n) ->
                new Named(
                    row.getString("kind") + " " + row.getString("item_id"),
                    new CarryOver.Taker(
                        row.getObject("account_id", UUID.class), row.getString("name"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Named::what, Named::taker));
  }

  /// The line with another taker.
  void retake(Merger merger, String kind, UUID item, CarryOver.Taker taker) {
    jdbc.sql(
            """
            update mergers.line set taker_id = :account, taker_name = :name
             where merger_id = :merger and drawing = :drawing and kind = :kind and item_id = :item
            """)
        .param("merger", merger.id())
        .param("drawing", merger.drawing())
        .param("kind", kind)
        .param("item", item)
        .param("account", taker.account())
        .param("name", taker.name())
        .update();
  }

  void sign(Merger merger, MergerSignature signature, Instant at) {
    jdbc.sql(
            """
            insert into mergers.signature
              (merger_id, drawing, side, unit_id, name, signed_on, entered_by, entered_at)
            values (:merger, :drawing, :side, :unit, :name, :on, :by, :at)
            """)
        .param("merger", merger.id())
        .param("drawing", merger.drawing())
        .param("side", signature.side().name())
        .param("unit", signature.unit())
        .param("name", signature.name())
        .param("on", signature.on())
        .param("by", signature.by())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<MergerSignature> signatures(Merger merger) {
    return jdbc.sql(
            """
            select * from mergers.signature where merger_id = :merger and drawing = :drawing
             order by entered_at
            """)
        .param("merger", merger.id())
        .param("drawing", merger.drawing())
        .query(
            (row, n) ->
                new MergerSignature(
                    MergerSignature.Side.valueOf(row.getString("side")),
                    row.getObject("unit_id", UUID.class),
                    row.getString("name"),
                    row.getObject("signed_on", LocalDate.class),
                    row.getString("entered_by")))
        .list();
  }

  private static MergerLine line(ResultSet row, Map<UUID, String> names) throws SQLException {
    var unit = row.getObject("unit_id", UUID.class);
    return new MergerLine(
        row.getObject("id", UUID.class),
        Section.valueOf(row.getString("section")),
        row.getString("kind"),
        row.getObject("item_id", UUID.class),
        unit,
        names.getOrDefault(unit, ""),
        row.getString("title"),
        row.getString("detail"),
        row.getString("href"),
        row.getObject("holder_id", UUID.class),
        row.getString("holder_name"),
        row.getObject("taker_id", UUID.class),
        row.getString("taker_name"),
        false,
        row.getLong("quantity"),
        row.getLong("value"),
        row.getString("difference"),
        row.getBoolean("added"),
        row.getObject("carried_at") != null);
  }
}
