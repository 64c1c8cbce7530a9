package org.opendost.bench;

import java.nio.file.Files;
import java.util.List;
import org.opendost.OpenDost;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Pages an officer opens all day, over HTTP and signed in: the work list with 100,000 open cases
/// in the system, and an establishment with 1,000 earlier events. Beside each the one query
/// somebody would write who wants only the page's records.
public final class OfficeBench {

  private static final String OFFICER = "chuyenvien.bx";
  private static final int ASKED = 300;

  private final JdbcClient jdbc;
  private final Browser browser;

  private OfficeBench(JdbcClient jdbc, Browser browser) {
    this.jdbc = jdbc;
    this.browser = browser;
  }

  /// Runs the benchmark on a fresh folder with the demonstration in it.
  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("opendost-bench-office");
    try (var context =
        new SpringApplicationBuilder(OpenDost.class)
            .run(
                "--opendost.mode=demonstration",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--opendost.data-dir=" + folder)) {
      new OfficeBench(
              context.getBean(JdbcClient.class),
              Browser.signedIn(
                  context.getEnvironment().getRequiredProperty("local.server.port"), OFFICER))
          .run();
    } finally {
      Folders.delete(folder);
    }
  }

  private void run() throws Exception {
    var organisation =
        jdbc.sql("select id from parties.organisation where name like 'Bệnh viện Đa khoa tỉnh%'")
            .query(String.class)
            .single();
    fill(organisation);
    page("work list of an officer, 100,000 open cases", "/office", 50, () -> mine());
    page("work list of the department", "/office?scope=OFFICE", 50, () -> everyones());
    page(
        "establishment with 1,000 earlier events",
        "/office/directory/organisations/" + organisation,
        100,
        () -> dealings(organisation));
  }

  private void page(String what, String path, double limit, Runnable byHand) throws Exception {
    var ours = new double[ASKED];
    var hand = new double[ASKED];
    for (int n = 0; n < ASKED; n++) {
      hand[n] = Browser.millis(byHand::run);
      ours[n] = Browser.millis(() -> browser.get(path));
    }
    System.out.printf(
        "%s: p50 %.1f ms, p95 %.1f ms; the records alone by hand p50 %.1f ms, p95 %.1f ms%n",
        what,
        Browser.at(ours, 50),
        Browser.at(ours, 95),
        Browser.at(hand, 50),
        Browser.at(hand, 95));
    System.out.printf(
        "RATIO %s, p95 / %.0f ms %.2f (limit 1.0) %s%n",
        what,
        limit,
        Browser.at(ours, 95) / limit,
        Browser.at(ours, 95) <= limit ? "met" : "MISSED");
  }

  private List<?> mine() {
    return jdbc.sql(
            """
            select * from casework.case_file
             where ended_at is null
               and handler = (select id from identity.account where username = :officer)
             order by coalesce(due_at, timestamptz 'infinity'), id limit 51
            """)
        .param("officer", OFFICER)
        .query()
        .listOfRows();
  }

  private List<?> everyones() {
    return jdbc.sql(
            """
            select * from casework.case_file where ended_at is null
             order by coalesce(due_at, timestamptz 'infinity'), id limit 51
            """)
        .query()
        .listOfRows();
  }

  private List<?> dealings(String organisation) {
    return jdbc.sql(
            """
            select * from casework.case_file where applicant = cast(:id as uuid)
             order by opened_at desc limit 51
            """)
        .param("id", organisation)
        .query()
        .listOfRows();
  }

  /// A hundred thousand open cases of forty officers, and a thousand closed ones of one
  /// establishment.
  private void fill(String organisation) {
    jdbc.sql(
            """
            insert into casework.case_file (id, number, procedure, version, step, subject_title,
                   applicant, applicant_name, handler, handler_name, unit, opened_at, received_on,
                   due_on, due_at, clock_state, waiting, moves)
            select gen_random_uuid(), 'BENCH-' || n, model.procedure, model.version, model.step,
                   'Cơ sở thử số ' || n, null, 'Cơ sở thử số ' || n,
                   case n % 40 when 0 then account.id
                     else cast('00000000-0000-7000-8000-' || lpad((n % 40)::text, 12, '0') as uuid) end,
                   'Chuyên viên ' || n % 40, model.unit, model.opened_at, model.received_on,
                   date '2020-05-01' + n % 60, timestamptz '2020-05-01' + n % 60 * interval '1 day',
                   'RUNNING', n % 5 = 0, 1
              from generate_series(1, 100000) n,
                   (select * from casework.case_file where ended_at is null and handler is not null
                     limit 1) model,
                   identity.account
             where username = :officer
            """)
        .param("officer", OFFICER)
        .update();
    jdbc.sql(
            """
            insert into casework.case_file (id, number, procedure, version, step, subject_title,
                   applicant, applicant_name, opened_at, clock_state, waiting, ended_at, outcome,
                   moves)
            select gen_random_uuid(), 'BENCH-E-' || n, model.procedure, model.version, model.step,
                   'Máy X-quang số ' || n, cast(:organisation as uuid), 'Bệnh viện',
                   timestamptz '2018-01-01' + n * interval '12 hours', 'ENDED', false,
                   timestamptz '2018-01-01' + n * interval '13 hours', model.outcome, 1
              from generate_series(1, 1000) n,
                   (select * from casework.case_file where ended_at is not null limit 1) model
            """)
        .param("organisation", organisation)
        .update();
    jdbc.sql("vacuum analyze casework.case_file").update();
  }
}
