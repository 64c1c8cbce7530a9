package org.opendost.regulatory.conformity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of guidance.
@Component
class GuidanceRows {

  static final ListQuery<Guidance> LIST =
      new ListQuery<>(
              """
              select guidance.*,
                     case when withdrawn_at is not null then 'withdrawn'
                          when follow_up = '' or followed_up_on is not null then 'done'
                          when follow_up_on < :today then 'late' else 'open' end as state
                from conformity.guidance
              """,
              GuidanceRows::guidance,
              Guidance::id)
          .sort("on", "guided_on")
          .sort("organisation", "register.fold(organisation_name)")
          .sort("followUp", "coalesce(follow_up_on, date '9999-12-31')")
          .has("organisation", "organisation_name")
          .has("officer", "officer")
          .is("subject", "subject")
          .is("state", "state");

  private final JdbcClient jdbc;

  GuidanceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Guidance guidance) {
    jdbc.sql(
            """
            insert into conformity.guidance
              (id, organisation_id, organisation_name, guided_on, subject, place, officer, advice, follow_up,
               follow_up_on)
            values (:id, :organisation, :name, :on, :subject, :place, :officer, :advice, :followUp, :followUpOn)
            """)
        .param("id", guidance.id())
        .param("organisation", guidance.organisation())
        .param("name", guidance.organisationName())
        .param("on", guidance.on())
        .param("subject", guidance.subject().name())
        .param("place", guidance.place())
        .param("officer", guidance.officer())
        .param("advice", guidance.advice())
        .param("followUp", guidance.followUp())
        .param("followUpOn", guidance.followUpOn())
        .update();
  }

  void followUp(UUID id, Guidance.FollowedUp done) {
    jdbc.sql(
            """
            update conformity.guidance
               set followed_up_on = :on, followed_up_result = :result, followed_up_by = :by
             where id = :id
            """)
        .param("id", id)
        .param("on", done.on())
        .param("result", done.result())
        .param("by", done.by())
        .update();
  }

  void withdraw(UUID id, String why, Instant at) {
    jdbc.sql(
            """
            update conformity.guidance set withdrawn_at = :at, withdrawn_why = :why where id = :id
            """)
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("why", why)
        .update();
  }

  Optional<Guidance> find(UUID id) {
    return jdbc.sql("select * from conformity.guidance where id = :id")
        .param("id", id)
        .query(GuidanceRows::guidance)
        .optional();
  }

  /// The entry, which nobody else can change until this transaction ends.
  Optional<Guidance> lock(UUID id) {
    return jdbc.sql("select * from conformity.guidance where id = :id for update")
        .param("id", id)
        .query(GuidanceRows::guidance)
        .optional();
  }

  private static Guidance guidance(ResultSet row, int n) throws SQLException {
    var followedUp = row.getObject("followed_up_on", LocalDate.class);
    return new Guidance(
        row.getObject("id", UUID.class),
        row.getObject("organisation_id", UUID.class),
        row.getString("organisation_name"),
        row.getObject("guided_on", LocalDate.class),
        Guidance.Subject.valueOf(row.getString("subject")),
        row.getString("place"),
        row.getString("officer"),
        row.getString("advice"),
        row.getString("follow_up"),
        row.getObject("follow_up_on", LocalDate.class),
        followedUp == null
            ? null
            : new Guidance.FollowedUp(
                followedUp, row.getString("followed_up_result"), row.getString("followed_up_by")),
        row.getObject("withdrawn_at") != null);
  }
}
