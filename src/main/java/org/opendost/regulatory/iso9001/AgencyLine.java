package org.opendost.regulatory.iso9001;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;

/// An agency in a list.
///
/// @param standard the version it last announced; empty without an announcement
/// @param number of the announcement that stands
/// @param monitoredOn when it was last monitored
public record AgencyLine(
    UUID id,
    String name,
    AgencyKind kind,
    boolean obliged,
    String standard,
    String number,
    @Nullable LocalDate announcedOn,
    String scope,
    @Nullable LocalDate monitoredOn,
    int open,
    int late) {

  private static final String LINES =
      """
      select agency.*, coalesce(announced.code, '') as standard, coalesce(announced.number, '') as number,
             announced.announced_on, coalesce(announced.scope, '') as scope,
             (select max(visited_on) from iso9001.visit
               where agency_id = agency.id and withdrawn_at is null) as monitored_on,
             open.open, open.late
        from iso9001.agency
        left join lateral (
          select standard.code, number, announced_on, scope
            from iso9001.announcement join iso9001.standard on standard.id = standard_id
           where agency_id = agency.id order by announced_on desc, recorded_at desc limit 1) announced on true
        cross join lateral (
          select count(*) as open, count(*) filter (where due_on < :today) as late
            from iso9001.nonconformity
            left join iso9001.visit on visit.id = visit_id
           where nonconformity.agency_id = agency.id and closed_on is null
             and visit.withdrawn_at is null) open
      """;

  static final ListQuery<AgencyLine> LIST = list(LINES + " where ended_on is null");

  static final ListQuery<AgencyLine> ANNOUNCED =
      list(LINES + " where ended_on is null and announced.number is not null");

  private static ListQuery<AgencyLine> list(String lines) {
    return new ListQuery<>(lines, AgencyLine::read, AgencyLine::id)
        .sort("name", "register.fold(name)")
        .sort("announced", "coalesce(announced_on, date '0001-01-01')")
        .sort("monitored", "coalesce(monitored_on, date '0001-01-01')")
        .sort("open", "open")
        .has("name", "name")
        .is("kind", "kind")
        .is("obliged", "obliged")
        .has("standard", "standard")
        .has("number", "number");
  }

  private static AgencyLine read(ResultSet row, int n) throws SQLException {
    return new AgencyLine(
        row.getObject("id", UUID.class),
        row.getString("name"),
        AgencyKind.valueOf(row.getString("kind")),
        row.getBoolean("obliged"),
        row.getString("standard"),
        row.getString("number"),
        row.getObject("announced_on", LocalDate.class),
        row.getString("scope"),
        row.getObject("monitored_on", LocalDate.class),
        row.getInt("open"),
        row.getInt("late"));
  }
}
