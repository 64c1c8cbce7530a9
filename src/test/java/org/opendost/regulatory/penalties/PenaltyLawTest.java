package org.opendost.regulatory.penalties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.penalties.PenaltyWorld.DAY;
import static org.opendost.regulatory.penalties.PenaltyWorld.LABEL_UNTIL_2021;
import static org.opendost.regulatory.penalties.PenaltyWorld.OFFICER;
import static org.opendost.regulatory.penalties.PenaltyWorld.actor;
import static org.opendost.regulatory.penalties.PenaltyWorld.faults;
import static org.opendost.regulatory.penalties.PenaltyWorld.minutes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.register.Validity;
import org.opendost.procedure.calendar.LegalLimit;
import org.opendost.procedure.calendar.Limit;

/// The law on penalties as dated data: which time and which figure counts.
@OfficeTest
class PenaltyLawTest {

  private static final Actor ADMINISTRATOR = actor("Quản Trị Mẫu", Role.ADMINISTRATOR);

  private final Penalties penalties;
  private final PenaltyLaw law;
  private final LawRows rows;
  private final PenaltyLimitRows limits;
  private final PenaltyWorld world;

  PenaltyLawTest(
      Penalties penalties,
      PenaltyLaw law,
      LawRows rows,
      PenaltyLimitRows limits,
      Proposals proposals,
      Organisations organisations) {
    this.penalties = penalties;
    this.law = law;
    this.rows = rows;
    this.limits = limits;
    world = new PenaltyWorld(penalties, proposals, organisations);
  }

  @Test
  void givesThirtyDaysWithAnExplanationAndSixtyInAComplicatedCase() {
    // Luật 15/2012/QH13 Đ.66: 7 days; 30 with an explanation; 30 more with the superior's leave.
    var minutes = world.recorded(null);
    assertThat(last(minutes)).isEqualTo(LocalDate.of(2020, 3, 23));
    world.step(minutes, Step.Kind.EXPLANATION_ASKED);
    assertThat(last(minutes)).isEqualTo(LocalDate.of(2020, 4, 15));
    world.step(minutes, Step.Kind.DECISION_EXTENDED);
    assertThat(last(minutes)).isEqualTo(LocalDate.of(2020, 5, 15));
  }

  @Test
  void asksForWhatComesBeforeAStep() {
    var minutes = world.recorded(null);
    assertThat(faults(() -> world.step(minutes, Step.Kind.ORAL_SUMMONED)))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.not-before.ORAL_ASKED");
  }

  @Test
  void countsTheTimesOfTheLawInForceSince2022() {
    // Luật 15/2012/QH13 as amended by Luật 67/2020/QH14: Đ.58.5, 61.2, 61.3, 66, 74.1.
    var book = limits.book();
    var day = LocalDate.of(2024, 3, 4);
    assertThat(book.on(PenaltyLimit.TRANSFER, day).orElseThrow().limit())
        .isEqualTo(Limit.hours(24));
    assertThat(book.on(PenaltyLimit.DECISION, day).orElseThrow().limit())
        .isEqualTo(Limit.workingDays(7));
    assertThat(book.on(PenaltyLimit.DECISION_TRANSFERRED, day).orElseThrow().limit())
        .isEqualTo(Limit.workingDays(10));
    assertThat(book.on(PenaltyLimit.DECISION_COMPLEX, day).orElseThrow().limit())
        .isEqualTo(Limit.months(2));
    assertThat(book.on(PenaltyLimit.ORAL_SUMMONS, day).orElseThrow().limit())
        .isEqualTo(Limit.workingDays(5));
    assertThat(book.on(PenaltyLimit.TRANSFER, DAY)).isEmpty();
  }

  @Test
  void finesAHouseholdBusinessByItsFigureWhichSaysThatItIsNotConfirmed() {
    var figure = rows.book().figure(LegalFigure.Code.HOUSEHOLD_FACTOR, DAY);
    assertThat(figure.validity().confirmed()).isFalse();
    assertThat(frame(figure.figure())).isEqualTo(new Act.Frame(3_000_000, 6_000_000));
    assertThat(frame(BigDecimal.TWO)).isEqualTo(new Act.Frame(6_000_000, 12_000_000));
  }

  @Test
  void tellsTheRightToExplainFromTheGreatestFineOn() {
    // Luật 15/2012/QH13 Đ.61.1: 15 million for a person, 30 million for an organisation.
    var book = rows.book();
    assertThat(book.mayExplain(14_999_999, ViolatorKind.PERSON, DAY)).isFalse();
    assertThat(book.mayExplain(15_000_000, ViolatorKind.PERSON, DAY)).isTrue();
    assertThat(book.mayExplain(29_999_999, ViolatorKind.ORGANISATION, DAY)).isFalse();
    assertThat(book.mayExplain(30_000_000, ViolatorKind.ORGANISATION, DAY)).isTrue();
  }

  @Test
  void endsALimitWhereTheNextBeginsAndRefusesTwoFromOneDay() {
    var from = LocalDate.of(2090, 1, 1);
    var next = limit(from, null);
    assertThat(faults(() -> law.set(ADMINISTRATOR, next))).isEmpty();
    assertThat(faults(() -> law.set(ADMINISTRATOR, next))).isEmpty();
    assertThat(limits.book().on(PenaltyLimit.SENDING, from.minusDays(1)).orElseThrow())
        .extracting(limit -> limit.validity().until())
        .isEqualTo(from.minusDays(1));
    assertThat(faults(() -> law.set(ADMINISTRATOR, limit(from, null))))
        .extracting(Fault::field)
        .containsExactly("from");
    assertThat(faults(() -> law.set(ADMINISTRATOR, limit(from, from.minusDays(1)))))
        .extracting(Fault::field)
        .containsExactly("until");
  }

  @Test
  void refusesAFigureOfNothing() {
    var nothing =
        new LegalFigure(
            Uuid7.next(),
            LegalFigure.Code.LATE_INTEREST,
            BigDecimal.ZERO,
            new Validity(LocalDate.of(2091, 1, 1), null, "Đ.78.1", false, ""));
    assertThat(faults(() -> law.set(ADMINISTRATOR, nothing)))
        .extracting(Fault::field)
        .containsExactly("figure");
  }

  @Test
  void letsOnlyTheAdministratorSetTheLaw() {
    var limit = limit(LocalDate.of(2092, 1, 1), null);
    assertThatThrownBy(() -> law.set(OFFICER, limit)).isInstanceOf(Forbidden.class);
  }

  @Test
  void asksThatAViolationBeFoundBetweenTheActAndItsMinutes() {
    var typed = minutes(null, LABEL_UNTIL_2021);
    assertThat(faults(() -> world.record(PenaltyWorld.detected(typed, DAY.plusDays(1)))))
        .extracting(Fault::field)
        .containsExactly("detectedOn");
    assertThat(faults(() -> world.record(PenaltyWorld.detected(typed, DAY.minusDays(1)))))
        .extracting(Fault::field)
        .containsExactly("detectedOn");
  }

  private static LegalLimit<PenaltyLimit> limit(LocalDate from, @Nullable LocalDate until) {
    return new LegalLimit<>(
        Uuid7.next(),
        PenaltyLimit.SENDING,
        Limit.workingDays(2),
        new Validity(from, until, "Điều 70", false, ""));
  }

  private static Act.Frame frame(BigDecimal factor) {
    var act =
        new Act(
            Uuid7.next(),
            "x",
            "NĐ",
            "Nhãn",
            Act.Area.GOODS,
            Act.Basis.PERSON,
            3_000_000,
            6_000_000,
            new Validity(DAY, null, "Đ", false, ""));
    var book =
        new LawBook(
            List.of(
                new LegalFigure(
                    Uuid7.next(),
                    LegalFigure.Code.HOUSEHOLD_FACTOR,
                    factor,
                    new Validity(DAY, null, "Đ", false, ""))));
    return book.frame(act, ViolatorKind.HOUSEHOLD, DAY);
  }

  private LocalDate last(UUID minutes) {
    return penalties.open(OFFICER, minutes).dues().stream()
        .filter(due -> due.rule().code().name().startsWith("DECISION"))
        .map(PenaltyDue::last)
        .findFirst()
        .orElseThrow();
  }
}
