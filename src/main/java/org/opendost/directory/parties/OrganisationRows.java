package org.opendost.directory.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationRows {

  private static final RowMapper<Organisation> ROW = (row, n) -> organisation(row);

  private final JdbcClient jdbc;
  private final DirectoryEntries entries;

  OrganisationRows(JdbcClient jdbc, DirectoryEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  /// Whether it was new; false when the id or the tax code is taken.
  boolean insert(Organisation organisation) {
    var isNew =
        with(
                    jdbc.sql(
                        """
                        insert into parties.organisation
                          (id, name, short_name, tax_code, kind, address, district, phone, email, folded)
                        values (:id, :name, :shortName, :taxCode, :kind, :address, :district, :phone, :email, :folded)
                        on conflict do nothing
                        """),
                    organisation)
                .update()
            == 1;
    entries.organisation(organisation.id());
    return isNew;
  }

  void update(Organisation organisation) {
    with(
            jdbc.sql(
                """
                update parties.organisation
                   set name = :name, short_name = :shortName, tax_code = :taxCode, kind = :kind,
                       address = :address, district = :district, phone = :phone, email = :email,
                       folded = :folded
                 where id = :id
                """),
            organisation)
        .update();
    entries.organisation(organisation.id());
  }

  Optional<Organisation> find(UUID id) {
    return jdbc.sql("select * from parties.organisation where id = :id")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  List<Organisation> named(String name, int most) {
    return jdbc.sql("select * from parties.organisation where name = :name order by id limit :most")
        .param("name", name)
        .param("most", most)
        .query(ROW)
        .list();
  }

  List<Organisation> of(Set<UUID> ids) {
    return jdbc.sql("select * from parties.organisation where id in (:ids)")
        .param("ids", ids)
        .query(ROW)
        .list();
  }

  Optional<Organisation> lock(UUID id) {
    return jdbc.sql("select * from parties.organisation where id = :id for update")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  Optional<Organisation> byTaxCode(String taxCode) {
    return jdbc.sql("select * from parties.organisation where tax_code = :taxCode")
        .param("taxCode", taxCode)
        .query(ROW)
        .optional();
  }

  List<Organisation> list(String words, @Nullable UUID after, int most) {
    return jdbc.sql(
            """
            select * from parties.organisation
             where folded like :pattern
               and (cast(:after as uuid) is null
                    or (name, id) > (select name, id from parties.organisation where id = cast(:after as uuid)))
             order by name, id
             limit :most
            """)
        .param("pattern", pattern(words))
        .param("after", after)
        .param("most", most)
        .query(ROW)
        .list();
  }

  static Organisation organisation(ResultSet row) throws SQLException {
    return new Organisation(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("short_name"),
        row.getString("tax_code"),
        OrganisationKind.of(row.getString("kind")),
        row.getString("address"),
        row.getString("district"),
        row.getString("phone"),
        row.getString("email"));
  }

  /// The words in their order, whatever stands between them.
  static String pattern(String words) {
    return "%" + words.replaceAll("[\\\\%_]", "\\\\$0").replace(" ", "%") + "%";
  }

  private static StatementSpec with(StatementSpec statement, Organisation organisation) {
    var taxCode = organisation.taxCode() == null ? "" : organisation.taxCode();
    return statement
        .param("id", organisation.id())
        .param("name", organisation.name())
        .param("shortName", organisation.shortName())
        .param("taxCode", organisation.taxCode())
        .param("kind", organisation.kind().code())
        .param("address", organisation.address())
        .param("district", organisation.district())
        .param("phone", organisation.phone())
        .param("email", organisation.email())
        .param(
            "folded",
            Words.folded(organisation.name() + " " + organisation.shortName() + " " + taxCode));
  }
}
