package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.Uuid7;
import org.opendost.science.tasks.PlannedRow.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Compares rows of a file with each other and with the register.
@Component
class ImportComparison {

  private final JdbcClient jdbc;
  private final TaskReading reading;

  ImportComparison(JdbcClient jdbc, TaskReading reading) {
    this.jdbc = jdbc;
    this.reading = reading;
  }

  /// A task of the register as far as rows are recognised by it.
  private record Known(
      UUID id,
      String code,
      String slug,
      String same,
      int version,
      String stage,
      boolean component) {}

  /// Comparing goes through the file once, in its order.
  final class Run {

    private final Function<String, @Nullable UUID> hosts;
    private final LocalDate today;
    private final Map<String, Known> bySlug = new HashMap<>();
    private final Map<String, Known> bySame = new HashMap<>();
    private final Set<String> certificates;
    private final Map<String, Integer> rowOfSlug = new HashMap<>();
    private final Map<String, Integer> rowOfSame = new HashMap<>();
    private final Map<String, Boolean> componentInFile = new HashMap<>();

    private Run(List<RowDraft> all, Function<String, @Nullable UUID> hosts, LocalDate today) {
      this.hosts = hosts;
      this.today = today;
      this.certificates = new HashSet<>(certificates());
      for (var known : known()) {
        bySlug.put(known.slug(), known);
        bySame.put(known.same(), known);
      }
      for (var draft : all) {
        componentInFile.put(
            Folded.slug(draft.text(Column.CODE)), !draft.text(Column.PARENT).isEmpty());
      }
    }

    List<PlannedRow> compare(List<RowDraft> drafts) {
      var ids =
          drafts.stream()
              .map(draft -> bySlug.get(Folded.slug(draft.text(Column.CODE))))
              .filter(Objects::nonNull)
              .map(Known::id)
              .distinct()
              .toList();
      var facts = ids.isEmpty() ? Map.<UUID, TaskFacts>of() : reading.facts(ids);
      var rows = new ArrayList<PlannedRow>();
      for (var draft : drafts) {
        rows.add(row(draft, facts));
      }
      return rows;
    }

    private PlannedRow row(RowDraft draft, Map<UUID, TaskFacts> standing) {
      var slug = Folded.slug(draft.text(Column.CODE));
      var known = bySlug.get(slug);
      var before = known == null ? null : standing.get(known.id());
      var facts = draft.facts(before, hosts);
      draft.wrong(TaskCheck.of(facts));
      alreadyInFile(draft, slug, facts);
      sameTask(draft, known, facts);
      parent(draft, slug, facts);
      var course = known == null ? CourseDraft.of(draft, facts, today) : null;
      if (course != null
          && course.certificate() != null
          && !certificates.add(course.certificate())) {
        draft.wrong(Column.CERTIFICATE, "tasks.fault.number-taken", course.certificate());
      }
      if (draft.isWrong()) {
        return planned(draft, Outcome.WRONG, null, facts, null, null, null, "");
      }
      if (known == null) {
        return planned(draft, Outcome.CREATE, Uuid7.next(), facts, course, null, null, "");
      }
      var stage = draft.text(Column.STAGE);
      var note = stage.isEmpty() || stage.equals(known.stage()) ? "" : "stage-left";
      return planned(
          draft,
          facts.equals(before) ? Outcome.UNCHANGED : Outcome.CHANGE,
          known.id(),
          facts,
          null,
          before,
          known.version(),
          note);
    }

    private void alreadyInFile(RowDraft draft, String slug, TaskFacts facts) {
      if (slug.isEmpty()) {
        return;
      }
      var earlier = rowOfSlug.putIfAbsent(slug, draft.number());
      if (earlier != null) {
        draft.wrong(Column.CODE, "tasks.import.row.code-twice", earlier);
        return;
      }
      var same = rowOfSame.putIfAbsent(same(facts), draft.number());
      if (same != null) {
        draft.wrong(Column.TITLE, "tasks.import.row.same-twice", same);
      }
    }

    private void sameTask(RowDraft draft, @Nullable Known known, TaskFacts facts) {
      var other = bySame.get(same(facts));
      if (other != null && (known == null || !other.id().equals(known.id()))) {
        draft.wrong(Column.TITLE, "tasks.import.row.same-title", other.code());
      }
    }

    private void parent(RowDraft draft, String slug, TaskFacts facts) {
      var code = facts.parentCode();
      if (code == null || code.isBlank()) {
        return;
      }
      var parent = Folded.slug(code);
      var known = bySlug.get(parent);
      var inFile = componentInFile.get(parent);
      if (known == null && inFile == null) {
        draft.wrong(Column.PARENT, "tasks.fault.no-such-parent", code);
      } else if (parent.equals(slug)
          || Boolean.TRUE.equals(inFile)
          || (known != null && known.component())) {
        draft.wrong(Column.PARENT, "tasks.fault.parent-is-component", code);
      }
    }
  }

  Run begin(List<RowDraft> all, Function<String, @Nullable UUID> hosts, LocalDate today) {
    return new Run(all, hosts, today);
  }

  private List<Known> known() {
    return jdbc.sql(
            """
            select id, code, slug, title, host_name, version, stage, parent_id is not null as component
              from tasks.task where withdrawn_at is null
            """)
        .query(
            (row, n) ->
                new Known(
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    row.getString("slug"),
                    same(row.getString("title"), row.getString("host_name")),
                    row.getInt("version"),
                    row.getString("stage"),
                    row.getBoolean("component")))
        .list();
  }

  private List<String> certificates() {
    return jdbc.sql("select number from tasks.certificate where withdrawn_at is null")
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static String same(TaskFacts facts) {
    return same(facts.title(), facts.hostName());
  }

  /// Title and host without accents, capitals and signs: by these two rows are the same task.
  private static String same(String title, String host) {
    return Folded.of(title).replaceAll("[^a-z0-9]+", " ").strip()
        + "|"
        + Folded.of(host).replaceAll("[^a-z0-9]+", " ").strip();
  }

  private static PlannedRow planned(
      RowDraft draft,
      Outcome outcome,
      @Nullable UUID task,
      TaskFacts facts,
      @Nullable CourseDraft course,
      @Nullable TaskFacts before,
      @Nullable Integer version,
      String note) {
    var wrong = outcome == Outcome.WRONG;
    return new PlannedRow(
        draft.number(),
        outcome,
        task,
        facts.code(),
        facts.title(),
        wrong ? null : facts,
        course,
        before,
        version,
        draft.faults(),
        note);
  }
}
