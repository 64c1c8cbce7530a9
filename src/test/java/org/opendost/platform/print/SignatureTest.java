package org.opendost.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

  @Test
  void leavesAcademicTitlesOutOfTheName() {
    assertThat(Signature.of("PGS.TS. Nông Văn Mẫu").name()).isEqualTo("Nông Văn Mẫu");
    assertThat(Signature.of("ThS Nông Văn Mẫu").name()).isEqualTo("ThS Nông Văn Mẫu");
    assertThat(Signature.of("Tsering Mẫu").name()).isEqualTo("Tsering Mẫu");
  }

  @Test
  void printsPowersAndPostInCapitals() {
    assertThat(Signature.of("Nông Văn Mẫu", "kt. Giám đốc", "Phó Giám đốc").authority())
        .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
  }
}
