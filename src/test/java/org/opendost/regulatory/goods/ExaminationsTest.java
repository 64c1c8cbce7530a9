package org.opendost.regulatory.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.OTHER_HEAD;
import static org.opendost.regulatory.goods.CheckExample.faults;
import static org.opendost.regulatory.goods.CheckExample.id;
import static org.opendost.regulatory.goods.CheckExample.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.input.Fault;
import org.opendost.platform.register.Validity;
import org.opendost.regulatory.inspection.Kind;

/// What a team measures, and the verdict the law makes of it.
@OfficeTest
class ExaminationsTest {

  private static final LocalDate DAY = LocalDate.of(2019, 9, 2);

  private final CheckExample example;
  private final Examinations examinations;
  private final MeasuringRules rules;

  ExaminationsTest(CheckExample example, Examinations examinations, MeasuringRules rules) {
    this.example = example;
    this.examinations = examinations;
    this.rules = rules;
  }

  /// TT 28/2013/TT-BKHCN Đ.19.1.
  @Test
  void failsAnInstrumentOnlyBeyondTheErrorAllowedOrWithoutItsVerification() {
    assertThat(verdict(scale(DAY, true, "100.05"))).isEqualTo(State.PASSED);
    assertThat(verdict(scale(DAY, true, "99.94"))).isEqualTo(State.FAILED);
    assertThat(verdict(scale(DAY.minusDays(1), true, "100"))).isEqualTo(State.FAILED);
    assertThat(verdict(scale(DAY, false, "100"))).isEqualTo(State.FAILED);
  }

  @Test
  void leavesAnInstrumentOpenWhoseErrorNobodyFound() {
    assertThat(verdict(goldScale("200", "0.001"))).isEqualTo(State.OPEN);
  }

  /// TT 22/2013/TT-BKHCN Đ.4, corrected by QĐ 1550/QĐ-BKHCN: up to 200 g, not 500 g.
  @Test
  void limitsTheDivisionOfAGoldScaleByItsCapacity() {
    assertThat(verdict(goldScale("200", "0.001", load("100", "100.03")))).isEqualTo(State.PASSED);
    assertThat(verdict(goldScale("200", "0.002", load("100", "100")))).isEqualTo(State.FAILED);
    assertThat(verdict(goldScale("200.1", "0.01", load("100", "100")))).isEqualTo(State.PASSED);
    assertThat(verdict(goldScale("500", "0.1", load("100", "100")))).isEqualTo(State.FAILED);
  }

  /// The errors S of TT 22/2013/TT-BKHCN; how to interpolate was not read, so nothing is said
  /// there.
  @Test
  void takesTheErrorOfAWeighingFromTheTableAndSaysNothingBetweenTwoOfItsLoads() {
    assertThat(verdict(goldScale("200", "0.001", load("50", "50.018")))).isEqualTo(State.FAILED);
    assertThat(verdict(goldScale("200", "0.001", load("70", "70.017")))).isEqualTo(State.PASSED);
    assertThat(verdict(goldScale("200", "0.001", load("70", "70.02")))).isEqualTo(State.OPEN);
    assertThat(verdict(goldScale("200", "0.001", load("70", "70.031")))).isEqualTo(State.FAILED);
    assertThat(verdict(goldScale("9000", "0.1", load("8000", "8001.4")))).isEqualTo(State.PASSED);
    assertThat(verdict(goldScale("9000", "0.1", load("8000", "8001.5")))).isEqualTo(State.FAILED);
  }

  /// TT 21/2014/TT-BKHCN Đ.5.1.a: of a whole lot the plain mean is not below Qn.
  @Test
  void holdsTheMeanOfAWholeLotToItsNominalQuantity() {
    assertThat(verdict(packed(10, repeated("500", 10)))).isEqualTo(State.PASSED);
    var light = repeated("500", 9);
    light.add(new BigDecimal("499"));
    assertThat(verdict(packed(10, light))).isEqualTo(State.FAILED);
  }

  /// TT 21/2014/TT-BKHCN Đ.5 and annexes III, IV: mean + k·s, at most c short by T, none by 2T.
  @Test
  void judgesASampleByTheCorrectedMeanAndByItsShortPackages() {
    assertThat(verdict(packed(100, repeated("500", 49)))).isEqualTo(State.OPEN);
    assertThat(verdict(packed(100, repeated("500", 50)))).isEqualTo(State.PASSED);
    assertThat(verdict(packed(100, shortBy("484.9", 3)))).isEqualTo(State.PASSED);
    assertThat(verdict(packed(100, shortBy("484.9", 4)))).isEqualTo(State.FAILED);
    assertThat(verdict(packed(100, shortBy("485", 4)))).isEqualTo(State.PASSED);
    assertThat(verdict(packed(100, shortBy("469.9", 1)))).isEqualTo(State.FAILED);
    var reckoning = open(record(packed(100, repeated("499", 50)))).reckoning();
    assertThat(reckoning.verdict()).isEqualTo(State.FAILED);
    assertThat(reckoning.lines())
        .filteredOn(line -> line.key().equals("goods.reckoned.corrected-mean"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.article()).contains("TT 21/2014/TT-BKHCN");
              assertThat(line.confirmed()).isFalse();
              assertThat(line.arguments()).contains(new BigDecimal("0.3790"));
            });
  }

  /// TT 22/2013/TT-BKHCN Đ.6, 9.
  @Test
  void letsOnlyADesignatedLaboratoryDecideOnGoldWhoseClassIsAMinimum() {
    var low = record(gold("18", "749"));
    assertThat(low.verdict()).isEqualTo(State.OPEN);
    assertThat(open(low).reckoning().lines())
        .extracting(Reckoning.Line::key)
        .contains("goods.reckoned.field-low");
    assertThat(tested(low, false, "749").verdict()).isEqualTo(State.OPEN);

    assertThat(tested(record(gold("18", "760")), true, "749.9").verdict()).isEqualTo(State.FAILED);
    assertThat(tested(record(gold("18", "740")), true, "750").verdict()).isEqualTo(State.PASSED);
  }

  @Test
  void takesTheLowerClassOfPartsOfAThousandBetweenTwoAndSaysThatItIsUnconfirmed() {
    var item =
        new GoldItem(
            "Nhẫn",
            "",
            GoldItem.Scale.PER_MILLE,
            new BigDecimal("760"),
            BigDecimal.ONE,
            null,
            "",
            "V-1",
            null);
    var tested = tested(record(item), true, "752");
    assertThat(tested.verdict()).isEqualTo(State.PASSED);
    assertThat(open(tested).reckoning().lines().getLast().confirmed()).isFalse();
  }

  @Test
  void failsAShopThatCannotShowWhatItMustHave() {
    assertThat(verdict(new ShopFile(true, true, true, true, true, ""))).isEqualTo(State.PASSED);
    assertThat(verdict(new ShopFile(true, true, true, true, false, ""))).isEqualTo(State.FAILED);
  }

  @Test
  void saysBesideTheFieldWhatCannotBe() {
    assertThat(refused(gold("7", "300"))).containsExactly("declared:goods.fault.not-a-karat");
    assertThat(refused(packed(5, repeated("500", 6))))
        .containsExactly("readings:goods.fault.more-than-lot");
    assertThat(refused(goldScale("0", "0")))
        .containsExactly("capacity:input.required", "division:input.required");
    var unsampled =
        new GoldItem(
            "Nhẫn",
            "",
            GoldItem.Scale.KARAT,
            new BigDecimal("18"),
            BigDecimal.ONE,
            null,
            "",
            "",
            null);
    assertThat(on(DAY, () -> faults(() -> tested(record(unsampled), true, "750"))))
        .extracting(Fault::key)
        .containsExactly("goods.fault.no-sample");
  }

  @Test
  void writesOneRecordForADoubleClickAndNoneOnceTheMinutesAreSigned() {
    on(
        DAY,
        () -> {
          var visit = example.visit(Kind.MEASUREMENT, DAY, 1);
          var form = id();
          examinations.record(HEAD, form, visit, gold("18", "750"));
          examinations.record(OTHER_HEAD, form, visit, gold("18", "750"));
          assertThat(examinations.of(HEAD, visit, Examined.Kind.GOLD)).hasSize(1);
          example.sign(visit, DAY);
          assertThat(faults(() -> examinations.record(HEAD, id(), visit, gold("18", "750"))))
              .extracting(Fault::key)
              .containsExactly("goods.fault.minutes-stand");
          return true;
        });
  }

  @Test
  void tellsTheSecondOfficerThatTheLaboratoryWasEnteredAlready() {
    on(
        DAY,
        () -> {
          var item = record(gold("18", "750"));
          tested(item, true, "751");
          tested(item, true, "751");
          assertThat(faults(() -> tested(item, true, "740")))
              .extracting(Fault::key)
              .containsExactly("goods.fault.slip-already");
          return true;
        });
  }

  @Test
  void reckonsAnewWhatWasExaminedSinceTheDayOfANewerLine() {
    var day = LocalDate.of(2031, 3, 3);
    on(
        day,
        () -> {
          var visit = example.visit(Kind.MEASUREMENT, day, 1);
          var item =
              examinations.record(
                  HEAD, id(), visit, goldScale("200", "0.001", load("50", "50.018")));
          assertThat(item.verdict()).isEqualTo(State.FAILED);
          rules.set(HEAD, line(day));
          assertThat(open(item).examination().verdict()).isEqualTo(State.PASSED);
          assertThat(faults(() -> rules.set(HEAD, line(day))))
              .extracting(Fault::key)
              .containsExactly("register.law.taken");
          return true;
        });
  }

  @Test
  void letsNobodySetTheTablesWhoOnlyReadsThem() {
    var specialist = new Actor(id(), "Tô Suối Mẫu", Set.of(Role.SPECIALIST), null, null);
    assertThatThrownBy(() -> rules.set(specialist, line(DAY))).isInstanceOf(Forbidden.class);
  }

  private static MeasuringRule line(LocalDate from) {
    return new MeasuringRule(
        id(),
        MeasuringRule.Code.WEIGHING_ERROR,
        new BigDecimal("50"),
        null,
        new BigDecimal("18"),
        0,
        BigDecimal.ZERO,
        new Validity(from, null, "Văn bản mẫu", false, ""));
  }

  private List<String> refused(Examined examined) {
    return on(DAY, () -> faults(() -> record(examined))).stream()
        .map(fault -> fault.field() + ":" + fault.key())
        .toList();
  }

  private State verdict(Examined examined) {
    return record(examined).verdict();
  }

  private Examination record(Examined examined) {
    return on(
        DAY,
        () -> examinations.record(HEAD, id(), example.visit(Kind.MEASUREMENT, DAY, 1), examined));
  }

  private Examination tested(Examination item, boolean designated, String value) {
    return on(
        DAY,
        () ->
            examinations.enterLaboratory(
                HEAD,
                item.id(),
                new GoldItem.Laboratory(
                    "Phòng thử nghiệm Đồi Thông", designated, "TN-1", DAY, new BigDecimal(value))));
  }

  private Examination.Reckoned open(Examination examination) {
    return examinations.open(HEAD, examination.id());
  }

  private static Instrument scale(@Nullable LocalDate until, boolean sealed, String shown) {
    return new Instrument(
        Instrument.Type.SCALE,
        "Cân mẫu",
        "",
        "S-" + UUID.randomUUID(),
        "",
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        "g",
        true,
        "KĐ-1",
        until,
        sealed,
        "ĐLVN mẫu",
        List.of(
            new Instrument.Load(
                new BigDecimal("100"), new BigDecimal(shown), new BigDecimal("0.05"))));
  }

  private static Instrument goldScale(String capacity, String division, Instrument.Load... loads) {
    return new Instrument(
        Instrument.Type.GOLD_SCALE,
        "Cân vàng mẫu",
        "",
        "V-1",
        "",
        new BigDecimal(capacity),
        new BigDecimal(division),
        "g",
        true,
        "KĐ-2",
        DAY.plusYears(20),
        true,
        "",
        List.of(loads));
  }

  private static Instrument.Load load(String load, String shown) {
    return new Instrument.Load(new BigDecimal(load), new BigDecimal(shown), null);
  }

  private static PackedGoods packed(int size, List<BigDecimal> readings) {
    return new PackedGoods(
        "Đường mẫu", "", "", new BigDecimal("500"), PackedGoods.Unit.G, size, readings);
  }

  private static List<BigDecimal> repeated(String reading, int times) {
    var readings = new ArrayList<BigDecimal>();
    for (int i = 0; i < times; i++) {
      readings.add(new BigDecimal(reading));
    }
    return readings;
  }

  /// A sample of 50 around 510 g of which some are short: the mean is fine.
  private static List<BigDecimal> shortBy(String reading, int times) {
    var readings = repeated("510", 50 - times);
    readings.addAll(repeated(reading, times));
    return readings;
  }

  private static GoldItem gold(String karat, String field) {
    return new GoldItem(
        "Nhẫn",
        "M1",
        GoldItem.Scale.KARAT,
        new BigDecimal(karat),
        new BigDecimal("3.75"),
        new BigDecimal(field),
        "Máy đo mẫu",
        "V-1",
        null);
  }
}
