package org.opendost.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.reporting.indicators.IndicatorRegister;

/// The forms as their files describe them.
@OfficeTest
class StatisticalFormsTest {

  private final StatisticalForms forms;
  private final IndicatorRegister register;

  StatisticalFormsTest(StatisticalForms forms, IndicatorRegister register) {
    this.forms = forms;
    this.register = register;
  }

  @Test
  void thereAreElevenFormsUntil2017AndTenSince() {
    assertThat(forms.of(2014)).isEmpty();
    assertThat(forms.of(2017)).hasSize(11).allMatch(form -> form.code().endsWith("TKTH-KHCN-ĐP"));
    assertThat(forms.of(2018))
        .extracting(StatisticalForm::code)
        .containsExactly(
            "01/KHCN-TC",
            "02/KHCN-NL",
            "03/KHCN-CP",
            "04/KHCN-NV",
            "05/KHCN-HTQT",
            "06/KHCN-CG",
            "07/KHCN-DN",
            "08/KHCN-SHTT",
            "09/KHCN-TĐC",
            "10/KHCN-NLAT");
  }

  @Test
  void whateverAFormCountsIsAnIndicator() {
    var terms =
        Stream.of(2017, 2018)
            .flatMap(year -> forms.of(year).stream())
            .flatMap(form -> form.bindings().values().stream())
            .flatMap(binding -> binding.terms().stream())
            .distinct()
            .toList();
    assertThat(terms).hasSizeGreaterThan(100);
    assertThat(terms).allSatisfy(term -> assertThat(register.find(term)).isPresent());
  }

  @Test
  void everyFormCanBeFilledInAndChecked() {
    for (var form : Stream.of(2017, 2018).flatMap(year -> forms.of(year).stream()).toList()) {
      assertThat(form.faults()).as(form.code()).isEmpty();
      assertThat(form.cells()).as(form.code()).isPositive();
      assertThat(form.rules()).as(form.code()).isNotEmpty();
    }
  }

  @Test
  void theFormOfTasksIsCountedByColumnAndRow() {
    var form = forms.find(2019, "04").orElseThrow();
    assertThat(form.binding(new CellKey("topic-level-province", "female")).orElseThrow().terms())
        .singleElement()
        .hasToString("tasks.year-all:leader_sex=nu:kind_group=topic:level=tinh");
    assertThat(form.binding(new CellKey("topic-funds-state", "total"))).isEmpty();
    assertThat(form.binding(new CellKey("topics", "applied"))).isEmpty();
  }

  @Test
  void aFormThatNamesWhatItHasNotIsRefused() {
    var text =
        """
        code x
        title x
        english x
        unit x

        columns
        total | Tổng số

        rows
        all | 1 | Tất cả | -

        cells
        some.total | tasks.year-all

        checks
        rows all = part-*
        """;
    var form =
        FormReading.read(
            Regime.TT_15_2018,
            "11",
            text,
            (regime, number) -> {
              throw new AssertionError();
            });
    assertThat(form.faults()).hasSize(2).anyMatch(fault -> fault.contains("no cell some.total"));
    assertThatThrownBy(() -> Binding.read("no term")).isInstanceOf(IllegalArgumentException.class);
  }
}
