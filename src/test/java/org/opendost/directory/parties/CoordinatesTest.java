package org.opendost.directory.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Coordinates as people copy and write them.
class CoordinatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22.66570, 106.26250",
        "22.6657,106.2625",
        "' 22.6657 106.2625 '",
        "22,66570; 106,26250",
        "22.665701234567;106.2625"
      })
  void readsWhatAMapCopies(String typed) {
    assertThat(Coordinates.read(typed))
        .hasValueSatisfying(place -> assertThat(place).hasToString("22.66570, 106.26250"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "22.6657",
        "106.26250, 22.66570",
        "48.85, 2.35",
        "22,6657, 106,2625",
        "bắc 22, đông 106",
        "22.6657, 106.2625, 300",
        "999999999999999999, 1"
      })
  void takesNothingElse(String typed) {
    assertThat(Coordinates.read(typed)).isEmpty();
  }

  @Test
  void keepsAboutAMetre() {
    assertThat(Coordinates.read("22.123456, 106.000004"))
        .hasValueSatisfying(place -> assertThat(place).hasToString("22.12346, 106.00000"));
  }
}
