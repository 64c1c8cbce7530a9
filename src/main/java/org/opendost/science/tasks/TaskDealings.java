package org.opendost.science.tasks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing;
import org.opendost.directory.parties.DealingRows;
import org.opendost.directory.parties.DealingSource;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.springframework.stereotype.Component;

/// The science tasks an organisation hosts, by the day they begin.
@Component
class TaskDealings implements DealingSource {

  private static final String DEALINGS =
      """
      select id, start_on::timestamp at time zone 'Asia/Ho_Chi_Minh' as at, 'tasks.dealing' as key,
             code || ' – ' || title as title, '/office/tasks/' || id as href
        from tasks.task
       where host_id = :organisation and withdrawn_at is null
      """;

  private final DealingRows rows;
  private final Access access;

  TaskDealings(DealingRows rows, Access access) {
    this.rows = rows;
    this.access = access;
  }

  @Override
  public List<Dealing> newest(
      Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
    if (!access.allows(actor, TaskPermissions.READ_ALL)) {
      return List.of();
    }
    return rows.newest(DEALINGS, actor, organisation, behind, most);
  }
}
