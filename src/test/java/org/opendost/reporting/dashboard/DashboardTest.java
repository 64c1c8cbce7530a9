package org.opendost.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.reporting.dashboard.Board.Tile;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class DashboardTest {

  private static final Actor DIRECTOR =
      new Actor(Uuid7.next(), "Nông Văn Mẫu", Set.of(Role.DIRECTOR), null, null);

  private final Dashboard dashboard;
  private final OfficeClock clock;
  private final JdbcClient jdbc;
  private final List<UUID> opened = new ArrayList<>();

  DashboardTest(Dashboard dashboard, OfficeClock clock, JdbcClient jdbc) {
    this.dashboard = dashboard;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /// The cases have no moves: no page of the office could show them.
  @AfterEach
  void takeTheCasesBack() {
    opened.forEach(
        id -> jdbc.sql("delete from casework.case_file where id = :id").param("id", id).update());
  }

  @Test
  void showsWhatWasReceivedThisYearBesideTheSameDaysOfTheYearBefore() {
    var before = received();
    open(clock.today());
    open(clock.today().minusYears(1));
    open(clock.today().minusYears(1).plusDays(1));

    var now = received();
    assertThat(now.value().subtract(before.value())).isEqualByComparingTo("1");
    assertThat(now.before()).isNotNull();
    assertThat(now.before().subtract(before.before())).isEqualByComparingTo("1");
  }

  @Test
  void drawsEveryMonthOfTheYearSoFarAndTheMonthsAddUp() {
    var board = dashboard.anew(DIRECTOR);
    var chart =
        board.panels().stream()
            .flatMap(panel -> panel.charts().stream())
            .filter(one -> one.code().equals("cases.settled"))
            .findFirst()
            .orElseThrow();
    assertThat(chart.bars()).hasSize(clock.today().getMonthValue());
    var settled =
        board.panels().stream()
            .flatMap(panel -> panel.tiles().stream())
            .filter(tile -> tile.code().equals("cases.settled"))
            .findFirst()
            .orElseThrow();
    assertThat(chart.bars().stream().map(Board.Bar::value).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(settled.value());
  }

  @Test
  void computesNothingForAReaderWhoComesSoonAfterAnother() {
    dashboard.today(DIRECTOR);
    assertThat(Queries.of(() -> dashboard.today(DIRECTOR))).isEmpty();
  }

  @Test
  void leavesOutAPanelOfWhichNothingIsComputedHere() {
    assertThat(dashboard.today(DIRECTOR).panels()).noneMatch(panel -> panel.tiles().isEmpty());
  }

  @Test
  void isTheOfficesAlone() {
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> dashboard.today(Actor.PUBLIC));
  }

  private Tile received() {
    return dashboard.anew(DIRECTOR).panels().stream()
        .flatMap(panel -> panel.tiles().stream())
        .filter(tile -> tile.code().equals("cases.received"))
        .findFirst()
        .orElseThrow();
  }

  private void open(LocalDate day) {
    var id = UUID.randomUUID();
    opened.add(id);
    jdbc.sql(
            """
            insert into casework.case_file (id, number, procedure, version, step, subject_title,
                applicant_name, opened_at, clock_state, waiting, moves)
            values (:id, :number, 'declaration', 'v', 's', 'Thử', 'Thử', :at, 'NOT_STARTED', false, 1)
            """)
        .param("id", id)
        .param("number", id.toString())
        .param("at", day.atTime(5, 0).atOffset(ZoneOffset.UTC))
        .update();
  }
}
