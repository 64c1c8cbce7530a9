package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opendost.reporting.reports.ReportTrial.DIRECTOR;
import static org.opendost.reporting.reports.ReportTrial.SPECIALIST;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.indicators.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Figures as a percentage of what the plan of the year wants of them.
@OfficeTest
class PercentOfPlanTest {

  private static final String FIGURE = "trial.visits@ke-hoach";
  private static final String TEMPLATE = "phan-tram-ke-hoach";

  private final String code = "r-" + UUID.randomUUID();
  private final Templates templates;
  private final Reports reports;
  private final ReportDrafts drafts;
  private final OpenedFigures opened;
  private final JdbcClient jdbc;

  PercentOfPlanTest(
      Templates templates,
      Reports reports,
      ReportDrafts drafts,
      OpenedFigures opened,
      JdbcClient jdbc) {
    this.templates = templates;
    this.reports = reports;
    this.drafts = drafts;
    this.opened = opened;
    this.jdbc = jdbc;
  }

  @Test
  void countSinceNewYearWhateverThePeriod() {
    planned(2091, 8);
    visit(LocalDate.of(2091, 1, 20));
    visit(LocalDate.of(2091, 3, 2));
    visit(LocalDate.of(2091, 5, 1));
    var figure = draft(LocalDate.of(2091, 3, 1)).figures().getFirst();
    assertThat(figure.code()).isEqualTo(FIGURE);
    assertThat(figure.unit().vi()).isEqualTo("%");
    assertThat(figure.value()).isEqualByComparingTo("25");
    assertThat(opened.records(DIRECTOR, code, FIGURE, Selection.of(null, 10)).total()).isEqualTo(2);
  }

  @Test
  void areRefusedWhereThePlanWantsNothingOfTheFigure() {
    visit(LocalDate.of(2092, 3, 2));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> draft(LocalDate.of(2092, 3, 1)))
        .satisfies(refused -> assertThat(ReportTrial.key(refused)).isEqualTo("reports.no-plan"));
  }

  @Test
  void keepThePlanOfTheDayTheyWereSigned() {
    var target = planned(2093, 4);
    visit(LocalDate.of(2093, 3, 2));
    draft(LocalDate.of(2093, 3, 1));
    reports.sign(DIRECTOR, code, 0);
    jdbc.sql("update workplan.target set wanted = 40 where id = :id").param("id", target).update();
    assertThat(reports.read(DIRECTOR, code).figures().getFirst().value())
        .isEqualByComparingTo("25");
    assertThat(opened.rebuild(DIRECTOR, code).identical()).isTrue();
  }

  private Report draft(LocalDate from) {
    if (templates.all(SPECIALIST).stream().noneMatch(one -> one.code().equals(TEMPLATE))) {
      templates.save(
          SPECIALIST,
          new TemplateText(
              Uuid7.next(), TEMPLATE, "Kế hoạch", "Đạt {{" + FIGURE + "}}% kế hoạch.", 0));
    }
    return drafts.draft(
        SPECIALIST,
        new NewReport(
            Uuid7.next(), code, "Báo cáo", from, from.plusMonths(1).minusDays(1), null, TEMPLATE));
  }

  private void visit(LocalDate day) {
    jdbc.sql("insert into reporttrial.visit values (:id, 'Đoàn', :day, 'x', '{}', 0)")
        .param("id", Uuid7.next())
        .param("day", day)
        .update();
  }

  private UUID planned(int year, int wanted) {
    var plan = Uuid7.next();
    var target = Uuid7.next();
    jdbc.sql("insert into workplan.plan values (:id, :year, 'Kế hoạch thử', 'QĐ', 'Người thử')")
        .param("id", plan)
        .param("year", year)
        .update();
    jdbc.sql(
            """
            insert into workplan.target (id, plan_id, name, span, measure, wanted, unit, indicator,
                   share_column, share_value, saved_by)
            values (:id, :plan, 'Đón đoàn', 'YEAR', 'NUMBER', :wanted, 'đoàn', 'trial.visits', '', '',
                   'Người thử')
            """)
        .param("id", target)
        .param("plan", plan)
        .param("wanted", wanted)
        .update();
    return target;
  }
}
