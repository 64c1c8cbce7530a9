package org.opendost.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.platform.signing.Keys.DAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.signing.Opening.Expired;
import org.opendost.platform.signing.Opening.NoKey;
import org.opendost.platform.signing.Opening.NotAKeyFile;
import org.opendost.platform.signing.Opening.NotForSigning;
import org.opendost.platform.signing.Opening.NotYetValid;
import org.opendost.platform.signing.Opening.Opened;
import org.opendost.platform.signing.Opening.SeveralKeys;
import org.opendost.platform.signing.Opening.WrongPassword;

class KeyFileTest {

  @Test
  void opensAKeyAndSaysWhoseItIs() {
    assertThat(open(Keys.rsa("Nông Văn Mẫu")))
        .isInstanceOfSatisfying(
            Opened.class, opened -> assertThat(opened.key().holder()).isEqualTo("Nông Văn Mẫu"));
    assertThat(open(Keys.ec("Sở Mẫu"))).isInstanceOf(Opened.class);
  }

  @Test
  void tellsAWrongPasswordFromAFileThatIsNoKey() {
    assertThat(KeyFile.open(Keys.rsa("A"), "sai".toCharArray(), Keys.noon()))
        .isEqualTo(new WrongPassword());
    assertThat(open("không phải".getBytes(StandardCharsets.UTF_8))).isEqualTo(new NotAKeyFile());
    assertThat(open(new byte[0])).isEqualTo(new NotAKeyFile());
    assertThat(open(new byte[KeyFile.MOST + 1])).isEqualTo(new NotAKeyFile());
  }

  @Test
  void refusesAFileThatHoldsNoKeyOrSeveral() {
    assertThat(open(Keys.certificatesOnly())).isEqualTo(new NoKey());
    assertThat(open(Keys.several())).isEqualTo(new SeveralKeys(2));
  }

  @Test
  void refusesACertificateThatHasEndedOrBeginsLater() {
    var until = DAY.minusDays(1);
    assertThat(open(Keys.between(DAY.minusYears(2), until)))
        .isEqualTo(new Expired(until.atStartOfDay(OfficeClock.ZONE).toInstant()));
    var from = DAY.plusDays(1);
    assertThat(open(Keys.between(from, DAY.plusYears(1))))
        .isEqualTo(new NotYetValid(from.atStartOfDay(OfficeClock.ZONE).toInstant()));
  }

  @Test
  void refusesAKeyForAnotherUse() {
    assertThat(open(Keys.forEncryption())).isEqualTo(new NotForSigning());
  }

  /// PAdES readers of the time verify RSA and ECDSA, of that length.
  @Test
  void refusesAKeyOfAnotherAlgorithmOrTooShort() {
    assertThat(open(Keys.made("Ed25519", 255, "Ed25519"))).isEqualTo(new NotForSigning());
    assertThat(open(Keys.made("DSA", 2048, "SHA256withDSA"))).isEqualTo(new NotForSigning());
    assertThat(open(Keys.made("RSA", 1024, "SHA256withRSA"))).isEqualTo(new NotForSigning());
  }

  @Test
  void saysTheReasonBesideTheFieldItBelongsTo() {
    assertThatThrownBy(() -> new WrongPassword().orRefuse("key", "password"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              assertThat(refused.faults().getFirst().field()).isEqualTo("password");
              assertThat(refused.faults().getFirst().key()).isEqualTo("signing.key.wrong-password");
            });
    assertThatThrownBy(() -> new Expired(Keys.noon()).orRefuse("key", "password"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults().getFirst().arguments())
                    .isEqualTo(List.of("05/05/2020")));
  }

  @Test
  void saysNothingOfTheKeyInWords() {
    assertThat(open(Keys.rsa("Nông Văn Mẫu"))).hasToString("Opened[key=key of Nông Văn Mẫu]");
  }

  private static Opening open(byte[] file) {
    return KeyFile.open(file, Keys.PASSWORD.toCharArray(), Keys.noon());
  }
}
