package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.procedure.casework.SampleCases.HOA;
import static org.opendost.procedure.casework.SampleCases.SON;
import static org.opendost.procedure.casework.SampleCases.at;
import static org.opendost.procedure.casework.SampleCases.together;

import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.database.Uuid7;

/// Two officers on one dossier, a double click: one is done, the other is told.
@OfficeTest
class TwoOfficersTest {

  private final SampleCases office;
  private final Cases cases;

  TwoOfficersTest(SampleCases office, Cases cases) {
    this.office = office;
    this.cases = cases;
  }

  @Test
  void answersTheFirstCaseToADoubleClick() {
    var id = Uuid7.next();
    var at = "2018-06-01T03:00:00Z";
    var opened = together(2, () -> at(at, () -> office.open(id, SampleProcedures.LICENCE, at)));

    assertThat(opened).extracting(CaseFile::number).hasSize(2).containsOnly(opened.get(0).number());
    assertThat(cases.history(id)).hasSize(1);
    assertThat(office.open(SampleProcedures.LICENCE, at).number()).endsWith("-180601-0002");
  }

  @Test
  void tellsTheSecondOfTwoOfficersWhatTheFirstDid() {
    var file = office.received();
    office.move(file, "ASK", "Thiếu hồ sơ an toàn", "2020-05-05T02:00:00Z");

    var outcome =
        at(
            "2020-05-05T02:01:00Z",
            () ->
                office.in(
                    () -> cases.move(SON, file.id(), file.moves(), Uuid7.next(), "ISSUE", "")));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            MoveOutcome.Stale.class,
            stale -> {
              assertThat(stale.last().actorName()).isEqualTo("Nông Thị Hoa");
              assertThat(stale.last().move()).isEqualTo("ASK");
              assertThat(stale.last().at()).isEqualTo("2020-05-05T02:00:00Z");
              assertThat(stale.caseFile().step()).isEqualTo("SUPPLEMENT");
            });
  }

  @Test
  void letsExactlyOneOfManyAtOnceThrough() {
    var file = office.received();
    var outcomes =
        together(
            8,
            () ->
                at(
                    "2020-05-05T02:00:00Z",
                    () ->
                        office.in(
                            () ->
                                cases.move(
                                    HOA, file.id(), file.moves(), Uuid7.next(), "ISSUE", ""))));

    assertThat(outcomes).filteredOn(MoveOutcome.Moved.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(MoveOutcome.Stale.class::isInstance).hasSize(7);
    assertThat(cases.history(file.id())).hasSize(3);
  }

  @Test
  void makesAMoveOnceHoweverOftenItIsSent() {
    var file = office.received();
    var id = Uuid7.next();
    var outcomes =
        together(
            4,
            () ->
                at(
                    "2020-05-05T02:00:00Z",
                    () ->
                        office.in(
                            () -> cases.move(HOA, file.id(), file.moves(), id, "ISSUE", ""))));

    assertThat(outcomes).filteredOn(MoveOutcome.Moved.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(MoveOutcome.AlreadyDone.class::isInstance).hasSize(3);
  }
}
