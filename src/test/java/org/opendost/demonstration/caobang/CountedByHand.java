package org.opendost.demonstration.caobang;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.indicators.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The figures of the report in plain SQL over the tables and their histories, as somebody would
/// write it who knows nothing of report views and indicators: the second count of the tests, and
/// the limit of the benchmark.
public final class CountedByHand {

  private static final Pattern TABLE = Pattern.compile("\\[([a-z0-9_]+\\.[a-z0-9_]+)]");
  private static final String HANOI = " at time zone 'Asia/Ho_Chi_Minh')::date";

  private static final String IN_PERIOD = " between :from and :to";
  private static final String COMPONENT =
      "select count(*) from [tasks.acceptance] a join [tasks.task] t on t.id = a.task_id"
          + " where a.withdrawn_at is null and t.withdrawn_at is null and t.level = 'quoc_gia'"
          + " and t.parent_id is not null and a.council_level = 'nha_nuoc'"
          + " and a.rating <> 'khong_dat'";
  private static final String RUNNING =
      "select count(*) from [tasks.task] where withdrawn_at is null and contracted_on <= :to"
          + " and coalesce(closed_on, 'infinity') >= :from";
  private static final String LOTS =
      "select count(*) from [goods.lot] where withdrawn_why is null and checked_on"
          + IN_PERIOD
          + " and mission_kind in ('QUALITY', 'MEASUREMENT', 'LABEL')";

  /// How each figure is counted; a table in brackets is read as of the moment.
  private static final Map<String, String> COUNTED =
      Map.ofEntries(
          Map.entry(
              "tasks.national-projects",
              RUNNING + " and level = 'quoc_gia' and kind = 'du_an_khcn'"),
          Map.entry(
              "tasks.national-topics-accepted",
              COMPONENT + " and t.kind = 'de_tai' and a.accepted_on" + IN_PERIOD),
          Map.entry(
              "tasks.national-topics-to-date",
              COMPONENT + " and t.kind = 'de_tai' and a.accepted_on <= :to"),
          Map.entry(
              "tasks.national-trial-production-to-date",
              COMPONENT + " and t.kind = 'du_an_sxtn' and a.accepted_on <= :to"),
          Map.entry("tasks.urgent-local", RUNNING + " and programme = 'cap_thiet_dia_phuong'"),
          Map.entry("tasks.mountain", RUNNING + " and programme = 'nong_thon_mien_nui'"),
          Map.entry("tasks.provincial", RUNNING + " and level = 'tinh'"),
          Map.entry(
              "tasks.acceptances-provincial",
              "select count(*) from [tasks.acceptance] a join [tasks.task] t on t.id = a.task_id"
                  + " where a.withdrawn_at is null and t.withdrawn_at is null and t.level = 'tinh'"
                  + " and a.accepted_on"
                  + IN_PERIOD),
          Map.entry(
              "tasks.progress-checks",
              "select count(*) from [tasks.progress_check] c join [tasks.task] t on t.id ="
                  + " c.task_id where c.withdrawn_at is null and t.withdrawn_at is null and"
                  + " c.checked_on"
                  + IN_PERIOD),
          Map.entry(
              "results.certificates",
              "select count(*) from [results.certificate] where revoked_on is null and issued_on"
                  + IN_PERIOD),
          Map.entry(
              "radiation.settled",
              "select count(*) from [radiation.dossier] where issued_on" + IN_PERIOD),
          Map.entry(
              "iso9001.monitored",
              "select count(distinct v.agency_id) from [iso9001.visit] v"
                  + " where v.withdrawn_at is null and v.visited_on"
                  + IN_PERIOD
                  + " and v.standard_id in (select id from iso9001.standard where code = 'TCVN ISO"
                  + " 9001:2015')"),
          Map.entry(
              "inspection.establishments-checked",
              "select count(*) from [inspection.establishment] e join [inspection.mission] m on"
                  + " m.id = e.mission_id where e.withdrawn_why is null and m.withdrawn_why is null"
                  + " and m.kind in ('QUALITY', 'MEASUREMENT', 'LABEL') and (select min((v.begun_at"
                  + HANOI
                  + ") from [inspection.visit] v"
                  + " where v.establishment_id = e.id and v.signed_at is not null)"
                  + IN_PERIOD),
          Map.entry(
              "inspection.inspections",
              "select count(*) from [inspection.mission] where decided_on is not null and"
                  + " withdrawn_why is null and kind in ('INSPECTION', 'SPECIAL_CHECK') and"
                  + " work_from"
                  + IN_PERIOD),
          Map.entry("goods.lots-checked", LOTS + " and verdict <> 'OPEN'"),
          Map.entry("goods.lots-passed", LOTS + " and verdict = 'PASSED'"),
          Map.entry("goods.lots-failed", LOTS + " and verdict = 'FAILED'"),
          Map.entry(
              "conformity.guided",
              "select count(distinct organisation_id) from [conformity.guidance]"
                  + " where withdrawn_at is null and guided_on"
                  + IN_PERIOD),
          Map.entry(
              "award.launched",
              "select count(*) from [award.season] where launched_on" + IN_PERIOD),
          Map.entry(
              "lawmaking.legal-drafts",
              "select count(*) from [lawmaking.draft] where withdrawn_why is null"
                  + " and kind in ('RESOLUTION', 'DECISION') and presented_on"
                  + IN_PERIOD),
          Map.entry(
              "lawmaking.plans-and-schemes",
              "select count(*) from [lawmaking.draft] where withdrawn_why is null"
                  + " and kind in ('PLAN', 'SCHEME') and presented_on"
                  + IN_PERIOD),
          Map.entry(
              "lawmaking.task-lists",
              "select count(*) from [lawmaking.draft] where withdrawn_why is null"
                  + " and kind = 'TASK_LIST' and submitted_on"
                  + IN_PERIOD),
          Map.entry(
              "publications.calendars",
              "select coalesce(sum(copies), 0) from [publications.printed] where withdrawn_at is"
                  + " null and kind = 'CALENDAR' and printed_on"
                  + IN_PERIOD),
          Map.entry(
              "publications.issues",
              "select count(*) from [publications.printed] where withdrawn_at is null"
                  + " and kind = 'ISSUE' and printed_on"
                  + IN_PERIOD),
          Map.entry(
              "publications.programmes-broadcast",
              "select count(*) from [publications.programme] where withdrawn_at is null"
                  + " and step = 'BROADCAST' and step_on"
                  + IN_PERIOD),
          Map.entry(
              "organisation.mergers",
              "select count(*) from (select merged_into, min(valid_to) + 1 as on_day from"
                  + " [parties.unit] where merged_into is not null group by merged_into) m where"
                  + " on_day"
                  + IN_PERIOD),
          Map.entry(
              "workplan.projects-running",
              "select count(*) from [workplan.project] where withdrawn_at is null and decided_on <="
                  + " :to and coalesce(finished_on, 'infinity') >= :from"),
          Map.entry(
              "assignments.directives-followed",
              "select count(*) from (select min(given_on) as given, case when bool_and(confirmed_on"
                  + " is not null) then max(done_on) else 'infinity' end as until from"
                  + " [assignments.assignment] where withdrawn_on is null and giver <> 'DIRECTOR'"
                  + " and document like '%/CT-%' group by giver, case when document = '' then"
                  + " id::text else document end) d where given <= :to and until >= :from"),
          Map.entry(
              "news.published",
              "select count(*) from [articles.article] where state = 'published'"
                  + " and (published_at"
                  + HANOI
                  + IN_PERIOD),
          Map.entry(
              "news.epidemic",
              "select count(*) from [articles.article] where state = 'published'"
                  + " and 'covid-19' = any(tags) and (published_at"
                  + HANOI
                  + IN_PERIOD));

  private CountedByHand() {}

  /// The indicators that are counted here.
  public static Set<String> codes() {
    return COUNTED.keySet();
  }

  /// The figure of one of them.
  ///
  /// @param moment as of when; null for the present
  public static BigDecimal count(
      JdbcClient jdbc, String code, Period period, @Nullable Instant moment) {
    return count(jdbc, period, moment, COUNTED.get(code));
  }

  /// What a statement counts whose tables in brackets are read as of the moment.
  public static BigDecimal count(
      JdbcClient jdbc, Period period, @Nullable Instant moment, String statement) {
    var sql =
        TABLE
            .matcher(statement)
            .replaceAll(
                table ->
                    Matcher.quoteReplacement(
                        moment == null
                            ? table.group(1)
                            : "(select * from "
                                + table.group(1)
                                + "_history where valid @> :moment)"));
    return jdbc.sql(sql)
        .param("from", period.from())
        .param("to", period.to())
        .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
        .query(BigDecimal.class)
        .single();
  }
}
