package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final List<TariffLine> TARIFF =
      List.of(
          new TariffLine("device", "general", 0, 3_000_000, true),
          new TariffLine("device", "ct", 0, 8_000_000, true),
          new TariffLine("renewal", "", 0, 75, true),
          new TariffLine("quantity", "", 2, 95, false),
          new TariffLine("quantity", "", 4, 90, false));

  @Test
  void aRenewedLicenceRunsFromTheOldExpiry() {
    var term = LicenceTerm.ofRenewal(LocalDate.of(2020, 3, 31), LocalDate.of(2020, 6, 15));
    assertThat(term.until()).isEqualTo(LocalDate.of(2023, 6, 15));
  }

  @Test
  void anAmendedLicenceKeepsItsTerm() {
    var term = LicenceTerm.kept(LocalDate.of(2020, 4, 16), LocalDate.of(2021, 9, 14));
    assertThat(term.until()).isEqualTo(LocalDate.of(2021, 9, 14));
  }

  @Test
  void renewalsWereFiledSixtyDaysAheadUntilTheDecreeOf2020AndFortyFiveSince() {
    var expiry = LocalDate.of(2021, 6, 15);
    var old = RenewalWindow.of(expiry, Regime.on(LocalDate.of(2021, 1, 31)));
    var decree = RenewalWindow.of(expiry, Regime.on(LocalDate.of(2021, 2, 1)));

    assertThat(old.isOpenOn(LocalDate.of(2021, 4, 16))).isTrue();
    assertThat(old.isOpenOn(LocalDate.of(2021, 4, 17))).isFalse();
    assertThat(decree.isOpenOn(LocalDate.of(2021, 5, 1))).isTrue();
    assertThat(decree.isOpenOn(LocalDate.of(2021, 5, 2))).isFalse();
  }

  @Test
  void aRenewalCostsThreeQuarters() {
    var devices = List.of(EquipmentClass.CT);
    assertThat(FeeBill.ofLicence(devices, false, TARIFF).fee()).isEqualTo(new Fee(8_000_000, true));
    assertThat(FeeBill.ofLicence(devices, true, TARIFF).fee()).isEqualTo(new Fee(6_000_000, true));
  }

  @Test
  void theUnconfirmedShareForManyDevicesMarksTheFee() {
    var devices = List.of(EquipmentClass.GENERAL, EquipmentClass.GENERAL);
    assertThat(FeeBill.ofLicence(devices, false, TARIFF).fee())
        .isEqualTo(new Fee(5_700_000, false));
  }

  @Test
  void theShareOfTheHighestBandReachedIsTaken() {
    var devices = Collections.nCopies(5, EquipmentClass.GENERAL);
    assertThat(FeeBill.ofLicence(devices, false, TARIFF).fee().amount()).isEqualTo(13_500_000);
    assertThat(FeeBill.ofLicence(devices, true, TARIFF).fee().amount()).isEqualTo(10_125_000);
  }

  @Test
  void whatNoSourceNamesAFeeForIsMarked() {
    var devices = List.of(EquipmentClass.CT);
    assertThat(FeeBill.of(Kind.LICENCE_SUPPLEMENT, devices, TARIFF).fee())
        .isEqualTo(new Fee(8_000_000, false));
    assertThat(FeeBill.of(Kind.LICENCE_AMENDMENT, devices, TARIFF).fee())
        .isEqualTo(new Fee(0, false));
    assertThat(FeeBill.of(Kind.DECLARATION, devices, TARIFF).fee()).isEqualTo(new Fee(0, true));
  }

  @Test
  void aMistypedCodeIsReadAsPrinted() {
    assertThat(CheckCode.read(" o1l-abc def")).isEqualTo("011ABCDEF");
    assertThat(CheckCode.next()).matches("[0-9A-HJKMNP-TV-Z]{12}");
  }
}
