package org.opendost.regulatory.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the list of missions in one question, however long it is.
@Component
public class MissionList {

  private final JdbcClient jdbc;

  MissionList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A mission in the list.
  ///
  /// @param establishments how many it goes to
  /// @param openDemands how many demands are still to be met
  public record Line(Mission mission, int establishments, int openDemands) {}

  /// A page of the list.
  ///
  /// @param after the last line's id, to ask for the next page; null on the last
  public record Page(List<Line> lines, @Nullable UUID after) {

    public Page {
      lines = List.copyOf(lines);
    }
  }

  Page read(MissionSearch search, int most) {
    var found =
        new ArrayList<>(
            jdbc.sql(
                    """
                    with list as (
                      select mission.*,
                             exists (select from inspection.visit where mission_id = mission.id) as visited,
                             (select count(*) from inspection.establishment
                               where mission_id = mission.id and establishment.withdrawn_why is null) as establishments,
                             (select count(*) from inspection.demand
                                join inspection.visit on visit.id = demand.visit_id
                               where visit.mission_id = mission.id and closed_on is null) as open_demands
                        from inspection.mission where withdrawn_why is null),
                    staged as (
                      select list.*,
                             case when published_on is not null then 'PUBLISHED'
                                  when concluded_on is not null then 'CONCLUDED'
                                  when reported_on is not null then 'REPORTED'
                                  when visited then 'ON_SITE'
                                  when decided_on is not null then 'DECIDED'
                                  else 'PLANNED' end as stage
                        from list)
                    select * from staged
                     where (:kind = '' or kind = :kind)
                       and (:stage = '' or stage = :stage)
                       and (:words = ''
                            or position(lower(:words) in lower(number || ' ' || title || ' ' || coalesce(decision_number, ''))) > 0
                            or exists (select from inspection.establishment
                                        where mission_id = staged.id and withdrawn_why is null
                                          and position(lower(:words) in lower(name)) > 0))
                       and (cast(:after as uuid) is null
                            or (%1$s, id) %2$s (select %1$s, id from staged where id = cast(:after as uuid)))
                     order by %1$s %3$s, id %3$s limit :most
                    """
                        .formatted(
                            search.column(),
                            search.descending() ? "<" : ">",
                            search.descending() ? "desc" : "asc"))
                .param("kind", search.kind())
                .param("stage", search.stage())
                .param("words", search.words())
                .param("after", search.after())
                .param("most", most + 1)
                .query(
                    (row, n) ->
                        new Line(
                            MissionRows.mission(row, n),
                            row.getInt("establishments"),
                            row.getInt("open_demands")))
                .list());
    var more = found.size() > most;
    if (more) {
      found.removeLast();
    }
    return new Page(found, more ? found.getLast().mission().id() : null);
  }
}
