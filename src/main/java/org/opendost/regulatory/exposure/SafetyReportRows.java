package org.opendost.regulatory.exposure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.opendost.regulatory.radiation.Facility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of yearly reports.
@Component
class SafetyReportRows {

  private static final String SELECT =
      """
      select safety_report.*,
             case when received_on > due_on then 'RECEIVED_LATE' when received_on is not null then 'RECEIVED'
                  when due_on < cast(:today as date) then 'OVERDUE' else 'AWAITED' end as state
        from exposure.safety_report
      """;

  static final ListQuery<SafetyReport> LIST =
      new ListQuery<>(SELECT, SafetyReportRows::report, SafetyReport::id)
          .sort("year", "year")
          .sort("facility", "register.fold(facility_name)")
          .sort("received", "coalesce(received_on, 'infinity')")
          .newestFirst()
          .has("facility", "facility_name")
          .is("year", "year")
          .is("state", "state")
          .meets(OwnExposure.FACILITIES, "array[cast(facility_id as text)]");

  private final JdbcClient jdbc;

  SafetyReportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Awaits the reports of these facilities by one statement; those awaited before are left as they
  /// are.
  ///
  /// @return those awaited anew
  List<SafetyReport> await(int year, LocalDate due, List<Facility> facilities) {
    return jdbc.sql(
            """
            insert into exposure.safety_report (id, facility_id, organisation_id, facility_name, year, due_on)
            select uuidv7(), facility, organisation, name, :year, :due
              from unnest(cast(:facilities as uuid[]), cast(:organisations as uuid[]), cast(:names as text[]))
                   as awaited (facility, organisation, name)
                on conflict (facility_id, year) do nothing
            returning *, 'AWAITED' as state
            """)
        .param("year", year)
        .param("due", due)
        .param("facilities", facilities.stream().map(Facility::id).toArray(UUID[]::new))
        .param(
            "organisations", facilities.stream().map(Facility::organisation).toArray(UUID[]::new))
        .param("names", facilities.stream().map(Facility::name).toArray(String[]::new))
        .query(SafetyReportRows::report)
        .list();
  }

  void receive(UUID id, SafetyReport.Receipt receipt) {
    jdbc.sql(
            """
            update exposure.safety_report
               set received_on = coalesce(received_on, :on), complies = :complies, changes = :changes, incidents = :incidents, doses = :doses
             where id = :id
            """)
        .param("id", id)
        .param("on", receipt.on())
        .param("complies", receipt.complies())
        .param("changes", receipt.changes().strip())
        .param("incidents", receipt.incidents().strip())
        .param("doses", receipt.doses().strip())
        .update();
  }

  /// The report of a facility for a year, which nobody else can receive until this transaction
  /// ends.
  Optional<SafetyReport> lock(UUID facility, int year, LocalDate today) {
    return one(
        SELECT + " where facility_id = :facility and year = :year for update",
        facility,
        year,
        today);
  }

  Optional<SafetyReport> find(UUID facility, int year, LocalDate today) {
    return one(SELECT + " where facility_id = :facility and year = :year", facility, year, today);
  }

  private Optional<SafetyReport> one(String sql, UUID facility, int year, LocalDate today) {
    return jdbc.sql(sql)
        .param("facility", facility)
        .param("year", year)
        .param("today", today)
        .query(SafetyReportRows::report)
        .optional();
  }

  /// The report, which nobody else can receive until this transaction ends.
  Optional<SafetyReport> lock(UUID id, LocalDate today) {
    return one(SELECT + " where id = :id for update", id, today);
  }

  Optional<SafetyReport> find(UUID id, LocalDate today) {
    return one(SELECT + " where id = :id", id, today);
  }

  private Optional<SafetyReport> one(String sql, UUID id, LocalDate today) {
    return jdbc.sql(sql)
        .param("id", id)
        .param("today", today)
        .query(SafetyReportRows::report)
        .optional();
  }

  private static SafetyReport report(ResultSet row, int n) throws SQLException {
    return new SafetyReport(
        row.getObject("id", UUID.class),
        row.getObject("facility_id", UUID.class),
        row.getString("facility_name"),
        row.getInt("year"),
        Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
        row.getObject("received_on", LocalDate.class),
        row.getObject("complies", Boolean.class),
        row.getString("changes"),
        row.getString("incidents"),
        row.getString("doses"),
        SafetyReport.State.valueOf(row.getString("state")));
  }
}
