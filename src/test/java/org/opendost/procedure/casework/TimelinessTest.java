package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendost.procedure.casework.SampleCases.HOA;
import static org.opendost.procedure.casework.SampleCases.at;
import static org.opendost.procedure.casework.SampleCases.moved;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the department's own cases say of its times. Other tests leave cases of the same procedures
/// in other years.
@OfficeTest
class TimelinessTest {

  private static final LocalDate FIRST = LocalDate.of(2017, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2017, 3, 31);

  private final SampleCases office;
  private final Timeliness timeliness;
  private final JdbcClient jdbc;

  TimelinessTest(SampleCases office, Timeliness timeliness, JdbcClient jdbc) {
    this.office = office;
    this.timeliness = timeliness;
    this.jdbc = jdbc;
  }

  @Test
  void tellsReturnsLatenessAndStepTimesFromTheMovesOfCases() {
    var late = certifying("2017-03-01T02:00:00Z", "2017-03-02T02:00:00Z");
    office.move(late, "CERTIFY", "", "2017-03-10T02:00:00Z");
    var inTime = certifying("2017-03-01T02:00:00Z", "2017-03-02T02:00:00Z");
    office.move(inTime, "CERTIFY", "", "2017-03-09T02:00:00Z");
    var asked =
        moved(
            office.move(
                office.open(SampleProcedures.REGISTRATION, "2017-03-06T02:00:00Z"),
                "ASK",
                "Thiếu bản sao",
                "2017-03-08T02:00:00Z"));

    assertThat(timed(late.id()).late()).isTrue();
    assertThat(timed(late.id()).stays())
        .extracting(stay -> stay.step().code(), TimedCase.Stay::workingDays)
        .containsExactly(tuple("CHECKING", 1), tuple("CERTIFYING", 6));
    assertThat(timed(inTime.id()).late()).isFalse();
    assertThat(timed(asked.id()).returns()).isEqualTo(1);
    // The time that runs then is the applicant's, not the department's.
    assertThat(timed(asked.id()).late()).isFalse();
  }

  @Test
  void isKeptWithACaseAtItsEnd() {
    var late = certifying("2017-03-01T02:00:00Z", "2017-03-02T02:00:00Z");
    assertThat(kept(late)).isEmpty();
    office.move(late, "CERTIFY", "", "2017-03-10T02:00:00Z");
    var inTime = certifying("2017-03-01T02:00:00Z", "2017-03-02T02:00:00Z");
    office.move(inTime, "CERTIFY", "", "2017-03-09T02:00:00Z");
    assertThat(kept(late)).contains("LATE");
    assertThat(kept(inTime)).contains("IN_TIME");
  }

  private Optional<String> kept(CaseFile file) {
    return jdbc.sql("select kept from casework.report_ended where id = :id")
        .param("id", file.id())
        .query(String.class)
        .optional();
  }

  @Test
  void countsAnOpenCaseAsLateOnceItsTimeIsOver() {
    var open = certifying("2017-03-13T02:00:00Z", "2017-03-14T02:00:00Z");
    assertThat(at("2017-03-21T02:00:00Z", () -> timed(open.id())).late()).isFalse();
    assertThat(at("2017-03-22T02:00:00Z", () -> timed(open.id())).late()).isTrue();
    assertThat(timed(open.id()).ended()).isFalse();
  }

  @Test
  void leavesOutWhatHappenedBeforeAndAfterThePeriod() {
    var file = certifying("2017-02-20T02:00:00Z", "2017-02-21T02:00:00Z");
    office.move(file, "CERTIFY", "", "2017-03-01T02:00:00Z");
    assertThat(timed(file.id()).stays())
        .extracting(stay -> stay.step().code())
        .containsExactly("CERTIFYING");
    assertThat(timeliness.read(HOA, LocalDate.of(2017, 4, 1), LocalDate.of(2017, 4, 30)))
        .flatExtracting(TimedProcedure::cases)
        .extracting(TimedCase::id)
        .doesNotContain(file.id());
  }

  @Test
  void readsThemByOneQueryHoweverManyCasesThereAre() {
    certifying("2017-03-01T02:00:00Z", "2017-03-02T02:00:00Z");
    timeliness.read(HOA, FIRST, LAST);
    assertThat(Queries.of(() -> timeliness.read(HOA, FIRST, LAST))).hasSize(1);
  }

  private CaseFile certifying(String opened, String accepted) {
    return moved(
        office.move(office.open(SampleProcedures.REGISTRATION, opened), "ACCEPT", "", accepted));
  }

  private TimedCase timed(UUID id) {
    return timeliness.read(HOA, FIRST, LAST).stream()
        .flatMap(procedure -> procedure.cases().stream())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
