package org.opendost.platform.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.database.Uuid7;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class SentFormsTest {

  private final SentForms forms;

  SentFormsTest(SentForms forms) {
    this.forms = forms;
  }

  private record Typed(String name, LocalDate day, List<String> papers) {}

  @Test
  void knowADoubleClickAndRefuseOtherWordsUnderTheSameForm() {
    var form = Uuid7.next();
    assertThat(forms.isFirst(form, typed("Trạm xá Hạ Lang"))).isTrue();
    assertThat(forms.isFirst(form, typed("Trạm xá Hạ Lang"))).isFalse();
    assertThatThrownBy(() -> forms.isFirst(form, typed("Trạm y tế Hạ Lang")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("input.sent-before");
    assertThat(forms.isFirst(Uuid7.next(), typed("Trạm xá Hạ Lang"))).isTrue();
  }

  private static Typed typed(String name) {
    return new Typed(name, LocalDate.of(2020, 5, 12), List.of("Đơn"));
  }
}
