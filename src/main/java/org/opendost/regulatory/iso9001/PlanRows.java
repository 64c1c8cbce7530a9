package org.opendost.regulatory.iso9001;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of the yearly plans.
@Component
class PlanRows {

  private final JdbcClient jdbc;

  PlanRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The plan that stands for a year: the latest decision.
  Optional<MonitoringPlan> of(int year) {
    return all().stream().filter(plan -> plan.year() == year).findFirst();
  }

  /// Every plan with its agencies, the latest first.
  List<MonitoringPlan> all() {
    var ways = new HashMap<UUID, Map<UUID, Way>>();
    jdbc.sql("select * from iso9001.plan_line")
        .query(
            row -> {
              ways.computeIfAbsent(row.getObject("plan_id", UUID.class), plan -> new HashMap<>())
                  .put(row.getObject("agency_id", UUID.class), Way.valueOf(row.getString("way")));
            });
    return jdbc.sql(
            "select * from iso9001.plan order by year desc, decided_on desc, entered_at desc")
        .query(
            (row, n) -> {
              var id = row.getObject("id", UUID.class);
              return new MonitoringPlan(
                  id,
                  row.getInt("year"),
                  row.getString("decision"),
                  row.getObject("decided_on", LocalDate.class),
                  ways.getOrDefault(id, Map.of()));
            })
        .list();
  }

  /// What the plan foresees, with the year's visits.
  List<PlanLine> lines(UUID plan) {
    return jdbc.sql(
            """
            select line.agency_id, agency.name, line.way, visit.id as visit, visit.visited_on
              from iso9001.plan_line line
              join iso9001.plan on plan.id = line.plan_id
              join iso9001.agency on agency.id = line.agency_id
              left join lateral (
                select id, visited_on from iso9001.visit
                 where agency_id = line.agency_id and withdrawn_at is null
                   and extract(year from visited_on) = plan.year
                 order by visited_on limit 1) visit on true
             where line.plan_id = :plan
             order by register.fold(agency.name), line.agency_id
            """)
        .param("plan", plan)
        .query(
            (row, n) ->
                new PlanLine(
                    row.getObject("agency_id", UUID.class),
                    row.getString("name"),
                    Way.valueOf(row.getString("way")),
                    row.getObject("visit", UUID.class),
                    row.getObject("visited_on", LocalDate.class)))
        .list();
  }

  /// False when the decision is there already.
  boolean insert(MonitoringPlan plan, Instant at, String by) {
    var inserted =
        jdbc.sql(
                    """
                    insert into iso9001.plan (id, year, decision, decided_on, entered_at, entered_by)
                    values (:id, :year, :decision, :on, :at, :by)
                    on conflict (year, decision) do nothing
                    """)
                .param("id", plan.id())
                .param("year", plan.year())
                .param("decision", plan.decision())
                .param("on", plan.decidedOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update()
            == 1;
    if (inserted) {
      byWay(plan.ways())
          .forEach(
              (way, agencies) ->
                  jdbc.sql(
                          """
                          insert into iso9001.plan_line (plan_id, agency_id, way)
                          select :plan, cast(agency as uuid), :way
                            from unnest(cast(:agencies as text[])) agency
                          """)
                      .param("plan", plan.id())
                      .param("way", way.name())
                      .param(
                          "agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                      .update());
    }
    return inserted;
  }

  private static Map<Way, List<UUID>> byWay(Map<UUID, Way> ways) {
    var byWay = new EnumMap<Way, List<UUID>>(Way.class);
    for (var way : Way.values()) {
      byWay.put(
          way,
          ways.entrySet().stream()
              .filter(line -> line.getValue() == way)
              .map(Map.Entry::getKey)
              .toList());
    }
    return byWay;
  }
}
