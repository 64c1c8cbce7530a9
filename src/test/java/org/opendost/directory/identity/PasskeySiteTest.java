package org.opendost.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where there can be passkeys, and what is said where there can be none.
class PasskeySiteTest {

  @Test
  void bindsThemToTheAddressThatWasSet() {
    var site = PasskeySite.of("https://khcn.example.vn", "https://KHCN.example.vn:443");

    assertThat(site).isEqualTo(new PasskeySite("khcn.example.vn", "https://khcn.example.vn", null));
    assertThat(PasskeySite.of("https://khcn.example.vn:8443", "https://khcn.example.vn:8443"))
        .isEqualTo(new PasskeySite("khcn.example.vn", "https://khcn.example.vn:8443", null));
    assertThat(PasskeySite.of("http://localhost:8080", "http://localhost:8080").works()).isTrue();
  }

  @Test
  void takesThisMachineByItsNameWhereNoneWasSet() {
    assertThat(PasskeySite.of("", "http://localhost:8080"))
        .isEqualTo(new PasskeySite("localhost", "http://localhost:8080", null));
    assertThat(PasskeySite.of("", "http://127.0.0.1:8080"))
        .extracting(PasskeySite::problem, PasskeySite::origin)
        .containsExactly("identity.passkey.by-name", "http://localhost:8080");
  }

  @Test
  void saysWhyThereAreNone() {
    assertThat(problem("", "https://khcn.example.vn")).endsWith("no-address");
    assertThat(problem("http://khcn.example.vn", "http://khcn.example.vn")).endsWith("not-https");
    assertThat(problem("https://10.1.2.3", "https://10.1.2.3")).endsWith("no-name");
    assertThat(problem("khcn.example.vn", "https://khcn.example.vn")).endsWith("no-name");
    assertThat(problem("https://khcn example", "https://khcn.example.vn")).endsWith("no-name");
    assertThat(problem("https://khcn.example.vn", "http://10.1.2.3:8080")).endsWith("elsewhere");
    assertThat(problem("https://khcn.example.vn", "http://khcn.example.vn")).endsWith("elsewhere");
  }

  private static String problem(String setting, String asked) {
    return PasskeySite.of(setting, asked).problem();
  }
}
