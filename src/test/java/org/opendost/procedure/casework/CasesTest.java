package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.procedure.casework.SampleCases.moved;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.InvalidInput;
import org.opendost.procedure.calendar.CountedDay;

/// Dossiers are numbered, move, and are counted by the law.
@OfficeTest
class CasesTest {

  private final SampleCases office;
  private final Cases cases;
  private final Audit audit;

  CasesTest(SampleCases office, Cases cases, Audit audit) {
    this.office = office;
    this.cases = cases;
    this.audit = audit;
  }

  @Test
  void numbersDossiersByAgencyAndDay() {
    var first = office.open(SampleProcedures.LICENCE, "2018-05-17T03:00:00Z");
    var second = office.open(SampleProcedures.REGISTRATION, "2018-05-17T18:00:00Z");
    var third = office.open(SampleProcedures.LICENCE, "2018-05-17T04:00:00Z");

    assertThat(first.number()).isEqualTo("000.00.13.H14-180517-0001");
    assertThat(second.number()).as("it is the 18th in Viet Nam").endsWith("-180518-0001");
    assertThat(third.number()).endsWith("-180517-0002");
    assertThat(cases.findByNumber(first.number())).contains(first);
  }

  @Test
  void countsFromTheFullDossierAndAnewAfterASupplement() {
    var file = office.open(SampleProcedures.LICENCE, "2020-04-28T02:00:00Z");
    assertThat(file.dueOn()).isNull();

    var received = moved(office.move(file, "RECEIVE", "", "2020-04-30T02:00:00Z"));
    assertThat(received.receivedOn()).isEqualTo("2020-04-30");
    assertThat(received.dueOn()).as("30/05 is a Saturday").isEqualTo("2020-06-01");
    assertThat(received.clockState()).isEqualTo(ClockState.RUNNING);

    var asked = moved(office.move(received, "ASK", "Thiếu hồ sơ an toàn", "2020-05-04T02:00:00Z"));
    assertThat(asked.dueOn()).isNull();
    assertThat(asked.waiting()).isTrue();

    var supplied = moved(office.move(asked, "SUPPLY", "", "2020-05-11T02:00:00Z"));
    assertThat(supplied.dueOn()).as("thirty days anew").isEqualTo("2020-06-10");
    assertThat(supplied.receivedOn()).isEqualTo("2020-04-30");

    var issued = moved(office.move(supplied, "ISSUE", "", "2020-05-18T02:00:00Z"));
    assertThat(issued.outcome()).isEqualTo("ISSUED");
    assertThat(issued.isOverdue(Instant.parse("2030-01-01T00:00:00Z"))).isFalse();
    assertThat(audit.of(file.id()))
        .extracting(entry -> entry.action())
        .containsExactly("case.opened", "case.receive", "case.ask", "case.supply", "case.issue");
  }

  @Test
  void showsTheStepsOwnLimitUntilTheClockRuns() {
    var file = office.open(SampleProcedures.REGISTRATION, "2020-04-29T02:00:00Z");
    assertThat(file.dueOn()).as("three working days").isEqualTo("2020-05-06");

    var accepted = moved(office.move(file, "ACCEPT", "", "2020-05-04T02:00:00Z"));
    assertThat(accepted.dueOn()).isEqualTo("2020-05-11");
    var paused = moved(office.move(accepted, "PAUSE", "", "2020-05-06T02:00:00Z"));
    assertThat(paused.clockState()).isEqualTo(ClockState.STOPPED);
    var resumed = moved(office.move(paused, "RESUME", "", "2020-05-11T02:00:00Z"));
    assertThat(resumed.dueOn()).isEqualTo("2020-05-14");
    assertThat(cases.progress(file.id()).due().explanation())
        .extracting(CountedDay::reason)
        .contains(CountedDay.Reason.PAUSED);
  }

  @Test
  void refusesAMoveTheProcedureDoesNotHaveAndSaysWhichItHas() {
    assertThat(office.move(office.received(), "SUPPLY", "", "2020-05-05T02:00:00Z"))
        .isInstanceOfSatisfying(
            MoveOutcome.NotPossible.class,
            no ->
                assertThat(no.allowed())
                    .extracting(Move::code)
                    .containsExactly("ASK", "ISSUE", "SIGN", "REFUSE"));
  }

  @Test
  void asksForTheReasonWhereTheLawWantsItInWriting() {
    var file = office.received();
    assertThatThrownBy(() -> office.move(file, "REFUSE", " ", "2020-05-05T02:00:00Z"))
        .isInstanceOf(InvalidInput.class);
    assertThat(cases.get(file.id())).isEqualTo(file);
  }

  @Test
  void pinsTheVersionInForceWhenTheDossierIsFirstFull() {
    var filed = office.open(SampleProcedures.LICENCE, "2021-01-29T02:00:00Z");
    assertThat(filed.version()).isEqualTo("2010");

    assertThat(moved(office.move(filed, "RECEIVE", "", "2021-02-01T02:00:00Z")).version())
        .isEqualTo("2020");
  }

  @Test
  void storesTheDueDateThatAReplayGives() {
    var random = new Random(20200504);
    for (int i = 0; i < 25; i++) {
      var procedure =
          random.nextBoolean() ? SampleProcedures.LICENCE : SampleProcedures.REGISTRATION;
      var now = Instant.parse("2020-01-02T02:00:00Z").plusSeconds(random.nextInt(86_400 * 300));
      var file = office.open(procedure, now.toString());
      while (!file.isEnded() && file.moves() < 12) {
        now = now.plusSeconds(random.nextInt(86_400 * 6));
        var possible = cases.possible(file);
        var next = possible.get(random.nextInt(possible.size()));
        file = moved(office.move(file, next.code(), "lý do", now.toString()));
        var replayed = cases.progress(file.id());
        assertThat(file.dueOn()).isEqualTo(replayed.due() == null ? null : replayed.due().day());
        assertThat(file.clockState()).isEqualTo(replayed.clock());
        assertThat(cases.get(file.id())).isEqualTo(file);
      }
    }
  }
}
