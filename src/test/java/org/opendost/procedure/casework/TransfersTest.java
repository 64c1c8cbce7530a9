package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.procedure.casework.SampleCases.HOA;
import static org.opendost.procedure.casework.SampleCases.at;
import static org.opendost.procedure.casework.SampleCases.moved;

import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.database.Uuid7;

/// A pending dossier moves to a newer law where that law says so, and back.
@OfficeTest
class TransfersTest {

  private final SampleCases office;
  private final Cases cases;
  private final Transfers transfers;

  TransfersTest(SampleCases office, Cases cases, Transfers transfers) {
    this.office = office;
    this.cases = cases;
    this.transfers = transfers;
  }

  @Test
  void takesNobodyOverToALawThatIsNotInForceYet() {
    var filed = office.open(SampleProcedures.LICENCE, "2021-01-20T02:00:00Z");
    var file = moved(office.move(filed, "RECEIVE", "", "2021-01-21T02:00:00Z"));
    assertThat(at("2021-01-31T02:00:00Z", () -> transfers.preview(file.id(), "2020").possible()))
        .isFalse();
    assertThat(
            at(
                "2021-01-31T02:00:00Z",
                () ->
                    office.in(
                        () ->
                            transfers.transfer(
                                HOA, file.id(), file.moves(), Uuid7.next(), "2020", "Sớm"))))
        .isInstanceOf(MoveOutcome.NotPossible.class);
    assertThat(at("2021-02-01T02:00:00Z", () -> transfers.preview(file.id(), "2020").possible()))
        .isTrue();
  }

  @Test
  void movesAPendingDossierToTheNewLawAndBack() {
    var filed = office.open(SampleProcedures.LICENCE, "2021-01-20T02:00:00Z");
    var file = moved(office.move(filed, "RECEIVE", "", "2021-01-21T02:00:00Z"));
    assertThat(file.version()).isEqualTo("2010");
    assertThat(file.dueOn()).isEqualTo("2021-02-22");

    var preview = transfers.preview(file.id(), "2020");
    assertThat(preview.possible()).isTrue();
    assertThat(preview.article()).contains("62.3");
    assertThat(preview.dueAfter()).isEqualTo("2021-02-17");
    assertThat(cases.get(file.id())).isEqualTo(file);

    var over =
        moved(
            office.in(
                () ->
                    transfers.transfer(
                        HOA, file.id(), file.moves(), Uuid7.next(), "2020", "Chuyển tiếp")));
    assertThat(over.version()).isEqualTo("2020");
    assertThat(over.dueOn()).isEqualTo("2021-02-17");

    var back =
        moved(
            office.in(
                () -> transfers.undo(HOA, file.id(), over.moves(), Uuid7.next(), "Nhầm hồ sơ")));
    assertThat(back.version()).isEqualTo("2010");
    assertThat(back.dueOn()).isEqualTo("2021-02-22");
    assertThat(
            office.in(
                () ->
                    transfers.transfer(HOA, file.id(), back.moves(), Uuid7.next(), "2010", "Lùi")))
        .as("the older law takes nobody over")
        .isInstanceOf(MoveOutcome.NotPossible.class);
  }
}
