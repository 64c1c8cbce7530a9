package org.opendost.regulatory.penalties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.penalties.PenaltyWorld.DAY;
import static org.opendost.regulatory.penalties.PenaltyWorld.DIRECTOR;
import static org.opendost.regulatory.penalties.PenaltyWorld.LABEL_UNTIL_2021;
import static org.opendost.regulatory.penalties.PenaltyWorld.OFFICER;
import static org.opendost.regulatory.penalties.PenaltyWorld.content;
import static org.opendost.regulatory.penalties.PenaltyWorld.faults;
import static org.opendost.regulatory.penalties.PenaltyWorld.minutes;
import static org.opendost.regulatory.penalties.PenaltyWorld.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.register.Ask;
import org.opendost.procedure.calendar.LegalLimit;
import org.opendost.procedure.calendar.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Until when an act may be punished (Luật 15/2012/QH13 Đ.6.1).
@OfficeTest
class LimitationTest {

  /// The keeper of a national standard: neither goods nor nuclear energy.
  private static final UUID STANDARD = UUID.fromString("0197f0a0-0000-7000-8000-000000240001");

  private static final LocalDate TWO_YEARS = LocalDate.of(2022, 3, 16);

  private final Penalties penalties;
  private final Proposals proposals;
  private final PenaltyReminders reminders;
  private final PenaltyWorld world;
  private final PenaltyLimitRows law;
  private final JdbcClient jdbc;

  LimitationTest(
      Penalties penalties,
      Proposals proposals,
      PenaltyReminders reminders,
      Organisations organisations,
      PenaltyLimitRows law,
      JdbcClient jdbc) {
    this.penalties = penalties;
    this.proposals = proposals;
    this.reminders = reminders;
    this.law = law;
    this.jdbc = jdbc;
    world = new PenaltyWorld(penalties, proposals, organisations);
  }

  @Test
  void countsTwoYearsForGoodsAndOneOtherwise() {
    // Đ.6.1.a.
    assertThat(lapse(recorded(DAY, LABEL_UNTIL_2021))).isEqualTo(TWO_YEARS);
    assertThat(lapse(recorded(DAY, STANDARD))).isEqualTo(LocalDate.of(2021, 3, 16));
    var book = law.book();
    var since = LocalDate.of(2022, 1, 1);
    assertThat(book.on(PenaltyLimit.LIMITATION_LONG, since).orElseThrow())
        .returns(Limit.months(24), LegalLimit::limit)
        .returns(true, limit -> limit.validity().confirmed());
    assertThat(book.on(PenaltyLimit.LIMITATION, since).orElseThrow().limit())
        .isEqualTo(Limit.months(12));
    // The wording of 2012 was not read.
    assertThat(book.on(PenaltyLimit.LIMITATION_LONG, DAY).orElseThrow().validity())
        .returns(false, validity -> validity.confirmed());
  }

  @Test
  void countsFromTheEndOfTheActAndFromItsDetectionWhileItGoesOn() {
    // Đ.6.1.b.
    assertThat(lapse(recorded(DAY.minusDays(6), LABEL_UNTIL_2021)))
        .isEqualTo(LocalDate.of(2022, 3, 10));
    assertThat(lapse(recorded(null, LABEL_UNTIL_2021))).isEqualTo(TWO_YEARS);
  }

  @Test
  void refusesAnEndBeforeTheActOrAfterTheMinutesAndAskForTheDetectionOfWhatGoesOn() {
    assertThat(refused(typed(DAY.minusDays(20), DAY)))
        .containsExactly("endedOn penalties.fault.ended-before");
    assertThat(refused(typed(DAY.plusDays(1), DAY)))
        .containsExactly("endedOn penalties.fault.ended-later");
    assertThat(refused(typed(null, null))).containsExactly("detectedOn input.required");
  }

  @Test
  void showsTheLastDayInTheListAndWarnsOfIt() {
    var minutes = recorded(DAY, LABEL_UNTIL_2021);
    var number = penalties.open(OFFICER, minutes).minutes().number();
    assertThat(listed(number, "RUNNING", TWO_YEARS.minusDays(31))).isEqualTo(1);
    assertThat(listed(number, "SOON", TWO_YEARS.minusDays(31))).isZero();
    assertThat(listed(number, "SOON", TWO_YEARS.minusDays(30))).isEqualTo(1);
    assertThat(listed(number, "SOON", TWO_YEARS)).isEqualTo(1);
    assertThat(listed(number, "LAPSED", TWO_YEARS.plusDays(1))).isEqualTo(1);
    on(DAY, () -> world.decide(minutes, 5_000_000));
    assertThat(listed(number, "LAPSED", TWO_YEARS.plusDays(1))).isZero();
  }

  @Test
  void tellsTheOfficerBeforeItLapses() {
    var minutes = recorded(DAY, LABEL_UNTIL_2021);
    on(TWO_YEARS.minusDays(20), reminders::remind);
    assertThat(toldOfLimitation(minutes)).isEmpty();
    on(TWO_YEARS.minusDays(10), reminders::remind);
    assertThat(toldOfLimitation(minutes)).containsExactly("soon");
  }

  @Test
  void refusesAFineOnceItLapsedAndStillLetsDecideNotToFine() {
    var minutes = recorded(DAY, LABEL_UNTIL_2021);
    assertThat(proposed(minutes, content(5_000_000), TWO_YEARS)).isEmpty();
    assertThat(signed(minutes, TWO_YEARS.plusDays(1))).containsExactly("on penalties.fault.lapsed");
    assertThat(proposed(minutes, content(5_000_000), TWO_YEARS.plusDays(1)))
        .containsExactly("fine-" + LABEL_UNTIL_2021 + " penalties.fault.lapsed");
    var none = new Proposal.Content(Map.of(), "Hết thời hiệu", "", "", List.of());
    assertThat(proposed(minutes, none, TWO_YEARS.plusDays(1))).isEmpty();
    assertThat(signed(minutes, TWO_YEARS.plusDays(1))).isEmpty();
  }

  @Test
  void letsSignAFineOnTheLastDay() {
    var minutes = recorded(DAY, LABEL_UNTIL_2021);
    assertThat(proposed(minutes, content(5_000_000), TWO_YEARS)).isEmpty();
    assertThat(signed(minutes, TWO_YEARS)).isEmpty();
  }

  @Test
  void runsOnWhenTheDecisionIsCancelled() {
    var minutes = recorded(DAY, LABEL_UNTIL_2021);
    world.decide(minutes, 5_000_000);
    world.step(minutes, Step.Kind.CANCELLATION);
    on(TWO_YEARS.minusDays(10), reminders::remind);
    assertThat(toldOfLimitation(minutes)).containsExactly("soon");
    assertThat(proposed(minutes, content(5_000_000), TWO_YEARS.plusDays(1)))
        .containsExactly("fine-" + LABEL_UNTIL_2021 + " penalties.fault.lapsed");
  }

  private UUID recorded(@Nullable LocalDate ended, UUID act) {
    var typed = typed(ended, DAY, act);
    world.record(typed);
    return typed.id();
  }

  private static ViolationMinutes typed(@Nullable LocalDate ended, @Nullable LocalDate detected) {
    return typed(ended, detected, LABEL_UNTIL_2021);
  }

  /// Of an act of ten days before the minutes.
  private static ViolationMinutes typed(
      @Nullable LocalDate ended, @Nullable LocalDate detected, UUID act) {
    var made = minutes(null, act);
    return new ViolationMinutes(
        made.id(),
        made.number(),
        made.origin(),
        detected,
        made.madeAt(),
        made.place(),
        made.maker(),
        made.violatorKind(),
        null,
        made.violator(),
        DAY.minusDays(10),
        ended,
        made.acts(),
        "",
        "",
        made.signedFor(),
        "");
  }

  private @Nullable LocalDate lapse(UUID minutes) {
    return penalties.open(OFFICER, minutes).limitations().values().stream()
        .map(PenaltyDue::last)
        .findFirst()
        .orElse(null);
  }

  private int listed(String number, String lapse, LocalDate today) {
    var found = new ArrayList<PenaltyLine>();
    on(
        today,
        () ->
            found.addAll(
                penalties.list(OFFICER, Ask.of(Map.of("number", number, "lapse", lapse))).lines()));
    assertThat(found).allMatch(line -> line.lapse(today).equals(lapse));
    return found.size();
  }

  private List<String> toldOfLimitation(UUID minutes) {
    return jdbc.sql(
            "select kind from penalties.reminder where minutes_id = :id and subject ="
                + " 'LIMITATION_LONG'")
        .param("id", minutes)
        .query(String.class)
        .list();
  }

  private List<String> refused(ViolationMinutes typed) {
    return words(() -> world.record(typed));
  }

  private List<String> proposed(UUID minutes, Proposal.Content content, LocalDate day) {
    var last = penalties.open(OFFICER, minutes).proposal();
    var after = last == null ? null : last.id();
    return words(
        () -> on(day, () -> proposals.propose(OFFICER, Uuid7.next(), minutes, after, content)));
  }

  private List<String> signed(UUID minutes, LocalDate day) {
    var id = Uuid7.next();
    var proposal = Objects.requireNonNull(penalties.open(OFFICER, minutes).proposal());
    var signature = new Signature(id, minutes, proposal.id(), "QĐ" + id, day, "Giám đốc");
    return words(() -> on(day, () -> penalties.decide(DIRECTOR, signature)));
  }

  private static List<String> words(Runnable work) {
    return faults(work).stream().map(LimitationTest::word).toList();
  }

  private static String word(Fault fault) {
    return fault.field() + " " + fault.key();
  }
}
