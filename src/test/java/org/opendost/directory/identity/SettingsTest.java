package org.opendost.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.opendost.FreshFolder;
import org.springframework.mock.env.MockEnvironment;

/// Which settings are refused, and what is said.
class SettingsTest {

  @Test
  void keepTheDemonstrationOnLoopback() {
    assertThatCode(() -> Settings.check(with("demonstration", "127.0.0.1")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Settings.check(with("demonstration", "0.0.0.0")))
        .hasMessageContaining("loopback only");
    assertThatThrownBy(() -> Settings.check(with("demonstration", "")))
        .hasMessageContaining("loopback only");
  }

  @Test
  void nameEverythingThatIsWrongAtOnce() {
    var weak =
        with("production", "0.0.0.0")
            .withProperty("spring.datasource.url", "jdbc:postgresql://db/opendost")
            .withProperty("spring.datasource.username", "dost")
            .withProperty("spring.datasource.password", "dost");

    assertThatThrownBy(() -> Settings.check(weak))
        .hasMessageContaining("in the clear")
        .hasMessageContaining("opendost.public-url is missing")
        .hasMessageContaining("spring.datasource.password");
  }

  @Test
  void wantAnAddressWithHttpsBehindAProxy() {
    var proxied =
        with("production", "127.0.0.1")
            .withProperty("server.forward-headers-strategy", "native")
            .withProperty("opendost.public-url", "http://khcn.example.vn");
    assertThatThrownBy(() -> Settings.check(proxied)).hasMessageContaining("https://");

    proxied.setProperty("opendost.public-url", "https://khcn.example.vn");
    assertThatCode(() -> Settings.check(proxied)).doesNotThrowAnyException();
  }

  @Test
  void refuseAFolderThatEveryoneMayEnterAndMakeOneThatOnlyTheOwnerMay() throws Exception {
    var open = FreshFolder.make();
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    var settings =
        with("production", "127.0.0.1").withProperty("opendost.data-dir", open.toString());
    assertThatThrownBy(() -> Settings.check(settings)).hasMessageContaining("chmod 700");

    var made = open.resolve("data");
    settings.setProperty("opendost.data-dir", made.toString());
    Settings.check(settings);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }

  private static MockEnvironment with(String mode, String address) {
    return new MockEnvironment()
        .withProperty("opendost.mode", mode)
        .withProperty("server.address", address)
        .withProperty("opendost.data-dir", FreshFolder.make().resolve("data").toString());
  }
}
