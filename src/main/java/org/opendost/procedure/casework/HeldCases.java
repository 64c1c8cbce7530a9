package org.opendost.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.directory.mergers.CarryOver;
import org.opendost.directory.mergers.Holding;
import org.opendost.directory.mergers.HoldingRows;
import org.opendost.directory.mergers.HoldingSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Cases a unit deals with that have not ended. Their handlers keep them unless others were named;
/// either way the course of the case says that it went over.
@Component
class HeldCases implements HoldingSource {

  private final HoldingRows rows;
  private final JdbcClient jdbc;
  private final CaseLinks links;

  HeldCases(HoldingRows rows, JdbcClient jdbc, CaseLinks links) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.links = links;
  }

  @Override
  public String kind() {
    return "case";
  }

  @Override
  public List<Holding> heldBy(Set<UUID> units, LocalDate today) {
    return jdbc
        .sql(
            """
            select * from casework.case_file
             where unit = any(:units) and ended_at is null
             order by opened_at, id
            """)
        .param("units", units.toArray(UUID[]::new))
        .query(CaseRows.CASE)
        .list()
        .stream()
        .flatMap(file -> Stream.ofNullable(file.unit()).map(unit -> holding(file, unit)))
        .toList();
  }

  private Holding holding(CaseFile file, UUID unit) {
    return new Holding(
        file.id(),
        unit,
        file.number() + " – " + links.titleOf(file, "vi"),
        file.applicantName(),
        links.hrefOf(file),
        file.handler(),
        Objects.requireNonNullElse(file.handlerName(), ""),
        0,
        0);
  }

  @Override
  public List<UUID> carryOver(CarryOver over, List<Holding> held) {
    return rows.carry(
        """
        with given as (
          select * from unnest(cast(:ids as uuid[]), cast(:takers as uuid[]), cast(:takerNames as text[])) as given(id, taker, name)),
        carried as (
          update casework.case_file
             set unit = :into, handler = coalesce(given.taker, handler),
                 handler_name = coalesce(given.name, handler_name), moves = moves + 1
            from given
           where given.id = case_file.id and unit = any(:ended) and ended_at is null
          returning case_file.*)
        insert into casework.move
          (id, case_id, seq, at, actor_id, actor_name, move, version, from_step, to_step, note)
        select uuidv7(), id, moves,
               greatest(cast(:at as timestamptz), (select max(at) from casework.move where case_id = carried.id)),
               :actor, :actorName, 'ASSIGNED', version, step, step, 'Chuyển sang ' || :name || ' (' || :words || ')'
          from carried
        returning case_id
        """,
        over,
        held);
  }
}
