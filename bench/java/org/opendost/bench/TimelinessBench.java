package org.opendost.bench;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.opendost.OpenDost;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.casework.TimedProcedure;
import org.opendost.procedure.casework.Timeliness;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Step times, returns and lateness of 100,000 cases of one period, which the department's own
/// quality system reads. Beside it the one query somebody would write who wants only the calendar
/// days at each step.
public final class TimelinessBench {

  private static final int CASES = 100_000;
  private static final int ASKED = 7;
  private static final double LIMIT = 3000;
  private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
  private static final LocalDate TO = LocalDate.of(2020, 5, 31);
  private static final Actor OFFICER =
      new Actor(Uuid7.next(), "Đo thời gian", Set.of(Role.SPECIALIST), null, null);

  private final JdbcClient jdbc;
  private final Timeliness timeliness;

  private TimelinessBench(JdbcClient jdbc, Timeliness timeliness) {
    this.jdbc = jdbc;
    this.timeliness = timeliness;
  }

  /// Runs the benchmark on a fresh folder with the demonstration in it.
  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("opendost-bench-timeliness");
    try (var context =
        new SpringApplicationBuilder(OpenDost.class)
            .run(
                "--opendost.mode=demonstration",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--opendost.data-dir=" + folder)) {
      new TimelinessBench(context.getBean(JdbcClient.class), context.getBean(Timeliness.class))
          .run();
    } finally {
      Folders.delete(folder);
    }
  }

  private void run() throws Exception {
    fill();
    var ours = new double[ASKED];
    var hand = new double[ASKED];
    for (int n = 0; n < ASKED; n++) {
      hand[n] = Browser.millis(this::byHand);
      ours[n] = Browser.millis(this::read);
    }
    System.out.printf(
        "times of %,d cases: p50 %.0f ms; calendar days at each step by hand p50 %.0f ms (%.1f"
            + " times)%n",
        CASES,
        Browser.at(ours, 50),
        Browser.at(hand, 50),
        Browser.at(ours, 50) / Browser.at(hand, 50));
    System.out.printf(
        "RATIO times of %,d cases, p50 / %.0f ms %.2f (limit 1.0) %s%n",
        CASES,
        LIMIT,
        Browser.at(ours, 50) / LIMIT,
        Browser.at(ours, 50) <= LIMIT ? "met" : "MISSED");
  }

  private void read() {
    var found = timeliness.read(OFFICER, FROM, TO);
    if (found.stream().mapToInt(each -> each.cases().size()).sum() < CASES) {
      throw new IllegalStateException("cases are missing");
    }
    found.forEach(TimedProcedure::steps);
  }

  private List<?> byHand() {
    return jdbc.sql(
            """
            select procedure, from_step, count(*), avg(at - entered), max(at - entered)
              from (select file.procedure, move.from_step, move.to_step, move.at,
                           lag(move.at) over (partition by file.id order by move.seq) as entered
                      from casework.case_file file
                      join casework.move on move.case_id = file.id
                     where file.opened_at < date '2020-06-01'
                       and (file.ended_at is null or file.ended_at >= date '2020-01-01')) moves
             where from_step is distinct from to_step and from_step is not null
             group by 1, 2
            """)
        .query()
        .listOfRows();
  }

  /// The demonstration's cases again and again, each with its moves.
  private void fill() {
    jdbc.sql("alter table casework.case_file disable trigger keep_history").update();
    var models = jdbc.sql("select count(*) from casework.case_file").query(Integer.class).single();
    jdbc.sql(
            """
            insert into casework.case_file (id, number, procedure, version, step, subject_title,
                   applicant_name, opened_at, received_on, due_on, due_at, clock_state, waiting,
                   ended_at, outcome, kept, moves)
            select md5(file.id || '-' || n)::uuid, 'BENCH-' || file.number || '-' || n, procedure,
                   version, step, subject_title, applicant_name, opened_at, received_on, due_on,
                   due_at, clock_state, waiting, ended_at, outcome, kept, moves
              from casework.case_file file, generate_series(1, :copies) n
             where opened_at >= date '2020-01-01'
            """)
        .param("copies", 1 + CASES / Math.max(1, models - old()))
        .update();
    jdbc.sql("alter table casework.case_file enable trigger keep_history").update();
    jdbc.sql(
            """
            insert into casework.move (id, case_id, seq, at, actor_id, actor_name, move, version,
                   from_step, to_step, promised_on, note)
            select gen_random_uuid(), made.id, seq, at, actor_id, actor_name, move, move.version,
                   from_step, to_step, promised_on, note
              from casework.case_file made
              join casework.case_file file
                on made.number like 'BENCH-%' and file.number = regexp_replace(made.number, '^BENCH-(.*)-[0-9]+$', '\\1')
              join casework.move on move.case_id = file.id
            """)
        .update();
    jdbc.sql("vacuum analyze casework.case_file").update();
    jdbc.sql("vacuum analyze casework.move").update();
  }

  private int old() {
    return jdbc.sql("select count(*) from casework.case_file where opened_at < date '2020-01-01'")
        .query(Integer.class)
        .single();
  }
}
