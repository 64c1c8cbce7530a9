package org.opendost.regulatory.iso9001;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;

/// A visit in a list.
///
/// @param found how many nonconformities it found
/// @param open how many of them are open
public record VisitLine(
    UUID id,
    UUID agency,
    String agencyName,
    String standard,
    Way way,
    LocalDate on,
    String minutes,
    @Nullable Integer score,
    int found,
    int open,
    boolean withdrawn) {

  static final ListQuery<VisitLine> LIST =
      new ListQuery<>(
              """
              select visit.*, agency.name as agency_name, standard.code as standard,
                     visit.withdrawn_at is not null as withdrawn,
                     to_char(visit.visited_on, 'YYYY') as year,
                     (select count(*) from iso9001.nonconformity where visit_id = visit.id) as found,
                     (select count(*) from iso9001.nonconformity
                       where visit_id = visit.id and closed_on is null) as open
                from iso9001.visit
                join iso9001.agency on agency.id = visit.agency_id
                join iso9001.standard on standard.id = visit.standard_id
              """,
              VisitLine::read,
              VisitLine::id)
          .sort("on", "visited_on")
          .sort("agency", "register.fold(agency_name)")
          .sort("score", "coalesce(score, -1)")
          .has("agency", "agency_name")
          .is("agencyId", "agency_id")
          .is("way", "way")
          .is("year", "year")
          .is("withdrawn", "withdrawn");

  private static VisitLine read(ResultSet row, int n) throws SQLException {
    return new VisitLine(
        row.getObject("id", UUID.class),
        row.getObject("agency_id", UUID.class),
        row.getString("agency_name"),
        row.getString("standard"),
        Way.valueOf(row.getString("way")),
        row.getObject("visited_on", LocalDate.class),
        row.getString("minutes"),
        row.getObject("score", Integer.class),
        row.getInt("found"),
        row.getInt("open"),
        row.getBoolean("withdrawn"));
  }
}
