package org.opendost.regulatory.goods;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.opendost.regulatory.inspection.Mission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of lots, of what their labels must say and say, and of what is done about failures.
@Component
class LotRows {

  private final JdbcClient jdbc;

  LotRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(NewLot lot, Mission mission, String seller, LocalDate on) {
    jdbc.sql(
            """
            insert into goods.lot
              (id, visit_id, mission_id, mission_kind, seller, checked_on, product_group, product, brand, responsible,
               batch, made_on, expires_on, unit, quantity, value, sold, sealed, label, quality,
               verdict, circulation)
            values (:id, :visit, :mission, :kind, :seller, :on, :group, :product, :brand, :responsible,
                    :batch, :made, :expires, :unit, :quantity, :value, :sold, :sealed, 'OPEN', 'UNTESTED',
                    'OPEN', 'FREE')
            """)
        .param("id", lot.id())
        .param("visit", lot.visit())
        .param("mission", mission.id())
        .param("kind", mission.kind().name())
        .param("seller", seller)
        .param("on", on)
        .param("group", lot.group().name())
        .param("product", lot.product().strip())
        .param("brand", lot.brand().strip())
        .param("responsible", lot.responsible().strip())
        .param("batch", lot.batch().strip())
        .param("made", lot.madeOn())
        .param("expires", lot.expiresOn())
        .param("unit", lot.unit().strip())
        .param("quantity", lot.quantity())
        .param("value", lot.value())
        .param("sold", lot.sold())
        .param("sealed", lot.sealed())
        .update();
  }

  Optional<Lot> find(UUID id) {
    return jdbc.sql("select * from goods.lot where id = :id")
        .param("id", id)
        .query(LotRows::lot)
        .optional();
  }

  /// The lot, which nobody else can change until this transaction ends.
  Optional<Lot> lock(UUID id) {
    return jdbc.sql("select * from goods.lot where id = :id and withdrawn_why is null for update")
        .param("id", id)
        .query(LotRows::lot)
        .optional();
  }

  /// The lots of a visit in the order they were written down.
  List<Lot> of(Collection<UUID> visits) {
    return jdbc.sql(
            """
            select * from goods.lot where visit_id = any(:visits) and withdrawn_why is null order by id
            """)
        .param("visits", visits.toArray(UUID[]::new))
        .query(LotRows::lot)
        .list();
  }

  void stand(UUID id, Standing standing) {
    jdbc.sql(
            """
            update goods.lot set label = :label, quality = :quality, verdict = :verdict,
                   circulation = :circulation
             where id = :id
            """)
        .param("id", id)
        .param("label", standing.label().name())
        .param("quality", standing.quality().name())
        .param("verdict", standing.verdict().name())
        .param("circulation", standing.circulation().name())
        .update();
  }

  void withdraw(UUID id, String why) {
    jdbc.sql("update goods.lot set withdrawn_why = :why where id = :id")
        .param("id", id)
        .param("why", why)
        .update();
  }

  /// What the label of a group's products must say on a day.
  List<LabelRequirement> requirements(ProductGroup group, LocalDate day) {
    return jdbc.sql(
            """
            select * from goods.label_requirement
             where product_group in ('*', :group)
               and from_on <= :day and (until_on is null or until_on >= :day)
             order by product_group <> '*', id
            """)
        .param("group", group.name())
        .param("day", day)
        .query(
            (row, n) ->
                new LabelRequirement(
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    row.getString("vi"),
                    row.getString("en"),
                    row.getString("article"),
                    row.getBoolean("confirmed")))
        .list();
  }

  List<LabelFinding> findings(UUID lot) {
    return jdbc.sql("select * from goods.label_item where lot_id = :lot")
        .param("lot", lot)
        .query(
            (row, n) ->
                new LabelFinding(
                    row.getObject("requirement_id", UUID.class),
                    row.getBoolean("kept"),
                    row.getString("note")))
        .list();
  }

  void find(UUID lot, LabelFinding finding) {
    jdbc.sql(
            """
            insert into goods.label_item (lot_id, requirement_id, kept, note)
            values (:lot, :requirement, :kept, :note)
            on conflict (lot_id, requirement_id) do update set kept = excluded.kept, note = excluded.note
            """)
        .param("lot", lot)
        .param("requirement", finding.requirement())
        .param("kept", finding.kept())
        .param("note", finding.note().strip())
        .update();
  }

  /// What was done about the lot, the first first.
  List<Measure> done(UUID lot) {
    return jdbc.sql("select * from goods.measure where lot_id = :lot order by taken_at, id")
        .param("lot", lot)
        .query((row, n) -> measure(row))
        .list();
  }

  void insert(Measure measure, String by) {
    jdbc.sql(
            """
            insert into goods.measure (id, lot_id, path, kind, taken_at, number, note, taken_by)
            values (:id, :lot, :path, :kind, :at, :number, :note, :by)
            """)
        .param("id", measure.id())
        .param("lot", measure.lot())
        .param("path", measure.path().name())
        .param("kind", measure.kind().name())
        .param("at", measure.at().atOffset(ZoneOffset.UTC))
        .param("number", measure.number())
        .param("note", measure.note())
        .param("by", by)
        .update();
  }

  static Measure measure(ResultSet row) throws SQLException {
    return new Measure(
        row.getObject("id", UUID.class),
        row.getObject("lot_id", UUID.class),
        Path.valueOf(row.getString("path")),
        Measure.Kind.valueOf(row.getString("kind")),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getString("number"),
        row.getString("note"));
  }

  static Lot lot(ResultSet row, int n) throws SQLException {
    return new Lot(
        new NewLot(
            row.getObject("id", UUID.class),
            row.getObject("visit_id", UUID.class),
            ProductGroup.valueOf(row.getString("product_group")),
            row.getString("product"),
            row.getString("brand"),
            row.getString("responsible"),
            row.getString("batch"),
            row.getObject("made_on", LocalDate.class),
            row.getObject("expires_on", LocalDate.class),
            row.getString("unit"),
            row.getBigDecimal("quantity"),
            row.getLong("value"),
            row.getBigDecimal("sold"),
            row.getBigDecimal("sealed")),
        row.getObject("mission_id", UUID.class),
        row.getString("seller"),
        row.getObject("checked_on", LocalDate.class),
        State.valueOf(row.getString("label")),
        State.valueOf(row.getString("quality")),
        State.valueOf(row.getString("verdict")),
        Circulation.valueOf(row.getString("circulation")),
        Objects.requireNonNullElse(row.getString("withdrawn_why"), ""));
  }
}
