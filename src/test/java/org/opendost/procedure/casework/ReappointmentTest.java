package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.procedure.casework.SampleCases.HOA;
import static org.opendost.procedure.casework.SampleCases.at;
import static org.opendost.procedure.casework.SampleCases.moved;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;

/// A later day is promised once only, with an apology.
@OfficeTest
class ReappointmentTest {

  private final SampleCases office;
  private final Cases cases;

  ReappointmentTest(SampleCases office, Cases cases) {
    this.office = office;
    this.cases = cases;
  }

  @Test
  void promisesALaterDayOnceOnly() {
    var file = office.received();
    assertThatThrownBy(() -> reappoint(file, "2020-06-01")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> reappoint(file, "2020-06-06")).isInstanceOf(InvalidInput.class);

    var later = moved((MoveOutcome) reappoint(file, "2020-06-05"));
    assertThat(later.dueOn()).isEqualTo("2020-06-05");

    assertThat(reappoint(later, "2020-06-09"))
        .isInstanceOfSatisfying(
            ReappointOutcome.AlreadyReappointed.class,
            twice -> assertThat(twice.first().promisedOn()).isEqualTo("2020-06-05"));
  }

  private ReappointOutcome reappoint(CaseFile file, String day) {
    return at(
        "2020-05-28T02:00:00Z",
        () ->
            office.in(
                () ->
                    cases.reappoint(
                        HOA,
                        file.id(),
                        file.moves(),
                        Uuid7.next(),
                        LocalDate.parse(day),
                        "Thiết bị đo hỏng")));
  }
}
