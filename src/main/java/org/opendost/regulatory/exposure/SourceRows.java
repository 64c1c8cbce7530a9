package org.opendost.regulatory.exposure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of sources and nuclides.
@Component
class SourceRows {

  private static final String SELECT =
      """
      select source.*, half_life, unit, basis, confirmed
        from exposure.source join exposure.nuclide on nuclide.code = source.nuclide
      """;

  static final ListQuery<Source> LIST =
      new ListQuery<>(SELECT, SourceRows::source, Source::id)
          .sort("facility", "register.fold(facility_name)")
          .sort("category", "category")
          .sort("since", "since")
          .has("facility", "facility_name")
          .has("serial", "serial")
          .has("nuclide", "nuclide")
          .is("category", "category::text")
          .is("state", "state")
          .meets(OwnExposure.FACILITIES, "array[cast(facility_id as text)]");

  private final JdbcClient jdbc;

  SourceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Source.Entry entry, @Nullable UUID organisation, String facilityName) {
    jdbc.sql(
            """
            insert into exposure.source (id, facility_id, organisation_id, facility_name, nuclide, activity_bq,
              reference_on, category, serial, maker, state, place, since)
            values (:id, :facility, :organisation, :name, :nuclide, :activity, :reference, :category, :serial, :maker,
              :state, :place, :since)
            """)
        .param("id", entry.id())
        .param("facility", entry.facility())
        .param("organisation", organisation)
        .param("name", facilityName)
        .param("nuclide", entry.nuclide())
        .param("activity", entry.activity())
        .param("reference", entry.referenceOn())
        .param("category", entry.category())
        .param("serial", entry.serial())
        .param("maker", entry.maker())
        .param("state", entry.state().name())
        .param("place", entry.place())
        .param("since", entry.since())
        .update();
  }

  void insertStep(UUID id, UUID source, int number, Source.Step step) {
    jdbc.sql(
            """
            insert into exposure.source_state (id, source_id, number, state, place, since, note, entered_by)
            values (:id, :source, :number, :state, :place, :since, :note, :by)
            """)
        .param("id", id)
        .param("source", source)
        .param("number", number)
        .param("state", step.state().name())
        .param("place", step.place())
        .param("since", step.since())
        .param("note", step.note())
        .param("by", step.by())
        .update();
  }

  void update(UUID source, Source.Step step) {
    jdbc.sql(
            """
            update exposure.source set state = :state, place = :place, since = :since, version = version + 1
             where id = :id
            """)
        .param("id", source)
        .param("state", step.state().name())
        .param("place", step.place())
        .param("since", step.since())
        .update();
  }

  List<Source> all() {
    return jdbc.sql(SELECT + " order by source.id").query(SourceRows::source).list();
  }

  /// Those of a facility, by nuclide and serial number.
  List<Source> of(UUID facility) {
    return jdbc.sql(SELECT + " where facility_id = :facility order by nuclide, serial, source.id")
        .param("facility", facility)
        .query(SourceRows::source)
        .list();
  }

  Optional<Source> find(UUID id) {
    return jdbc.sql(SELECT + " where source.id = :id")
        .param("id", id)
        .query(SourceRows::source)
        .optional();
  }

  /// The source, which nobody else can move until this transaction ends.
  Optional<Source> lock(UUID id) {
    return jdbc.sql(SELECT + " where source.id = :id for update of source")
        .param("id", id)
        .query(SourceRows::source)
        .optional();
  }

  List<Source.Step> steps(UUID id) {
    return jdbc.sql("select * from exposure.source_state where source_id = :id order by number")
        .param("id", id)
        .query(
            (row, n) ->
                new Source.Step(
                    Source.State.valueOf(row.getString("state")),
                    row.getString("place"),
                    row.getObject("since", LocalDate.class),
                    row.getString("note"),
                    row.getString("entered_by")))
        .list();
  }

  List<Nuclide> nuclides() {
    return jdbc.sql("select code as nuclide, nuclide.* from exposure.nuclide order by code")
        .query((row, n) -> nuclide(row))
        .list();
  }

  private static Nuclide nuclide(ResultSet row) throws SQLException {
    return new Nuclide(
        row.getString("nuclide"),
        row.getBigDecimal("half_life"),
        row.getString("unit"),
        row.getString("basis"),
        row.getBoolean("confirmed"));
  }

  private static Source source(ResultSet row, int n) throws SQLException {
    return new Source(
        row.getObject("id", UUID.class),
        row.getObject("facility_id", UUID.class),
        row.getString("facility_name"),
        nuclide(row),
        row.getBigDecimal("activity_bq"),
        row.getObject("reference_on", LocalDate.class),
        row.getInt("category"),
        row.getString("serial"),
        row.getString("maker"),
        Source.State.valueOf(row.getString("state")),
        row.getString("place"),
        row.getObject("since", LocalDate.class),
        row.getInt("version"));
  }
}
