package org.opendost.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;

class FormTest {

  @Test
  void keepsWhatWasTypedBesideWhatIsWrongWithIt() {
    var faults = new Faults();
    var form = Form.typed(Map.of("issued", "31/02/2020", "fee", "1.500.000", "note", "  "));

    assertThat(form.date("issued", faults)).isNull();
    assertThat(form.money("fee", faults)).isEqualTo(1_500_000);
    assertThat(form.optional("note")).isNull();

    var again = form.refused(new InvalidInput(faults.list()));
    assertThat(again.value("issued")).isEqualTo("31/02/2020");
    assertThat(again.faults("issued")).extracting(Fault::key).containsExactly("input.not-a-date");
    assertThat(again.isWrong("fee")).isFalse();
    assertThat(again.describedBy("issued", true)).isEqualTo("issued-hint issued-fault");
    assertThat(again.describedBy("fee", false)).isNull();
  }

  @Test
  void findsNoFaultInAFieldLeftEmpty() {
    var faults = new Faults();
    assertThat(Form.empty().date("issued", faults)).isNull();
    assertThat(faults.any()).isFalse();
  }

  @Test
  void refusesAChoiceThatIsNotInTheListAndAnIdThatIsNone() {
    var faults = new Faults();
    var form =
        Form.typed(
            Map.of(
                "day", "SOMEDAY", "other", "monday", "id", "x".repeat(36), "odd", "-".repeat(36)));
    assertThat(form.choice("day", DayOfWeek.class, faults)).isNull();
    assertThat(form.choice("other", DayOfWeek.class, faults)).isEqualTo(DayOfWeek.MONDAY);
    assertThat(form.id("id", faults)).isNull();
    assertThat(form.id("odd", faults)).isNull();
    assertThat(faults.list()).hasSize(3);
  }

  @Test
  void fillsAFormTheWayItWouldBeTyped() {
    var form = Form.empty().with("issued", LocalDate.of(2020, 5, 7)).with("fee", 1_500_000L);
    assertThat(form.value("issued")).isEqualTo("07/05/2020");
    assertThat(form.value("fee")).isEqualTo("1.500.000");
  }
}
