package org.opendost.office.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Role;
import org.opendost.platform.register.DatedLines;
import org.opendost.platform.register.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of powers to sign.
@Component
class SigningPowerRows {

  private final JdbcClient jdbc;

  SigningPowerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(SigningPower power) {
    var role = power.role();
    var kind = power.kind();
    DatedLines.insert(
            jdbc,
            """
            insert into documents.signing_power
              (id, holder_role, holder_id, holder, kind, form, post, from_on, until_on, article, confirmed, remark)
            values (:id, :role, :holder, :name, :kind, :form, :post, :from, :until, :article, :confirmed, :remark)
            """,
            power.id(),
            power.validity())
        .param("role", role == null ? null : role.name())
        .param("holder", power.holder())
        .param("name", power.name())
        .param("kind", kind == null ? "" : kind.name())
        .param("form", power.form().name())
        .param("post", power.post().strip())
        .update();
  }

  /// Ends it on a day; what was signed before stays signed.
  void end(UUID id, LocalDate until) {
    jdbc.sql("update documents.signing_power set until_on = :until where id = :id")
        .param("id", id)
        .param("until", until)
        .update();
  }

  List<SigningPower> all() {
    return jdbc.sql("select * from documents.signing_power order by from_on desc, holder, kind, id")
        .query(SigningPowerRows::power)
        .list();
  }

  private static SigningPower power(ResultSet row, int n) throws SQLException {
    var role = row.getString("holder_role");
    var kind = row.getString("kind");
    return new SigningPower(
        row.getObject("id", UUID.class),
        role == null ? null : Role.valueOf(role),
        row.getObject("holder_id", UUID.class),
        row.getString("holder"),
        kind.isEmpty() ? null : DocumentKind.valueOf(kind),
        SigningForm.valueOf(row.getString("form")),
        row.getString("post"),
        Validity.of(row));
  }
}
