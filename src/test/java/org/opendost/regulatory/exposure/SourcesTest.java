package org.opendost.regulatory.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;

/// The register of radioactive sources.
@OfficeTest
class SourcesTest {

  private static final Actor SPECIALIST = actor("Tô Suối Ngân", Role.SPECIALIST);
  private static final Actor SECOND = actor("Lã Rừng Hạnh", Role.SPECIALIST);
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private final Sources sources;
  private final Facilities facilities;

  SourcesTest(Sources sources, Facilities facilities) {
    this.sources = sources;
    this.facilities = facilities;
  }

  @Test
  void keepsEveryStateOfASourceThatWasLostAndFoundAgain() {
    var source = sources.register(SPECIALIST, entry("SN-1"));
    move(source, 1, Source.State.LOST, DAY.plusDays(10));
    move(source, 2, Source.State.IN_STORE, DAY.plusDays(12));
    assertThat(sources.open(SPECIALIST, source.id()).state()).isEqualTo(Source.State.IN_STORE);
    assertThat(sources.steps(SPECIALIST, source.id()))
        .extracting(Source.Step::state)
        .containsExactly(Source.State.IN_USE, Source.State.LOST, Source.State.IN_STORE);
    assertThat(sources.list(SPECIALIST, Ask.of(Map.of("serial", source.serial()))).lines())
        .extracting(Source::id)
        .contains(source.id());
  }

  @Test
  void writesADoubleClickOnceAndRefusesOtherWords() {
    var typed = entry("SN-2");
    sources.register(SPECIALIST, typed);
    sources.register(SPECIALIST, typed);
    assertThat(sources.steps(SPECIALIST, typed.id())).hasSize(1);
    var lost = new Source.Move(Uuid7.next(), 1, Source.State.LOST, "Kho", DAY, "Biên bản");
    sources.move(SPECIALIST, typed.id(), lost);
    sources.move(SPECIALIST, typed.id(), lost);
    assertThat(sources.steps(SPECIALIST, typed.id())).hasSize(2);
    var other = new Source.Move(lost.id(), 2, Source.State.IN_USE, "Kho", DAY, "Khác");
    assertThatThrownBy(() -> sources.move(SPECIALIST, typed.id(), other))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void refusesTheSecondOfTwoOfficersWhoSawTheSameState() {
    var source = sources.register(SPECIALIST, entry("SN-3"));
    move(source, 1, Source.State.LOST, DAY);
    assertThatThrownBy(
            () ->
                sources.move(
                    SECOND,
                    source.id(),
                    new Source.Move(
                        Uuid7.next(), 1, Source.State.RETURNED, "Hãng", DAY, "Biên bản")))
        .isInstanceOf(InvalidInput.class);
    assertThat(sources.open(SPECIALIST, source.id()).state()).isEqualTo(Source.State.LOST);
  }

  @Test
  void letsNothingFollowDisposalNorGoBackInTime() {
    var source = sources.register(SPECIALIST, entry("SN-4"));
    assertThatThrownBy(() -> move(source, 1, Source.State.LOST, DAY.minusDays(1)))
        .isInstanceOf(InvalidInput.class);
    move(source, 1, Source.State.DISPOSED, DAY);
    assertThatThrownBy(() -> move(source, 2, Source.State.IN_USE, DAY))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void namesEachWrongFieldOfASource() {
    var wrong =
        new Source.Entry(
            Uuid7.next(),
            facility(),
            "Xx-999",
            BigDecimal.ZERO,
            LocalDate.of(2999, 1, 1),
            6,
            "",
            "",
            Source.State.IN_USE,
            "",
            DAY);
    assertThatThrownBy(() -> sources.register(SPECIALIST, wrong))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .contains("nuclide", "activity", "referenceOn", "category", "serial", "place"));
  }

  @Test
  void isNotReadByThePublicOrAnApplicantNorWrittenByTheClerk() {
    var source = sources.register(SPECIALIST, entry("SN-5"));
    assertThatThrownBy(() -> sources.open(Actor.PUBLIC, source.id())).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> sources.open(actor("Phòng khám", Role.APPLICANT), source.id()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> sources.register(actor("Lý Mai", Role.CLERK), entry("SN-6")))
        .isInstanceOf(Forbidden.class);
  }

  private void move(Source source, int seen, Source.State state, LocalDate day) {
    sources.move(
        SPECIALIST,
        source.id(),
        new Source.Move(Uuid7.next(), seen, state, "Kho nguồn", day, "Biên bản"));
  }

  private Source.Entry entry(String serial) {
    return new Source.Entry(
        Uuid7.next(),
        facility(),
        "Cs-137",
        new BigDecimal("370000000"),
        DAY,
        4,
        serial,
        "Hãng Minh Họa",
        Source.State.IN_USE,
        "Phòng đo mức",
        DAY);
  }

  private UUID facility() {
    return facilities
        .register(
            SPECIALIST,
            new Facility(
                Uuid7.next(), null, "Nhà máy Đá Trắng", "Xã Suối Đá", "Lục Văn A", "0206 000 111"))
        .id();
  }

  private static Actor actor(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
