package org.opendost.directory.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets those who read the directory find organisations, units and people: an organisation also by
/// its tax code and its place, a person also by the posts held.
@Component
class DirectoryEntries {

  private static final Visibility READERS = Visibility.holdersOf(PartiesPermissions.READ_PEOPLE);

  private final JdbcClient jdbc;
  private final SearchEntries entries;

  DirectoryEntries(JdbcClient jdbc, SearchEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  /// Brings the organisation's entry up to what stands in this transaction; all when none is named.
  void organisation(@Nullable UUID id) {
    entries.putAll(
        jdbc.sql(
                """
                select id, name,
                       concat_ws(' ', short_name, tax_code, address, district) as body
                  from parties.organisation
                 where cast(:id as uuid) is null or id = cast(:id as uuid)
                 order by id
                """)
            .param("id", id)
            .query((row, n) -> entry("organisation", "organisations", row))
            .list());
  }

  /// The same for a unit, found also by the names it bore before.
  void unit(@Nullable UUID id) {
    entries.putAll(
        jdbc.sql(
                """
                select id, name,
                       concat_ws(' ', short_name, (select string_agg(old_name, '; ' order by renamed_on desc)
                                                     from parties.renaming where unit_id = unit.id)) as body
                  from parties.unit
                 where cast(:id as uuid) is null or id = cast(:id as uuid)
                 order by id
                """)
            .param("id", id)
            .query((row, n) -> entry("unit", "units", row))
            .list());
  }

  /// The same for a person.
  void person(@Nullable UUID id) {
    entries.putAll(
        jdbc.sql(
                """
                select person.id, concat_ws('. ', nullif(person.degree, ''), person.name) as name,
                       coalesce(string_agg(
                         concat_ws(', ', post.title, unit.name, organisation.name), '; '
                         order by post.valid_from desc, post.id), '') as body
                  from parties.person
                  left join parties.post on post.person_id = person.id
                  left join parties.unit on unit.id = post.unit_id
                  left join parties.organisation on organisation.id = post.organisation_id
                 where cast(:id as uuid) is null or person.id = cast(:id as uuid)
                 group by person.id
                 order by person.id
                """)
            .param("id", id)
            .query((row, n) -> entry("person", "people", row))
            .list());
  }

  private static SearchEntry entry(String kind, String path, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new SearchEntry(
        kind,
        id,
        row.getString("name"),
        row.getString("body"),
        "/office/directory/" + path + "/" + id,
        READERS,
        null);
  }

  private record Source(String kind, Runnable all) implements SearchSource {
    @Override
    public void putAll() {
      all.run();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Sources {

    @Bean
    SearchSource findableOrganisations(DirectoryEntries entries) {
      return new Source("organisation", () -> entries.organisation(null));
    }

    @Bean
    SearchSource findableUnits(DirectoryEntries entries) {
      return new Source("unit", () -> entries.unit(null));
    }

    @Bean
    SearchSource findablePeople(DirectoryEntries entries) {
      return new Source("person", () -> entries.person(null));
    }
  }
}
