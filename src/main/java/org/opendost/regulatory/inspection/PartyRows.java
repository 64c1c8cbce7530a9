package org.opendost.regulatory.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of teams, of the establishments a mission goes to, and of conflicts between them.
@Component
class PartyRows {

  private final JdbcClient jdbc;

  PartyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(TeamMember member) {
    jdbc.sql(
            """
            insert into inspection.member (id, mission_id, person_id, name, role, controller, certificate, joined_by)
            values (:id, :mission, :person, :name, :role, :controller, :certificate, :joined)
            """)
        .param("id", member.id())
        .param("mission", member.mission())
        .param("person", member.person())
        .param("name", member.name())
        .param("role", member.role().name())
        .param("controller", member.controller())
        .param("certificate", member.certificate())
        .param("joined", member.joinedBy())
        .update();
  }

  /// The team, its head first.
  List<TeamMember> team(UUID mission) {
    return jdbc.sql(
            """
            select * from inspection.member where mission_id = :mission
             order by case role when 'HEAD' then 0 when 'MEMBER' then 1 else 2 end, name, id
            """)
        .param("mission", mission)
        .query(
            (row, n) ->
                new TeamMember(
                    row.getObject("id", UUID.class),
                    mission,
                    row.getObject("person_id", UUID.class),
                    row.getString("name"),
                    TeamMember.Role.valueOf(row.getString("role")),
                    row.getBoolean("controller"),
                    row.getString("certificate"),
                    row.getString("joined_by")))
        .list();
  }

  void remove(UUID member) {
    jdbc.sql("delete from inspection.member where id = :id").param("id", member).update();
  }

  void insert(Establishment establishment) {
    jdbc.sql(
            """
            insert into inspection.establishment (id, mission_id, organisation_id, name, place)
            values (:id, :mission, :organisation, :name, :place)
            """)
        .param("id", establishment.id())
        .param("mission", establishment.mission())
        .param("organisation", establishment.organisation())
        .param("name", establishment.name())
        .param("place", establishment.place())
        .update();
  }

  List<Establishment> establishments(UUID mission) {
    return jdbc.sql(
            """
            select * from inspection.establishment
             where mission_id = :mission and withdrawn_why is null order by name, place, id
            """)
        .param("mission", mission)
        .query(PartyRows::establishment)
        .list();
  }

  Optional<Establishment> establishment(UUID id) {
    return jdbc.sql(
            "select * from inspection.establishment where id = :id and withdrawn_why is null")
        .param("id", id)
        .query(PartyRows::establishment)
        .optional();
  }

  void withdraw(UUID establishment, String why) {
    jdbc.sql("update inspection.establishment set withdrawn_why = :why where id = :id")
        .param("id", establishment)
        .param("why", why)
        .update();
  }

  void insert(Conflict conflict) {
    jdbc.sql(
            """
            insert into inspection.conflict
              (id, mission_id, person_id, name, organisation_id, establishment, reason)
            values (:id, :mission, :person, :name, :organisation, :establishment, :reason)
            """)
        .param("id", conflict.id())
        .param("mission", conflict.mission())
        .param("person", conflict.person())
        .param("name", conflict.name())
        .param("organisation", conflict.organisation())
        .param("establishment", conflict.establishment())
        .param("reason", conflict.reason())
        .update();
  }

  List<Conflict> conflicts(UUID mission) {
    return jdbc.sql(
            "select * from inspection.conflict where mission_id = :mission order by name, id")
        .param("mission", mission)
        .query(
            (row, n) ->
                new Conflict(
                    row.getObject("id", UUID.class),
                    mission,
                    row.getObject("person_id", UUID.class),
                    row.getString("name"),
                    row.getObject("organisation_id", UUID.class),
                    row.getString("establishment"),
                    row.getString("reason")))
        .list();
  }

  /// Somebody of the team who has an interest in where a visit goes.
  record Interested(UUID member, String name, String reason) {}

  /// Who of the team has an interest in the establishment of a visit.
  List<Interested> interested(UUID visit) {
    return jdbc.sql(
            """
            select member.id, conflict.name, conflict.reason
              from inspection.visit
              join inspection.establishment object on object.id = visit.establishment_id
              join inspection.conflict
                on conflict.mission_id = visit.mission_id
               and conflict.organisation_id = object.organisation_id
              join inspection.member
                on member.mission_id = conflict.mission_id and member.person_id = conflict.person_id
             where visit.id = :visit
             order by conflict.name, member.id
            """)
        .param("visit", visit)
        .query(
            (row, n) ->
                new Interested(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("reason")))
        .list();
  }

  private static Establishment establishment(ResultSet row, int n) throws SQLException {
    return new Establishment(
        row.getObject("id", UUID.class),
        row.getObject("mission_id", UUID.class),
        row.getObject("organisation_id", UUID.class),
        row.getString("name"),
        row.getString("place"));
  }
}
