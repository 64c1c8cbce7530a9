package org.opendost.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ten years of a department: a million cases with three versions each in their history, and tasks
/// and news in the number a province has of them; written past the facades.
final class MillionCases {

  private static final int CASES = 1_000_000;
  private static final int TASKS = 20_000;
  private static final int ARTICLES = 50_000;

  /// Days from the first case to the last.
  private static final int DAYS = 3650;

  private static final String COLUMNS =
      "id, number, procedure, version, step, subject_title, applicant_name, handler_name, unit,"
          + " opened_at, received_on, due_on, due_at, clock_state, waiting, ended_at, outcome,"
          + " kept, moves";

  private MillionCases() {}

  /// How many cases there are afterwards, and how many versions of them.
  record Filled(long cases, long versions) {}

  static Filled fill(JdbcClient jdbc) {
    for (var table :
        List.of(
            "casework.case_file",
            "tasks.task",
            "tasks.task_stage",
            "tasks.acceptance",
            "tasks.progress_check",
            "articles.article")) {
      run(jdbc, "alter table " + table + " disable trigger keep_history");
    }
    cases(jdbc);
    tasks(jdbc);
    articles(jdbc);
    for (var table :
        List.of(
            "casework.case_file",
            "tasks.task",
            "tasks.task_stage",
            "tasks.acceptance",
            "tasks.progress_check",
            "articles.article")) {
      run(jdbc, "alter table " + table + " enable trigger keep_history");
      run(jdbc, "vacuum analyze " + table);
      run(jdbc, "vacuum analyze " + table + "_history");
    }
    return new Filled(count(jdbc, "casework.case_file"), count(jdbc, "casework.case_file_history"));
  }

  /// Opened by day over ten years; one in a hundred of the last ninety days is still open, one in
  /// ten ended late.
  private static void cases(JdbcClient jdbc) {
    run(
        jdbc,
        """
        insert into casework.case_file (%s)
        select md5('case' || n)::uuid, 'BENCH-' || n, model.procedure, model.version, model.step,
               'Cơ sở thử số ' || n, 'Cơ sở thử số ' || n, 'Chuyên viên ' || n %% 40, model.unit,
               opened, opened::date, opened::date + 15, opened + interval '15 days',
               case when open then 'RUNNING' else 'ENDED' end, open and n %% 3 = 0,
               case when not open then opened + (5 + n %% 15) * interval '1 day' end,
               case when not open then 'ISSUED' end,
               case when not open then case when n %% 10 = 0 then 'LATE' else 'IN_TIME' end end,
               case when open then 2 else 6 end
          from (select n, timestamptz '2010-05-10 01:00Z' + n::float8 * %d / %d * interval '1 day' as opened,
                       n > %d - 22000 and n %% 10 = 1 as open
                  from generate_series(1, %d) n) made,
               (select * from casework.case_file where ended_at is null limit 1) model
        """
            .formatted(COLUMNS, DAYS, CASES, CASES, CASES));
    var bench = " from casework.case_file where number like 'BENCH-%'";
    for (var version :
        List.of(
            COLUMNS
                    .replace("clock_state", "'NOT_STARTED'")
                    .replace("ended_at, outcome, kept, moves", "null, null, null, 1")
                + ", opened_on, null, tstzrange(opened_at, opened_at + interval '1 day')",
            COLUMNS
                    .replace("clock_state", "'RUNNING'")
                    .replace("ended_at, outcome, kept, moves", "null, null, null, 2")
                + ", opened_on, null, tstzrange(opened_at + interval '1 day', ended_at)",
            COLUMNS + ", opened_on, ended_on, tstzrange(ended_at, null)")) {
      run(
          jdbc,
          "insert into casework.case_file_history ("
              + COLUMNS
              + ", opened_on, ended_on, valid) select "
              + version
              + bench
              + (version.endsWith("tstzrange(ended_at, null)") ? " and ended_at is not null" : ""));
    }
  }

  private static void tasks(JdbcClient jdbc) {
    run(
        jdbc,
        """
        insert into tasks.task (id, code, title, kind, level, programme, host_name, leader,
            managing_body, field, start_on, end_on, contracted_on, accepted_on, closed_on, stage,
            recorded_at)
        select md5('task' || n)::uuid, 'BENCH.' || n, 'Nhiệm vụ thử số ' || n,
               (array['de_tai', 'du_an', 'du_an_sxtn', 'de_an', 'du_an_khcn'])[1 + n %% 5],
               (array['tinh', 'tinh', 'co_so', 'co_so', 'bo', 'quoc_gia', 'tinh'])[1 + n %% 7],
               (array['cap_tinh', 'cap_tinh', 'nong_thon_mien_nui', 'khac', 'khac', 'khac', 'khac',
                      'khac', 'khac', 'khac', 'cap_thiet_dia_phuong'])[1 + n %% 11],
               'Tổ chức thử', 'Người thử', 'Sở', 'ky_thuat',
               day, day + 730, day, case when n %% 4 = 0 then day + 700 end,
               case when n %% 4 = 0 then day + 900 end,
               case when n %% 4 = 0 then 'liquidated' else 'contracted' end, day
          from (select n, date '2010-05-10' + n %% %d as day from generate_series(1, %d) n) made
        """
            .formatted(DAYS, TASKS));
    run(
        jdbc,
        """
        insert into tasks.task_stage (id, task_id, stage, happened_on, ordinal, recorded_at)
        select md5('stage' || id || s.stage)::uuid, id, s.stage, contracted_on + days, ordinal,
               contracted_on
          from tasks.task,
               (values ('contracted', 0, 1), ('accepted', 700, 2), ('liquidated', 900, 3))
                 as s (stage, days, ordinal)
         where code like 'BENCH.%' and (ordinal = 1 or closed_on is not null)
        """);
    run(
        jdbc,
        """
        insert into tasks.acceptance (id, task_id, accepted_on, council_level, rating,
            decision_number, recorded_at)
        select md5('acceptance' || id)::uuid, id, accepted_on,
               case level when 'tinh' then 'tinh' when 'quoc_gia' then 'nha_nuoc' else 'co_so' end,
               (array['dat', 'xuat_sac', 'khong_dat'])[1 + length(title) % 3], 'QĐ', accepted_on
          from tasks.task where code like 'BENCH.%' and accepted_on is not null
        """);
    run(
        jdbc,
        """
        insert into tasks.progress_check (id, task_id, checked_on, team, conclusion, recorded_at)
        select md5('check' || id)::uuid, id, contracted_on + 180, 'Tổ kiểm tra', 'Đúng tiến độ',
               contracted_on + 180
          from tasks.task where code like 'BENCH.%'
        """);
    for (var table : List.of("task", "task_stage", "acceptance", "progress_check")) {
      remembered(jdbc, "tasks", table, "recorded_at");
    }
  }

  private static void articles(JdbcClient jdbc) {
    run(
        jdbc,
        """
        insert into articles.article (id, slug, category, title, lead, source, body, author, tags,
            alt, caption, attachments, state, published_at, version, changed_at, changed_by)
        select md5('article' || n)::uuid, 'bai-thu-' || n, 'khoa-hoc-cong-nghe', 'Bài thử ' || n,
               'Dẫn', 'Thân', 'Thân', 'Người thử',
               case when n %% 20 = 0 then array['covid-19'] else array['thu'] end, '', '', '{}',
               'published', at, 1, at, 'bench'
          from (select n, timestamptz '2010-05-10 05:00Z' + n %% %d * interval '1 day' as at
                  from generate_series(1, %d) n) made
        """
            .formatted(DAYS, ARTICLES));
    remembered(jdbc, "articles", "article", "published_at");
  }

  /// One version of each row, which stands since that column.
  private static void remembered(JdbcClient jdbc, String schema, String table, String since) {
    var columns =
        jdbc.sql(
                """
                select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
                  from information_schema.columns
                 where table_schema = :schema and table_name = :table
                """)
            .param("schema", schema)
            .param("table", table)
            .query(String.class)
            .single();
    var name = schema + "." + table;
    run(
        jdbc,
        "insert into %1$s_history (%2$s, valid) select %2$s, tstzrange(%3$s, null) from %1$s t"
                .formatted(name, columns, since)
            + " where not exists (select 1 from "
            + name
            + "_history h where h.id = t.id)");
  }

  private static long count(JdbcClient jdbc, String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private static void run(JdbcClient jdbc, String statement) {
    jdbc.sql(statement).update();
  }
}
