package org.opendost.bench;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendost.OpenDost;
import org.opendost.platform.access.Actor;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The figures of the periodic report over a million records beside one hand-written query per
/// figure on the tables, in turn; every figure must come out the same both ways.
public final class ReportBench {

  private static final Actor JOB = Actor.system("bench");
  private static final Period PERIOD =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 4, 30));
  private static final int ROUNDS = 7;

  /// What somebody would write who knows the tables and wants this one number.
  private static final Map<String, String> BY_HAND = new LinkedHashMap<>();

  static {
    var running =
        """
         and t.withdrawn_at is null
         and exists (select 1 from tasks.task_stage s where s.task_id = t.id and s.stage = 'contracted'
                        and s.withdrawn_at is null and s.happened_on <= :to)
         and not exists (select 1 from tasks.task_stage s where s.task_id = t.id
                            and s.stage in ('liquidated', 'terminated') and s.withdrawn_at is null
                            and s.happened_on < :from)
        """;
    var component =
        """
        select count(*) from tasks.acceptance a join tasks.task t on t.id = a.task_id
         where t.level = 'quoc_gia' and t.parent_id is not null and t.withdrawn_at is null
           and a.withdrawn_at is null and a.council_level = 'nha_nuoc' and a.rating <> 'khong_dat'
        """;
    BY_HAND.put(
        "tasks.national-projects",
        "select count(*) from tasks.task t where level = 'quoc_gia' and kind = 'du_an_khcn'"
            + running);
    BY_HAND.put(
        "tasks.national-topics-accepted",
        component + " and t.kind = 'de_tai' and a.accepted_on between :from and :to");
    BY_HAND.put(
        "tasks.national-topics-to-date",
        component + " and t.kind = 'de_tai' and a.accepted_on <= :to");
    BY_HAND.put(
        "tasks.national-trial-production-to-date",
        component + " and t.kind = 'du_an_sxtn' and a.accepted_on <= :to");
    BY_HAND.put(
        "tasks.urgent-local",
        "select count(*) from tasks.task t where programme = 'cap_thiet_dia_phuong'" + running);
    BY_HAND.put(
        "tasks.mountain",
        "select count(*) from tasks.task t where programme = 'nong_thon_mien_nui'" + running);
    BY_HAND.put(
        "tasks.provincial", "select count(*) from tasks.task t where level = 'tinh'" + running);
    BY_HAND.put(
        "tasks.acceptances-provincial",
        """
        select count(*) from tasks.acceptance a join tasks.task t on t.id = a.task_id
         where t.level = 'tinh' and a.council_level = 'tinh' and t.withdrawn_at is null
           and a.withdrawn_at is null and a.accepted_on between :from and :to
        """);
    BY_HAND.put(
        "tasks.progress-checks",
        """
        select count(*) from tasks.progress_check c join tasks.task t on t.id = c.task_id
         where t.withdrawn_at is null and c.withdrawn_at is null and c.checked_on between :from and :to
        """);
    var published =
        """
        select count(*) from articles.article where state = 'published'
           and published_at >= cast(:from as timestamp) at time zone 'Asia/Ho_Chi_Minh'
           and published_at < cast(:to + 1 as timestamp) at time zone 'Asia/Ho_Chi_Minh'
        """;
    BY_HAND.put("news.published", published);
    BY_HAND.put("news.epidemic", published + " and 'covid-19' = any (tags)");
  }

  private ReportBench() {}

  /// Runs the benchmark on a fresh folder with the demonstration in it.
  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("opendost-bench-report");
    try (var context =
        new SpringApplicationBuilder(OpenDost.class)
            .run(
                "--opendost.mode=demonstration",
                "--server.port=0",
                "--opendost.data-dir=" + folder)) {
      run(context.getBean(JdbcClient.class), context.getBean(Indicators.class));
    } finally {
      Folders.delete(folder);
    }
  }

  private static void run(JdbcClient jdbc, Indicators indicators) {
    System.out.printf("%,d records%n", generate(jdbc));
    var ours = new ArrayList<Double>();
    var hand = new ArrayList<Double>();
    for (int round = -1; round < ROUNDS; round++) {
      var byHand = new LinkedHashMap<String, BigDecimal>();
      double handTime =
          seconds(() -> BY_HAND.forEach((code, sql) -> byHand.put(code, count(jdbc, sql))));
      var computed = new LinkedHashMap<String, BigDecimal>();
      double ourTime = seconds(() -> computed.putAll(indicators.compute(JOB, PERIOD, null)));
      byHand.forEach(
          (code, figure) -> {
            if (figure.compareTo(computed.get(code)) != 0) {
              throw new IllegalStateException(code + ": " + computed.get(code) + " not " + figure);
            }
          });
      if (round >= 0) {
        hand.add(handTime);
        ours.add(ourTime);
      } else {
        System.out.println(computed);
      }
    }
    System.out.printf(
        "%d figures: OpenDOST %.3f s   by hand %.3f s%n",
        BY_HAND.size(), median(ours), median(hand));
    var ratio = median(hand) / median(ours);
    System.out.printf(
        "RATIO report over 1,000,000 records, speed / one query a figure by hand %.2f (limit 0.7)"
            + " %s%n",
        ratio, ratio >= 0.7 ? "met" : "MISSED");
  }

  private static BigDecimal count(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql)
        .param("from", PERIOD.from())
        .param("to", PERIOD.to())
        .query(BigDecimal.class)
        .single();
  }

  /// A million records over ten years, written past the facades.
  private static long generate(JdbcClient jdbc) {
    for (var statement :
        List.of(
            """
            insert into tasks.task (id, code, title, kind, level, programme, host_name, leader,
                managing_body, field, start_on, end_on, contracted_on, accepted_on, closed_on, stage,
                recorded_at)
            select md5('task' || n)::uuid, 'BENCH.' || n, 'Nhiệm vụ thử số ' || n,
                   (array['de_tai', 'du_an', 'du_an_sxtn', 'de_an', 'du_an_khcn'])[1 + n % 5],
                   (array['tinh', 'tinh', 'co_so', 'co_so', 'bo', 'quoc_gia', 'tinh'])[1 + n % 7],
                   (array['cap_tinh', 'cap_tinh', 'nong_thon_mien_nui', 'khac', 'khac', 'khac', 'khac',
                          'khac', 'khac', 'khac', 'cap_thiet_dia_phuong'])[1 + n % 11],
                   'Tổ chức thử', 'Người thử', 'Sở', 'ky_thuat',
                   date '2012-01-01' + n % 3650, date '2012-01-01' + n % 3650 + 730,
                   date '2012-01-01' + n % 3650,
                   case when n % 4 = 0 then date '2012-01-01' + n % 3650 + 700 end,
                   case when n % 4 = 0 then date '2012-01-01' + n % 3650 + 900 end,
                   case when n % 4 = 0 then 'liquidated' else 'contracted' end, now()
              from generate_series(1, 200000) n
            """,
            """
            insert into tasks.task_stage (id, task_id, stage, happened_on, ordinal, recorded_at)
            select md5('stage' || n || stage)::uuid, md5('task' || n)::uuid, stage,
                   date '2012-01-01' + n % 3650 + days, ordinal, now()
              from generate_series(1, 200000) n,
                   (values ('contracted', 0, 1), ('accepted', 700, 2), ('liquidated', 900, 3)) as s (stage, days, ordinal)
             where ordinal = 1 or n % 4 = 0
            """,
            """
            insert into tasks.acceptance (id, task_id, accepted_on, council_level, rating, decision_number, recorded_at)
            select md5('acceptance' || n)::uuid, md5('task' || n)::uuid, date '2012-01-01' + n % 3650 + 700,
                   (array['tinh', 'nha_nuoc', 'co_so'])[1 + n % 3], (array['dat', 'xuat_sac', 'khong_dat'])[1 + n % 3],
                   n || '/QĐ', now()
              from generate_series(1, 100000) n
            """,
            """
            insert into tasks.progress_check (id, task_id, checked_on, team, conclusion, recorded_at)
            select md5('check' || n)::uuid, md5('task' || (1 + n % 200000))::uuid, date '2012-01-01' + n % 3650,
                   'Tổ kiểm tra', 'Đúng tiến độ', now()
              from generate_series(1, 200000) n
            """,
            """
            insert into articles.article (id, slug, category, title, lead, source, body, author, tags, alt, caption,
                attachments, state, published_at, version, changed_at, changed_by)
            select md5('article' || n)::uuid, 'bai-thu-' || n, 'khoa-hoc-cong-nghe', 'Bài thử ' || n, 'Dẫn', 'Thân', 'Thân',
                   'Người thử', case when n % 20 = 0 then array['covid-19'] else array['thu'] end, '', '', '{}', 'published',
                   timestamptz '2012-01-01' + n % 3650 * interval '1 day' + interval '5 hours', 1, now(), 'bench'
              from generate_series(1, 200000) n
            """,
            "vacuum analyze tasks.task",
            "vacuum analyze tasks.task_stage",
            "vacuum analyze tasks.acceptance",
            "vacuum analyze tasks.progress_check",
            "vacuum analyze articles.article")) {
      jdbc.sql(statement).update();
    }
    return jdbc.sql(
            """
            select (select count(*) from tasks.task) + (select count(*) from tasks.task_stage)
                 + (select count(*) from tasks.acceptance) + (select count(*) from tasks.progress_check)
                 + (select count(*) from articles.article)
            """)
        .query(Long.class)
        .single();
  }

  private static double seconds(Runnable work) {
    var begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
