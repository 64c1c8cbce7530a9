package org.opendost.regulatory.goods;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.ListQuery;
import org.opendost.regulatory.inspection.Mission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The table of what was examined.
@Component
class ExaminationRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final ListQuery<Examination> list;

  ExaminationRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
    this.list =
        new ListQuery<>(
                "select * from goods.examination where withdrawn_why is null",
                this::examination,
                Examination::id)
            .sort("checked", "checked_on")
            .sort("name", "name")
            .sort("seller", "seller")
            .has("q", "name || ' ' || seller")
            .is("kind", "kind")
            .is("verdict", "verdict");
  }

  Ask.Page<Examination> list(Ask ask, LocalDate today) {
    return list.read(jdbc, ask, today);
  }

  void insert(Examination examination, Mission mission) {
    var examined = examination.examined();
    jdbc.sql(
            """
            insert into goods.examination
              (id, visit_id, mission_id, mission_kind, seller, checked_on, kind, grouped, name, facts, verdict)
            values (:id, :visit, :mission, :missionKind, :seller, :on, :kind, :grouped, :name,
                    cast(:facts as jsonb), :verdict)
            """)
        .param("id", examination.id())
        .param("visit", examination.visit())
        .param("mission", mission.id())
        .param("missionKind", mission.kind().name())
        .param("seller", examination.seller())
        .param("on", examination.checkedOn())
        .param("kind", examined.kind().name())
        .param("grouped", examined.group())
        .param("name", examination.name())
        .param("facts", json.writeValueAsString(examined))
        .param("verdict", examination.verdict().name())
        .update();
  }

  /// Writes what was learned since, and what it comes to.
  void update(UUID id, Examined examined, State verdict) {
    jdbc.sql(
            """
            update goods.examination
               set facts = cast(:facts as jsonb), verdict = :verdict where id = :id
            """)
        .param("id", id)
        .param("facts", json.writeValueAsString(examined))
        .param("verdict", verdict.name())
        .update();
  }

  void withdraw(UUID id, String why) {
    jdbc.sql("update goods.examination set withdrawn_why = :why where id = :id")
        .param("id", id)
        .param("why", why)
        .update();
  }

  Optional<Examination> find(UUID id) {
    return jdbc.sql("select * from goods.examination where id = :id")
        .param("id", id)
        .query(this::examination)
        .optional();
  }

  /// The same, which nobody else can change until this transaction ends.
  Optional<Examination> lock(UUID id) {
    return jdbc.sql(
            "select * from goods.examination where id = :id and withdrawn_why is null for update")
        .param("id", id)
        .query(this::examination)
        .optional();
  }

  /// Of a visit, the first first.
  List<Examination> of(UUID visit, Examined.Kind kind) {
    return jdbc.sql(
            """
            select * from goods.examination
             where visit_id = :visit and kind = :kind and withdrawn_why is null order by id
            """)
        .param("visit", visit)
        .param("kind", kind.name())
        .query(this::examination)
        .list();
  }

  /// All that was examined from a day on, locked in one order.
  List<Examination> since(LocalDate day) {
    return jdbc.sql(
            """
            select * from goods.examination
             where checked_on >= :day and withdrawn_why is null order by id for update
            """)
        .param("day", day)
        .query(this::examination)
        .list();
  }

  private Examination examination(ResultSet row, int n) throws SQLException {
    return new Examination(
        row.getObject("id", UUID.class),
        row.getObject("visit_id", UUID.class),
        row.getObject("mission_id", UUID.class),
        row.getString("seller"),
        row.getObject("checked_on", LocalDate.class),
        json.readValue(row.getString("facts"), type(Examined.Kind.valueOf(row.getString("kind")))),
        State.valueOf(row.getString("verdict")),
        Objects.requireNonNullElse(row.getString("withdrawn_why"), ""));
  }

  private static Class<? extends Examined> type(Examined.Kind kind) {
    return switch (kind) {
      case INSTRUMENT -> Instrument.class;
      case PACKED -> PackedGoods.class;
      case GOLD -> GoldItem.class;
      case SHOP_FILE -> ShopFile.class;
    };
  }
}
