package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.OrganisationRecord.FormerName;
import org.opendost.directory.parties.OrganisationRecord.Merger;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What ties organisations to each other and to their past: parents, mergers, former names.
@Repository
class OrganisationTies {

  private static final RowMapper<Merger> MERGER =
      (row, n) ->
          new Merger(
              OrganisationRows.organisation(row),
              row.getObject("day", LocalDate.class),
              row.getString("by_decision"));

  private final JdbcClient jdbc;

  OrganisationTies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Organisation> find(OrganisationSearch search, int most) {
    var column = search.order().column();
    return jdbc.sql(
            """
            select * from parties.organisation
             where folded like :pattern
               and (cast(:kind as text) is null or kind = :kind)
               and (:district = '' or district ilike :district)
               and (cast(:after as uuid) is null
                    or (%1$s, id) %2$s
                       (select %1$s, id from parties.organisation where id = cast(:after as uuid)))
             order by %1$s %3$s, id %3$s
             limit :most
            """
                .formatted(
                    column, search.descending() ? "<" : ">", search.descending() ? "desc" : "asc"))
        .param("pattern", OrganisationRows.pattern(Words.folded(search.words())))
        .param("kind", search.kind() == null ? null : search.kind().code())
        .param(
            "district",
            search.district().isBlank() ? "" : OrganisationRows.pattern(search.district().strip()))
        .param("after", search.after())
        .param("most", most)
        .query((row, n) -> OrganisationRows.organisation(row))
        .list();
  }

  Optional<Organisation> parent(UUID id) {
    return jdbc.sql(
            """
            select parent.* from parties.organisation
              join parties.organisation parent on parent.id = organisation.parent
             where organisation.id = :id
            """)
        .param("id", id)
        .query((row, n) -> OrganisationRows.organisation(row))
        .optional();
  }

  List<Organisation> parts(UUID id) {
    return jdbc.sql("select * from parties.organisation where parent = :id order by name, id")
        .param("id", id)
        .query((row, n) -> OrganisationRows.organisation(row))
        .list();
  }

  /// Whether `above` is the organisation itself or one of those it belongs to.
  boolean isUnder(UUID above, UUID id) {
    return jdbc.sql(
            """
            with recursive chain (id, parent) as (
              select id, parent from parties.organisation where id = :above
              union
              select up.id, up.parent from parties.organisation up join chain on up.id = chain.parent)
            select exists (select from chain where id = :id)
            """)
        .param("above", above)
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  void placeUnder(UUID id, @Nullable UUID parent) {
    jdbc.sql("update parties.organisation set parent = :parent where id = :id")
        .param("id", id)
        .param("parent", parent)
        .update();
  }

  void merge(UUID id, UUID into, LocalDate on, String decision) {
    jdbc.sql(
            """
            update parties.organisation
               set merged_into = :into, merged_on = :day, decision = :decision where id = :id
            """)
        .param("id", id)
        .param("into", into)
        .param("day", on)
        .param("decision", decision)
        .update();
  }

  Optional<Merger> merger(UUID id) {
    return jdbc.sql(
            """
            select other.*, ended.merged_on as day, ended.decision as by_decision
              from parties.organisation ended
              join parties.organisation other on other.id = ended.merged_into
             where ended.id = :id
            """)
        .param("id", id)
        .query(MERGER)
        .optional();
  }

  List<Merger> took(UUID id) {
    return jdbc.sql(
            """
            select *, merged_on as day, decision as by_decision
              from parties.organisation where merged_into = :id order by merged_on desc, name
            """)
        .param("id", id)
        .query(MERGER)
        .list();
  }

  /// From row history: each name that was followed by another one.
  List<FormerName> formerNames(UUID id) {
    return jdbc.sql(
            """
            select name, (upper(valid) at time zone 'Asia/Ho_Chi_Minh')::date as until
              from (select name, valid, lead(name) over (order by lower(valid)) as next
                      from parties.organisation_history where id = :id) as version
             where next is not null and next <> name
             order by upper(valid) desc
            """)
        .param("id", id)
        .query(
            (row, n) ->
                new FormerName(row.getString("name"), row.getObject("until", LocalDate.class)))
        .list();
  }
}
