package org.opendost.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /// RFC 6238, appendix B, the lines of SHA-1.
  @ParameterizedTest
  @CsvSource({
    "59,94287082",
    "1111111109,07081804",
    "1111111111,14050471",
    "1234567890,89005924",
    "2000000000,69279037",
    "20000000000,65353130"
  })
  void showsTheCodesOfTheStandard(long second, String code) {
    assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
  }

  @Test
  void takesACodeOnceAndAllowsClocksToDifferByAStep() {
    var now = Instant.ofEpochSecond(1_600_000_000);
    long step = Totp.step(now);
    var code = Totp.code(SECRET, step, 6);

    assertThat(Totp.match(SECRET, code, now, 0)).isEqualTo(step);
    assertThat(Totp.match(SECRET, code, now.plusSeconds(30), 0)).isEqualTo(step);
    assertThat(Totp.match(SECRET, code, now.plusSeconds(90), 0)).isEqualTo(-1);
    assertThat(Totp.match(SECRET, code, now, step)).isEqualTo(-1);
  }

  /// RFC 4648, section 10, without the padding.
  @ParameterizedTest
  @CsvSource({
    "f,MY",
    "fo,MZXQ",
    "foo,MZXW6",
    "foob,MZXW6YQ",
    "fooba,MZXW6YTB",
    "foobar,MZXW6YTBOI"
  })
  void writesBase32(String text, String written) {
    assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
  }
}
