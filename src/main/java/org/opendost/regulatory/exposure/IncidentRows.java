package org.opendost.regulatory.exposure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;
import org.opendost.regulatory.radiation.Facility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of incidents.
@Component
class IncidentRows {

  static final ListQuery<Incident> LIST =
      new ListQuery<>("select * from exposure.incident", IncidentRows::incident, Incident::id)
          .sort("happened", "happened_on")
          .sort("gravity", "gravity")
          .newestFirst()
          .has("place", "place")
          .has("facility", "facility_name")
          .is("gravity", "gravity::text")
          .is("state", "state")
          .meets(OwnExposure.FACILITIES, "array[cast(facility_id as text)]");

  private final JdbcClient jdbc;

  IncidentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Incident.Entry entry, @Nullable Facility facility) {
    jdbc.sql(
            """
            insert into exposure.incident (id, facility_id, organisation_id, facility_name, source_id, gravity, place,
              happened_on, heard_on, what)
            values (:id, :facility, :organisation, :name, :source, :gravity, :place, :happened, :heard, :what)
            """)
        .param("id", entry.id())
        .param("facility", entry.facility())
        .param("organisation", facility == null ? null : facility.organisation())
        .param("name", facility == null ? "" : facility.name())
        .param("source", entry.source())
        .param("gravity", entry.gravity())
        .param("place", entry.place())
        .param("happened", entry.happenedOn())
        .param("heard", entry.heardOn())
        .param("what", entry.what())
        .update();
  }

  void insertStep(UUID incident, int number, Incident.Deed deed, String by) {
    jdbc.sql(
            """
            insert into exposure.incident_step (id, incident_id, number, on_day, note, closes, entered_by)
            values (:id, :incident, :number, :on, :note, :closes, :by)
            """)
        .param("id", deed.id())
        .param("incident", incident)
        .param("number", number)
        .param("on", deed.on())
        .param("note", deed.note().strip())
        .param("closes", deed.closes())
        .param("by", by)
        .update();
  }

  void update(UUID incident, Incident.State state, @Nullable LocalDate closedOn) {
    jdbc.sql(
            """
            update exposure.incident set state = :state, closed_on = :closed, version = version + 1 where id = :id
            """)
        .param("id", incident)
        .param("state", state.name())
        .param("closed", closedOn)
        .update();
  }

  List<Incident> all() {
    return jdbc.sql("select * from exposure.incident order by id")
        .query(IncidentRows::incident)
        .list();
  }

  Optional<Incident> find(UUID id) {
    return jdbc.sql("select * from exposure.incident where id = :id")
        .param("id", id)
        .query(IncidentRows::incident)
        .optional();
  }

  /// The incident, to which nobody else can add until this transaction ends.
  Optional<Incident> lock(UUID id) {
    return jdbc.sql("select * from exposure.incident where id = :id for update")
        .param("id", id)
        .query(IncidentRows::incident)
        .optional();
  }

  /// Of the source, the latest first.
  List<Incident> of(UUID source) {
    return jdbc.sql(
            "select * from exposure.incident where source_id = :source order by happened_on desc,"
                + " id")
        .param("source", source)
        .query(IncidentRows::incident)
        .list();
  }

  List<Incident.Step> steps(UUID incident) {
    return jdbc.sql("select * from exposure.incident_step where incident_id = :id order by number")
        .param("id", incident)
        .query(
            (row, n) ->
                new Incident.Step(
                    row.getObject("on_day", LocalDate.class),
                    row.getString("note"),
                    row.getBoolean("closes"),
                    row.getString("entered_by")))
        .list();
  }

  private static Incident incident(ResultSet row, int n) throws SQLException {
    return new Incident(
        row.getObject("id", UUID.class),
        row.getObject("facility_id", UUID.class),
        row.getString("facility_name"),
        row.getObject("source_id", UUID.class),
        row.getInt("gravity"),
        row.getString("place"),
        row.getObject("happened_on", LocalDate.class),
        row.getObject("heard_on", LocalDate.class),
        row.getString("what"),
        Incident.State.valueOf(row.getString("state")),
        row.getObject("closed_on", LocalDate.class),
        row.getInt("version"));
  }
}
