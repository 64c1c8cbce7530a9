package org.opendost.regulatory.exposure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of yearly reports as they were received.
@Component
class SafetyFilingRows {

  private final JdbcClient jdbc;
  private final Files files;

  SafetyFilingRows(JdbcClient jdbc, Files files) {
    this.jdbc = jdbc;
    this.files = files;
  }

  /// Adds one after those there are; whoever does holds the report's lock.
  void insert(UUID report, SafetyReport.Receipt receipt, @Nullable StoredFile file, Actor actor) {
    jdbc.sql(
            """
            insert into exposure.safety_filing (id, report_id, number, received_on, complies, changes, incidents, doses,
              why, file_id, by_facility, entered_by)
            select :id, :report, count(*) + 1, :on, :complies, :changes, :incidents, :doses,
                   case count(*) when 0 then '' else :why end, :file, :facility, :by
              from exposure.safety_filing where report_id = :report
            """)
        .param("id", receipt.id())
        .param("report", report)
        .param("on", receipt.on())
        .param("complies", receipt.complies())
        .param("changes", receipt.changes().strip())
        .param("incidents", receipt.incidents().strip())
        .param("doses", receipt.doses().strip())
        .param("why", receipt.why().strip())
        .param("file", file == null ? null : file.id())
        .param("facility", actor.is(Role.APPLICANT))
        .param("by", actor.name())
        .update();
  }

  /// The last first.
  List<SafetyFiling> of(UUID report) {
    var stored =
        files.byId(
            jdbc.sql(
                    """
                    select file_id from exposure.safety_filing where report_id = :report and file_id is not null
                    """)
                .param("report", report)
                .query((row, n) -> row.getObject("file_id", UUID.class))
                .list());
    return jdbc.sql(
            "select * from exposure.safety_filing where report_id = :report order by number desc")
        .param("report", report)
        .query((row, n) -> filing(row, stored))
        .list();
  }

  private static SafetyFiling filing(ResultSet row, Map<UUID, StoredFile> stored)
      throws SQLException {
    return new SafetyFiling(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        row.getObject("received_on", LocalDate.class),
        row.getBoolean("complies"),
        row.getString("changes"),
        row.getString("incidents"),
        row.getString("doses"),
        row.getString("why"),
        stored.get(row.getObject("file_id", UUID.class)),
        row.getBoolean("by_facility"),
        row.getString("entered_by"));
  }
}
