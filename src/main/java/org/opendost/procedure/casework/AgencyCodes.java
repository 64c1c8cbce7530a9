package org.opendost.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The department's own code, which heads every dossier code (TT 01/2018/TT-VPCP, Art. 19). It
/// changes with the law (QĐ 20/2020/QĐ-TTg turns its parts round), so it is data with a first day.
@Component
public class AgencyCodes {

  private static final RowMapper<AgencyCode> CODE =
      (row, n) ->
          new AgencyCode(
              row.getString("code"),
              row.getObject("valid_from", LocalDate.class),
              row.getString("basis"),
              row.getBoolean("confirmed"));

  private final JdbcClient jdbc;

  AgencyCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The code on a day; before the first the first.
  public String on(LocalDate day) {
    return jdbc.sql(
            """
            select code from casework.agency_code
            order by valid_from <= :day desc,
                     case when valid_from <= :day then valid_from end desc, valid_from
            limit 1
            """)
        .param("day", day)
        .query(String.class)
        .single();
  }

  List<AgencyCode> all() {
    return jdbc.sql("select * from casework.agency_code order by valid_from").query(CODE).list();
  }

  /// Whether it was entered; false when another begins on that day.
  boolean insert(AgencyCode code) {
    return jdbc.sql(
                """
                insert into casework.agency_code (code, valid_from, basis, confirmed)
                values (:code, :from, :basis, :confirmed)
                on conflict (valid_from) do nothing
                """)
            .param("code", code.code())
            .param("from", code.from())
            .param("basis", code.basis())
            .param("confirmed", code.confirmed())
            .update()
        == 1;
  }
}
