package org.opendost.science.tasks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The science tasks an organisation hosts, by the day they begin.
@Component
class TaskDealings implements DealingSource {

  private final JdbcClient jdbc;
  private final Access access;

  TaskDealings(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, TaskPermissions.READ_ALL)) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id, code, title, start_on::timestamp at time zone 'Asia/Ho_Chi_Minh' as at
              from tasks.task
             where host_id = :organisation and withdrawn_at is null
               and (cast(:at as timestamptz) is null
                    or (start_on::timestamp at time zone 'Asia/Ho_Chi_Minh', id)
                       < (cast(:at as timestamptz), cast(:id as uuid)))
             order by at desc, id desc
             limit :most
            """)
        .param("organisation", organisation)
        .param("at", Dealing.moment(behind))
        .param("id", Dealing.key(behind))
        .param("most", most)
        .query(
            (row, n) ->
                new Dealing(
                    row.getTimestamp("at").toInstant(),
                    row.getObject("id", UUID.class),
                    "tasks.dealing",
                    row.getString("code") + " – " + row.getString("title"),
                    "/office/tasks/" + row.getString("id")))
        .list();
  }
}
