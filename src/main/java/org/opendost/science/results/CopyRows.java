package org.opendost.science.results;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of copies.
@Component
class CopyRows {

  private final JdbcClient jdbc;

  CopyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// False when that copy was written down before.
  boolean insert(UUID id, UUID certificate, LocalDate on, String to, String by) {
    return jdbc.sql(
                """
                insert into results.certificate_copy (id, certificate_id, given_on, given_to, given_by)
                values (:id, :certificate, :on, :to, :by) on conflict (id) do nothing
                """)
            .param("id", id)
            .param("certificate", certificate)
            .param("on", on)
            .param("to", to)
            .param("by", by)
            .update()
        == 1;
  }

  List<CertificateCopy> of(UUID certificate) {
    return jdbc.sql(
            """
            select * from results.certificate_copy where certificate_id = :id order by given_on, id
            """)
        .param("id", certificate)
        .query(
            (row, n) ->
                new CertificateCopy(
                    row.getObject("id", UUID.class),
                    row.getObject("given_on", LocalDate.class),
                    row.getString("given_to"),
                    row.getString("given_by")))
        .list();
  }
}
