package org.opendost.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendost.platform.input.Faults;

class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "1q2w3e4r5t",
        "khcn-2021",
        "Caobang@2020",
        "Cao Bằng 2020!",
        "Mật khẩu 123",
        "123matkhau456",
        "0123456789",
        "BV.Tinh-vui-ve",
        "bvtinh nở hoa"
      })
  void refusesWhatIsGuessedFirst(String password) {
    assertThat(faults(password).any()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hoa lê nở trắng", "cao bằng mưa tháng ba", "7 con trâu qua suối"})
  void takesWhatIsLongAndOnesOwn(String password) {
    assertThat(faults(password).any()).isFalse();
  }

  private static Faults faults(String password) {
    var faults = new Faults();
    PasswordRules.check("bv.tinh", password, password, faults);
    return faults;
  }
}
