package org.opendost.science.tasks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendost.science.tasks.Catalogue.Certified;
import org.opendost.science.tasks.Catalogue.Concluded;
import org.opendost.science.tasks.Catalogue.Count;
import org.opendost.science.tasks.Catalogue.Line;
import org.opendost.science.tasks.Catalogue.Published;
import org.opendost.science.tasks.Catalogue.Reached;
import org.opendost.science.tasks.Catalogue.Reference;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the published tasks.
@Component
class CatalogueRows {

  /// Of a task `t`, whether the public may see it.
  static final String PUBLIC =
      "t.withdrawn_at is null and t.published"
          + " and t.stage not in ('proposed', 'rejected', 'listed', 'selected')";

  private static final String RUNNING =
      "(:stage = 'running' and t.stage in ('contracted', 'in_progress', 'suspended'))";

  private static final String NARROWED =
      """
      (:host = '' or t.host_name = :host)
         and (:accepted = '' or exists (
              select from tasks.task_stage s
               where s.task_id = t.id and s.stage = 'accepted' and s.withdrawn_at is null
                 and to_char(s.happened_on, 'YYYY') = :accepted))
      """;

  private static final RowMapper<Line> LINE =
      (row, n) ->
          new Line(
              row.getObject("id", UUID.class),
              row.getString("code"),
              row.getString("slug"),
              row.getString("title"),
              row.getString("kind"),
              row.getString("level"),
              row.getString("programme"),
              row.getString("field"),
              row.getString("host_name"),
              row.getString("leader"),
              row.getObject("start_on", LocalDate.class),
              row.getObject("end_on", LocalDate.class),
              row.getString("stage"));

  private static final RowMapper<Reference> REFERENCE =
      (row, n) ->
          new Reference(
              row.getString("code"),
              row.getString("slug"),
              row.getString("title"),
              row.getString("stage"));

  private final JdbcClient jdbc;
  private final TaskReading reading;

  CatalogueRows(JdbcClient jdbc, TaskReading reading) {
    this.jdbc = jdbc;
    this.reading = reading;
  }

  List<Line> lines(Search search, int most) {
    var place = Place.of(search.after());
    return bind(
            jdbc.sql(
                """
                select t.* from tasks.task t
                 where %s
                   and t.folded like all (:patterns::text[])
                   and %s
                   and (:level = '' or t.level = :level)
                   and (:programme = '' or t.programme = :programme)
                   and (:field = '' or t.field = :field)
                   and (:stage = '' or t.stage = :stage or %s)
                   and (:year = '' or to_char(t.start_on, 'YYYY') = :year)
                   and (t.start_on, t.id) < (:afterDay, :afterId)
                 order by t.start_on desc, t.id desc
                 limit :most
                """
                    .formatted(PUBLIC, NARROWED, RUNNING)),
            search)
        .param("afterDay", place.day())
        .param("afterId", place.id())
        .param("most", most)
        .query(LINE)
        .list();
  }

  /// For each dimension the counts with all filters but its own; and the total under all.
  Map<String, List<Count>> facets(Search search) {
    var facets = new LinkedHashMap<String, List<Count>>();
    bind(
            jdbc.sql(
                """
                with m as materialized (
                  select t.level, t.programme, t.field, t.stage, to_char(t.start_on, 'YYYY') as year,
                         :level = '' or t.level = :level as l,
                         :programme = '' or t.programme = :programme as p,
                         :field = '' or t.field = :field as f,
                         :stage = '' or t.stage = :stage or %s as s,
                         :year = '' or to_char(t.start_on, 'YYYY') = :year as y
                    from tasks.task t
                   where %s and t.folded like all (:patterns::text[]) and %s)
                select 'level' as facet, level as value, count(*) as tasks from m
                 where p and f and s and y group by level
                union all
                select 'programme', programme, count(*) from m where l and f and s and y group by programme
                union all
                select 'field', field, count(*) from m where l and p and s and y group by field
                union all
                select 'stage', stage, count(*) from m where l and p and f and y group by stage
                union all
                select 'year', year, count(*) from m where l and p and f and s group by year
                union all
                select 'total', '', count(*) from m where l and p and f and s and y
                order by 1, 2
                """
                    .formatted(RUNNING, PUBLIC, NARROWED)),
            search)
        .query(
            row -> {
              facets
                  .computeIfAbsent(row.getString("facet"), facet -> new ArrayList<>())
                  .add(new Count(row.getString("value"), row.getLong("tasks")));
            });
    return facets;
  }

  Optional<Published> published(String slug) {
    return jdbc.sql("select t.id from tasks.task t where t.slug = :slug and " + PUBLIC)
        .param("slug", slug)
        .query(UUID.class)
        .optional()
        .map(id -> published(id, slug));
  }

  private Published published(UUID id, String slug) {
    var facts = reading.facts(id);
    var course =
        list(
            "select stage, happened_on from tasks.task_stage"
                + " where task_id = :id and withdrawn_at is null order by ordinal",
            id,
            (row, n) ->
                new Reached(row.getString("stage"), row.getObject("happened_on", LocalDate.class)));
    var acceptances =
        list(
            "select * from tasks.acceptance"
                + " where task_id = :id and withdrawn_at is null order by accepted_on",
            id,
            (row, n) ->
                new Concluded(
                    row.getString("council_level"),
                    row.getObject("accepted_on", LocalDate.class),
                    row.getString("rating"),
                    row.getString("decision_number")));
    var certificates =
        list(
            "select number, issued_on from tasks.certificate"
                + " where task_id = :id and withdrawn_at is null",
            id,
            (row, n) ->
                new Certified(
                    row.getString("number"), row.getObject("issued_on", LocalDate.class)));
    var parents =
        list(
            "select t.* from tasks.task t join tasks.task c on c.parent_id = t.id"
                + " where c.id = :id and "
                + PUBLIC,
            id,
            REFERENCE);
    var components =
        list(
            "select t.* from tasks.task t where t.parent_id = :id and "
                + PUBLIC
                + " order by t.code",
            id,
            REFERENCE);
    // TT 14/2014/TT-BKHCN: the budget is published with the result, not while the task goes on.
    var registered = !certificates.isEmpty();
    return new Published(
        facts.published(registered),
        slug,
        course.getLast().stage(),
        registered ? facts.budgetTotal() : null,
        registered ? facts.budgetState() : null,
        parents.isEmpty() ? null : parents.getFirst(),
        components,
        related(id),
        course,
        acceptances,
        certificates.isEmpty() ? null : certificates.getFirst());
  }

  /// The latest tasks of the same host, then of the same field.
  private List<Reference> related(UUID id) {
    return list(
        """
        select t.* from tasks.task t join tasks.task s on s.id = :id
         where t.id <> s.id and t.parent_id is distinct from s.id and s.parent_id is distinct from t.id
           and (t.host_name = s.host_name or t.field = s.field) and %s
         order by t.host_name = s.host_name desc, t.start_on desc, t.id desc
         limit 5
        """
            .formatted(PUBLIC),
        id,
        REFERENCE);
  }

  /// The public tasks in figures.
  TaskFigures figures(int year) {
    return jdbc.sql(
            """
            select count(*) as total, count(distinct host_name) as hosts,
                   count(distinct programme) as programmes,
                   count(*) filter (where stage in ('contracted', 'in_progress', 'suspended')) as running,
                   count(*) filter (where exists (
                     select from tasks.task_stage s
                      where s.task_id = t.id and s.stage = 'accepted' and s.withdrawn_at is null
                        and to_char(s.happened_on, 'YYYY') = :year)) as accepted
              from tasks.task t where %s
            """
                .formatted(PUBLIC))
        .param("year", String.valueOf(year))
        .query(
            (row, n) ->
                new TaskFigures(
                    new TaskFigures.Figure(row.getLong("total"), "/nhiem-vu"),
                    new TaskFigures.Figure(row.getLong("running"), "/nhiem-vu?stage=running"),
                    new TaskFigures.Figure(row.getLong("accepted"), "/nhiem-vu?accepted=" + year),
                    new TaskFigures.Figure(row.getLong("hosts"), "/nhiem-vu/to-chuc-chu-tri"),
                    new TaskFigures.Figure(
                        row.getLong("programmes"), "/nhiem-vu/to-chuc-chu-tri#programmes"),
                    year))
        .single();
  }

  /// How many public tasks each value of a column has, the most first.
  List<Count> counts(String column) {
    return jdbc.sql(
            """
            select t.%s as value, count(*) as tasks from tasks.task t where %s
             group by 1 order by 2 desc, 1
            """
                .formatted(column, PUBLIC))
        .query((row, n) -> new Count(row.getString("value"), row.getLong("tasks")))
        .list();
  }

  private <T> List<T> list(String sql, UUID id, RowMapper<T> row) {
    return jdbc.sql(sql).param("id", id).query(row).list();
  }

  private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Search search) {
    return statement
        .param("patterns", search.patterns())
        .param("level", search.level())
        .param("programme", search.programme())
        .param("field", search.field())
        .param("stage", search.stage())
        .param("year", search.year())
        .param("host", search.host())
        .param("accepted", search.accepted());
  }

  /// Where the page before ended; the beginning when it is not a place.
  private record Place(LocalDate day, UUID id) {

    private static final Place BEGINNING = new Place(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    static Place of(String text) {
      var parts = text.split("_", 2);
      if (parts.length < 2) {
        return BEGINNING;
      }
      try {
        return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
      } catch (DateTimeException | IllegalArgumentException notAPlace) {
        return BEGINNING;
      }
    }
  }
}
