package org.opendost.office.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Role;
import org.opendost.platform.register.DatedLine;
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
    new DatedLine("documents.signing_power", power.id(), power.validity())
        .with("holder_role", role == null ? null : role.name())
        .with("holder_id", power.holder())
        .with("holder", power.name())
        .with("kind", kind == null ? "" : kind.name())
        .with("form", power.form().name())
        .with("post", power.post().strip())
        .add(jdbc);
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
