package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.science.tasks.TaskFile.Adjusted;
import org.opendost.science.tasks.TaskFile.Certified;
import org.opendost.science.tasks.TaskFile.Check;
import org.opendost.science.tasks.TaskFile.Concluded;
import org.opendost.science.tasks.TaskFile.Reference;
import org.opendost.science.tasks.TaskFile.Step;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads everything recorded of one task, in as many queries for every task.
@Component
class FileReading {

  private static final RowMapper<Reference> REFERENCE =
      (row, n) ->
          new Reference(
              row.getObject("id", UUID.class),
              row.getString("code"),
              row.getString("title"),
              row.getString("stage"));

  private final JdbcClient jdbc;
  private final TaskReading reading;
  private final TaskHistory history;
  private final TaskTermRows terms;
  private final RegistrationTime registration;

  FileReading(
      JdbcClient jdbc,
      TaskReading reading,
      TaskHistory history,
      TaskTermRows terms,
      RegistrationTime registration) {
    this.jdbc = jdbc;
    this.reading = reading;
    this.history = history;
    this.terms = terms;
    this.registration = registration;
  }

  private record Head(int version, String slug, String stage, @Nullable String withdrawnWhy) {}

  Optional<TaskFile> file(UUID id, LocalDate today) {
    return jdbc.sql("select version, slug, stage, withdrawn_why from tasks.task where id = :id")
        .param("id", id)
        .query(
            (row, n) ->
                new Head(
                    row.getInt("version"),
                    row.getString("slug"),
                    row.getString("stage"),
                    row.getString("withdrawn_why")))
        .optional()
        .map(head -> file(id, head, today));
  }

  private TaskFile file(UUID id, Head head, LocalDate today) {
    var facts = reading.facts(id);
    var stage = Stage.of(head.stage()).orElseThrow();
    var course = course(id);
    var acceptances = acceptances(id);
    var checks = checks(id);
    var adjustments = adjustments(id);
    var parents =
        list(
            "select t.* from tasks.task t join tasks.task c on c.parent_id = t.id where c.id = :id",
            id,
            REFERENCE);
    var components =
        list(
            "select * from tasks.task where parent_id = :id and withdrawn_at is null order by code",
            id,
            REFERENCE);
    var accepted = decisive(acceptances);
    var dues =
        head.withdrawnWhy() != null
            ? List.<Due>of()
            : Dues.of(
                new Dues.Subject(
                    stage,
                    facts.programme(),
                    day(facts.startOn()),
                    day(facts.endOn()),
                    adjustments.stream().anyMatch(each -> each.kind().equals(Adjustment.EXTENSION)),
                    course.stream()
                        .filter(step -> step.stage().equals(Stage.CONTRACTED.code()))
                        .map(Step::on)
                        .findFirst()
                        .orElse(null),
                    checks.isEmpty() ? null : checks.getLast().on(),
                    accepted == null ? null : accepted.on(),
                    accepted != null && !accepted.rating().equals("khong_dat")),
                terms.book(),
                registration,
                today);
    return new TaskFile(
        id,
        head.version(),
        head.slug(),
        facts,
        stage,
        facts.published() && stage.isPublic() && head.withdrawnWhy() == null,
        head.withdrawnWhy(),
        course,
        acceptances,
        checks,
        certificates(id),
        adjustments,
        parents.isEmpty() ? null : parents.getFirst(),
        components,
        dues,
        history.of(id).reversed());
  }

  private List<Step> course(UUID id) {
    return list(
        """
        select s.id, s.stage, s.happened_on,
               s.because_of is null and lead(s.id) over w is null and lag(s.id) over w is not null as free
          from tasks.task_stage s
         where s.task_id = :id and s.withdrawn_at is null
        window w as (order by s.ordinal)
         order by s.ordinal
        """,
        id,
        (row, n) ->
            new Step(
                row.getObject("id", UUID.class),
                row.getString("stage"),
                row.getObject("happened_on", LocalDate.class),
                row.getBoolean("free")));
  }

  private List<Concluded> acceptances(UUID id) {
    return list(
        "select * from tasks.acceptance where task_id = :id and withdrawn_at is null"
            + " order by accepted_on, recorded_at",
        id,
        (row, n) ->
            new Concluded(
                row.getObject("id", UUID.class),
                row.getString("council_level"),
                row.getObject("accepted_on", LocalDate.class),
                row.getString("rating"),
                row.getString("decision_number")));
  }

  private List<Check> checks(UUID id) {
    return list(
        "select * from tasks.progress_check where task_id = :id and withdrawn_at is null"
            + " order by checked_on, recorded_at",
        id,
        (row, n) ->
            new Check(
                row.getObject("id", UUID.class),
                row.getObject("checked_on", LocalDate.class),
                row.getString("team"),
                row.getString("conclusion")));
  }

  private List<Certified> certificates(UUID id) {
    return list(
        "select * from tasks.certificate where task_id = :id and withdrawn_at is null",
        id,
        (row, n) ->
            new Certified(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class)));
  }

  private List<Adjusted> adjustments(UUID id) {
    return list(
        "select * from tasks.adjustment where task_id = :id and withdrawn_at is null"
            + " order by decided_on, recorded_at",
        id,
        (row, n) ->
            new Adjusted(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("requested_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decision_number"),
                row.getObject("old_end_on", LocalDate.class),
                row.getObject("new_end_on", LocalDate.class),
                row.getString("note"),
                row.getBoolean("exceptional")));
  }

  /// The last council's conclusion.
  private static @Nullable Concluded decisive(List<Concluded> acceptances) {
    return acceptances.isEmpty() ? null : acceptances.getLast();
  }

  private static LocalDate day(@Nullable LocalDate day) {
    return Objects.requireNonNull(day);
  }

  private <T> List<T> list(String sql, UUID id, RowMapper<T> row) {
    return jdbc.sql(sql).param("id", id).query(row).list();
  }
}
