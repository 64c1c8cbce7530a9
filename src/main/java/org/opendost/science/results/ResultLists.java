package org.opendost.science.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the lists of the module: two queries each, however long they are.
@Component
class ResultLists {

  private static final String CERTIFICATES =
      """
      results.certificate
       where folded like all (:patterns::text[])
         and (:year = '' or to_char(number_year, 'FM0000') = :year)
         and (:level = '' or level = :level)
         and (:field = '' or field = :field)
         and (:standing = '' or (:standing = 'revoked') = (revoked_on is not null))
      """;

  private static final String PUBLIC = " and published and revoked_on is null ";

  private static final String DOSSIERS =
      """
      results.dossier
       where folded like all (:patterns::text[])
         and (:step = '' or step = :step or (:step = 'open' and outcome is null))
      """;

  private final JdbcClient jdbc;

  ResultLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Keyed<T>(String key, UUID id, T item) {}

  Listed<Certificate> certificates(RegisterSearch search, boolean onlyPublic, int most) {
    var from = CERTIFICATES + (onlyPublic ? PUBLIC : "");
    var asked =
        Map.<String, Object>of(
            "patterns", Folded.patterns(search.words()),
            "year", search.year(),
            "level", search.level(),
            "field", search.field(),
            "standing", search.standing());
    return page(
        from,
        search.key(),
        search.descending(),
        search.after(),
        most,
        asked,
        CertificateRows::certificate);
  }

  Listed<Dossier> dossiers(DossierSearch search, int most) {
    var asked =
        Map.<String, Object>of("patterns", Folded.patterns(search.words()), "step", search.step());
    return page(
        DOSSIERS,
        search.key(),
        search.descending(),
        search.after(),
        most,
        asked,
        RegistrationRows::dossier);
  }

  /// For each facet, how many published results each value would leave, the other filters standing.
  Map<String, List<Results.Count>> facets(RegisterSearch search) {
    var facets = new LinkedHashMap<String, List<Results.Count>>();
    jdbc.sql(
            """
            with m as materialized (
              select level, field, to_char(number_year, 'FM0000') as year,
                     :level = '' or level = :level as l,
                     :field = '' or field = :field as f,
                     :year = '' or to_char(number_year, 'FM0000') = :year as y
                from results.certificate
               where folded like all (:patterns::text[])
            """
                + PUBLIC
                + """
                )
                select 'field' as facet, field as value, count(*) as n from m where l and y group by field
                union all
                select 'level', level, count(*) from m where f and y group by level
                union all
                select 'year', year, count(*) from m where f and l group by year
                order by 1, 2
                """)
        .param("patterns", Folded.patterns(search.words()))
        .param("level", search.level())
        .param("field", search.field())
        .param("year", search.year())
        .query(
            row -> {
              facets
                  .computeIfAbsent(row.getString("facet"), facet -> new ArrayList<>())
                  .add(new Results.Count(row.getString("value"), row.getLong("n")));
            });
    return facets;
  }

  private <T> Listed<T> page(
      String from,
      String key,
      boolean descending,
      String after,
      int most,
      Map<String, Object> asked,
      RowMapper<T> mapper) {
    var place = Place.read(after);
    var direction = descending ? "desc" : "asc";
    var beyond =
        place == null
            ? ""
            : " and (%s, id) %s (:placeKey, :placeId) ".formatted(key, descending ? "<" : ">");
    var statement =
        jdbc.sql(
                "select *, %s as sort_key from %s %s order by sort_key %s, id %s limit :most"
                    .formatted(key, from, beyond, direction, direction))
            .params(asked)
            .param("most", most + 1);
    if (place != null) {
      statement = statement.param("placeKey", place.key()).param("placeId", place.id());
    }
    var found =
        statement
            .query(
                (row, n) ->
                    new Keyed<>(
                        row.getString("sort_key"),
                        row.getObject("id", UUID.class),
                        mapper.mapRow(row, n)))
            .list();
    var total = jdbc.sql("select count(*) from " + from).params(asked).query(Long.class).single();
    var shown = found.size() > most ? found.subList(0, most) : found;
    return new Listed<>(
        shown.stream().map(Keyed::item).toList(),
        total,
        found.size() > most
            ? new Place(shown.getLast().key(), shown.getLast().id()).written()
            : null);
  }
}
