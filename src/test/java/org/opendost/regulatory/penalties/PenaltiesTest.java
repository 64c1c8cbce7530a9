package org.opendost.regulatory.penalties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;

/// Penalties from the minutes to the payment, as Luật 15/2012/QH13 asks for them.
@OfficeTest
class PenaltiesTest {

  private static final Actor OFFICER = actor("Chu Suối Mẫu", Role.SPECIALIST);
  private static final Actor DIRECTOR = actor("Đinh Đồi Mẫu", Role.DIRECTOR);
  private static final LocalDate DAY = LocalDate.of(2020, 3, 16);
  private static final UUID LABEL_UNTIL_2021 =
      UUID.fromString("0197f0a0-0000-7000-8000-000000240007");
  private static final UUID LABEL_OF_LITTLE =
      UUID.fromString("0197f0a0-0000-7000-8000-000000240006");
  private static final UUID LABEL_SINCE_2022 =
      UUID.fromString("0197f0a0-0000-7000-8000-000000240008");

  private final Penalties penalties;
  private final Organisations organisations;

  PenaltiesTest(Penalties penalties, Organisations organisations) {
    this.penalties = penalties;
    this.organisations = organisations;
  }

  @Test
  void refusesAFineOutsideItsFrameBesideTheField() {
    var minutes = recorded(null);
    assertThat(faults(() -> decide(minutes, 6_000_001)))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo("fine-" + LABEL_UNTIL_2021);
              assertThat(fault.key()).isEqualTo("penalties.fault.outside");
            });
    assertThat(faults(() -> decide(minutes, 6_000_000))).isEmpty();
  }

  @Test
  void doublesTheFrameForAnOrganisation() {
    var minutes = recorded(shop());
    assertThat(faults(() -> decide(minutes, 5_999_999))).hasSize(1);
    assertThat(faults(() -> decide(minutes, 12_000_000))).isEmpty();
  }

  @Test
  void takesTheFrameOfTheDayOfTheActNotOfToday() {
    var typed = minutes(null, LABEL_SINCE_2022);
    assertThat(faults(() -> on(DAY, () -> record(typed))))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.act-not-then");
  }

  @Test
  void asksForASignatureOrTheReasonWhyThereIsNone() {
    var signed = minutes(null, LABEL_UNTIL_2021);
    var unsigned =
        new ViolationMinutes(
            signed.id(),
            signed.number(),
            null,
            signed.madeAt(),
            "Quán",
            "Chu",
            null,
            "Bà Mẫu",
            DAY,
            signed.acts(),
            "",
            "",
            "",
            "");
    assertThat(faults(() -> on(DAY, () -> record(unsigned))))
        .extracting(Fault::field)
        .containsExactly("refusal");
  }

  @Test
  void punishesAnActOnceWhenTwoDecideAtOnce() throws Exception {
    var minutes = recorded(null);
    var barrier = new CyclicBarrier(2);
    var refused = new ArrayList<Fault>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both = new ArrayList<java.util.concurrent.Future<List<Fault>>>();
      for (int i = 0; i < 2; i++) {
        both.add(
            threads.submit(
                () -> {
                  barrier.await();
                  return faults(() -> decide(minutes, 4_000_000));
                }));
      }
      for (var each : both) {
        refused.addAll(each.get());
      }
    }
    assertThat(refused).extracting(Fault::key).containsExactly("penalties.fault.decided-already");
  }

  @Test
  void keepsOneOfADoubleClick() {
    var typed = minutes(null, LABEL_UNTIL_2021);
    on(DAY, () -> record(typed));
    on(DAY, () -> record(typed));
    var found = penalties.list(OFFICER, Ask.of(Map.of("number", typed.number())));
    assertThat(found.lines()).hasSize(1);
  }

  @Test
  void asksWhyOneOfTheActsIsNotFined() {
    var typed = minutes(null, LABEL_UNTIL_2021, LABEL_OF_LITTLE);
    on(DAY, () -> record(typed));
    assertThat(faults(() -> decide(typed.id(), 4_000_000)))
        .extracting(Fault::field)
        .containsExactly("reason");
  }

  @Test
  void tellsBesideTheFieldThatAReceiptIsOnAnotherDecision() {
    var receipt = "KB " + Uuid7.next();
    var one = recorded(null);
    var other = recorded(null);
    decide(one, 4_000_000);
    decide(other, 4_000_000);
    assertThat(faults(() -> paid(one, receipt))).isEmpty();
    assertThat(faults(() -> paid(other, receipt)))
        .extracting(Fault::field)
        .containsExactly("receipt");
  }

  @Test
  void readsManyWithAsManyQueriesAsFew() {
    recorded(null);
    var few = Queries.of(() -> penalties.list(OFFICER, Ask.first())).size();
    for (int i = 0; i < 5; i++) {
      var minutes = recorded(null);
      decide(minutes, 4_000_000);
    }
    assertThat(Queries.of(() -> penalties.list(OFFICER, Ask.first()))).hasSize(few);
  }

  @Test
  void letsOnlyWhoMayDecide() {
    var minutes = recorded(null);
    assertThatThrownBy(() -> penalties.decide(OFFICER, decision(minutes, 4_000_000)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void needsAReasonNotToFine() {
    var minutes = recorded(null);
    var silent =
        new PenaltyDecision(
            Uuid7.next(), minutes, "K" + minutes, DAY, "GĐ", Map.of(), "", "", "", "", null);
    assertThat(faults(() -> on(DAY, () -> decide(silent))))
        .extracting(Fault::field)
        .containsExactly("reason");
  }

  @Test
  void neverPublishesDataOfAnIndividual() {
    var minutes = recorded(null);
    decide(minutes, 4_000_000);
    assertThat(faults(() -> on(DAY, () -> step(minutes, Step.Kind.PUBLISHED))))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.personal");
  }

  @Test
  void countsTheDecisionsSevenCalendarDaysIn2020AndMarksASendingNotConfirmed() {
    var minutes = recorded(null);
    decide(minutes, 4_000_000);
    var dues = penalties.open(OFFICER, minutes).dues();
    assertThat(dues).extracting(PenaltyDue::code).containsExactly("DECISION", "SENDING");
    assertThat(dues.getFirst().last()).isEqualTo(LocalDate.of(2020, 3, 23));
    assertThat(dues.getLast().confirmed()).isFalse();
  }

  @Test
  void takesNoMoreThanWhatIsOwed() {
    var minutes = recorded(null);
    decide(minutes, 4_000_000);
    var decision = penalties.open(OFFICER, minutes).decision();
    assertThat(decision).isNotNull();
    var much = new Payment(Uuid7.next(), decision.id(), DAY, 4_000_001, "KB" + minutes);
    var right = new Payment(Uuid7.next(), decision.id(), DAY, 4_000_000, "KB" + minutes);
    assertThat(faults(() -> on(DAY, () -> pay(minutes, much))))
        .extracting(Fault::field)
        .containsExactly("amount");
    on(DAY, () -> pay(minutes, right));
    assertThat(penalties.open(OFFICER, minutes).paid()).isEqualTo(4_000_000);
  }

  private UUID recorded(@Nullable UUID organisation) {
    var typed = minutes(organisation, LABEL_UNTIL_2021);
    on(DAY, () -> record(typed));
    return typed.id();
  }

  private Void record(ViolationMinutes typed) {
    penalties.record(OFFICER, typed);
    return null;
  }

  private Void decide(PenaltyDecision decision) {
    penalties.decide(DIRECTOR, decision);
    return null;
  }

  private void decide(UUID minutes, long fine) {
    on(DAY, () -> decide(decision(minutes, fine)));
  }

  private Void step(UUID minutes, Step.Kind kind) {
    penalties.step(OFFICER, new Step(Uuid7.next(), minutes, kind, DAY, "", "Đã làm"));
    return null;
  }

  private void paid(UUID minutes, String receipt) {
    var decision = penalties.open(OFFICER, minutes).decision();
    assertThat(decision).isNotNull();
    on(DAY, () -> pay(minutes, new Payment(Uuid7.next(), decision.id(), DAY, 1_000_000, receipt)));
  }

  private Void pay(UUID minutes, Payment payment) {
    penalties.pay(OFFICER, minutes, payment);
    return null;
  }

  private static PenaltyDecision decision(UUID minutes, long fine) {
    var id = Uuid7.next();
    return new PenaltyDecision(
        id,
        minutes,
        "QĐ" + id,
        DAY,
        "Giám đốc",
        Map.of(LABEL_UNTIL_2021, fine),
        "",
        "",
        "",
        "",
        null);
  }

  private static ViolationMinutes minutes(@Nullable UUID organisation, UUID... acts) {
    var id = Uuid7.next();
    return new ViolationMinutes(
        id,
        "BB" + id,
        null,
        at(DAY),
        "Quán Mẫu",
        "Chu Suối Mẫu",
        organisation,
        "Bà Mẫu",
        DAY,
        List.of(acts),
        "",
        "",
        "Bà Mẫu",
        "");
  }

  private UUID shop() {
    var shop = Uuid7.next();
    organisations.register(
        Actor.system("test"),
        new Organisation(
            shop,
            "Tiệm vàng Mẫu " + shop,
            "",
            null,
            OrganisationKind.ENTERPRISE,
            "Phường Mẫu",
            "",
            "",
            ""));
    return shop;
  }

  private static Actor actor(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant();
  }

  private static <T extends @Nullable Object> T on(LocalDate day, Supplier<T> work) {
    return OfficeClock.at(day.atTime(20, 0).atZone(OfficeClock.ZONE).toInstant(), work::get);
  }

  private static List<Fault> faults(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (InvalidInput refused) {
      return refused.faults();
    }
  }
}
