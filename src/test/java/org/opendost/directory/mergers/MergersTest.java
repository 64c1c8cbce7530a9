package org.opendost.directory.mergers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opendost.directory.mergers.MergerExample.DAY;
import static org.opendost.directory.mergers.MergerExample.DECIDED;
import static org.opendost.directory.mergers.MergerExample.DIRECTOR;
import static org.opendost.directory.mergers.MergerExample.at;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Unit;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.audit.AuditEntry;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.procedure.casework.SampleCases;

/// Units end by a procedure: drafted, drawn up, signed, carried out once.
@OfficeTest
class MergersTest {

  private final MergerExample example;
  private final Audit audit;

  MergersTest(MergerExample example, Audit audit) {
    this.example = example;
    this.audit = audit;
  }

  @Test
  void showsPeopleAndAssetsOfTheEndingUnitsAsSoonAsItIsDrafted() {
    var one = example.unit();
    var officer = example.officer(one);
    var asset = example.asset(one);

    var shown = example.open(DECIDED, example.drafted(one, example.unit()));

    assertThat(shown.of(Section.PEOPLE))
        .extracting(MergerLine::title)
        .containsExactly(officer.name());
    assertThat(shown.of(Section.ASSETS)).extracting(MergerLine::item).containsExactly(asset.id());
    assertThat(shown.worth()).isEqualTo(24_000_000);
    assertThat(shown.places()).hasSize(4).allMatch(place -> place.by() == null);
  }

  @Test
  void endsTheUnitsAndCarriesPeopleAndAssetsOverOnTheDay() {
    var one = example.unit();
    var two = example.unit();
    var officer = example.officer(one);
    var asset = example.asset(two);
    var merger = example.signed(example.drafted(one, two));
    assertThat(merger.state()).isEqualTo("signed");

    assertThat(example.carriedOut(merger)).isEqualTo(2);

    var after = example.mergers.get(DIRECTOR, merger.id());
    assertThat(after.state()).isEqualTo("carried");
    assertThat(example.units.get(DIRECTOR, one).to()).isEqualTo(DAY.minusDays(1));
    assertThat(example.units.get(DIRECTOR, one).mergedInto()).isEqualTo(merger.into());
    assertThat(example.units.of(DIRECTOR, DAY.minusDays(1)))
        .extracting(Unit::id)
        .contains(one, two)
        .doesNotContain(merger.into());
    assertThat(post(officer.person(), DAY.minusDays(1))).isEqualTo(one);
    assertThat(post(officer.person(), DAY)).isEqualTo(merger.into());
    assertThat(example.assets.open(DIRECTOR, asset.id()).asset().unit()).isEqualTo(merger.into());
    assertThat(example.open(DAY, merger).lines()).hasSize(2).allMatch(MergerLine::carried);
    assertThat(audit.of(merger.id()))
        .extracting(AuditEntry::action)
        .contains("merger.drafted", "merger.list-drawn", "merger.signed", "merger.carried-over");
  }

  @Test
  void mergesIntoAUnitThatStandsAlready() {
    var one = example.unit();
    var into = example.unit();
    var officer = example.officer(one);
    var merger =
        at(DECIDED, () -> example.mergers.draft(DIRECTOR, example.typed(Uuid7.next(), into, one)));
    example.carriedOut(example.signed(merger));

    assertThat(example.units.get(DIRECTOR, one).mergedInto()).isEqualTo(into);
    assertThat(example.units.get(DIRECTOR, into).to()).isNull();
    assertThat(post(officer.person(), DAY)).isEqualTo(into);
  }

  @Test
  void isCarriedOutOnceHoweverManyPressTheButtonAtOnce() {
    var one = example.unit();
    example.officer(one);
    example.asset(one);
    var merger = example.signed(example.drafted(one));

    var counts = SampleCases.together(4, () -> example.carriedOut(merger));

    assertThat(counts).containsExactlyInAnyOrder(2, 0, 0, 0);
    assertThat(
            audit.of(one).stream().filter(entry -> entry.action().equals("unit.merged")).toList())
        .hasSize(1);
    assertThat(example.open(DAY, merger).lines()).hasSize(2);
  }

  @Test
  void answersADoubleClickOnTheDraftWithTheFirst() {
    var typed = example.typed(Uuid7.next(), null, example.unit());
    var first = at(DECIDED, () -> example.mergers.draft(DIRECTOR, typed));
    assertThat(at(DECIDED, () -> example.mergers.draft(DIRECTOR, typed))).isEqualTo(first);
  }

  @Test
  void answersADoubleClickOnACorrectionWithWhatStands() {
    var one = example.unit();
    var merger = example.drafted(one);
    var other = example.typed(merger.id(), null, one, example.unit());
    var corrected = at(DECIDED, () -> example.mergers.correct(DIRECTOR, other));
    assertThat(at(DECIDED, () -> example.mergers.correct(DIRECTOR, other))).isEqualTo(corrected);
    var asset = example.asset(one);
    var moved = kept(asset, "Phòng 305");
    at(DECIDED, () -> example.assets.correct(DIRECTOR, moved));
    at(DECIDED, () -> example.assets.correct(DIRECTOR, moved));
    assertThat(audit.of(asset.id())).hasSize(2);
    var late = kept(asset, "Phòng 306");
    assertThat(refused(() -> at(DECIDED, () -> example.assets.correct(DIRECTOR, late))).key())
        .isEqualTo("mergers.fault.changed");
  }

  private static Asset kept(Asset known, String place) {
    return new Asset(
        known.id(),
        known.unit(),
        known.number(),
        known.name(),
        known.kind(),
        known.quantity(),
        known.value(),
        known.condition(),
        place,
        known.note(),
        known.keeper(),
        "",
        null,
        known.version(),
        "");
  }

  @Test
  void aNewUnitHasANameOfItsOwnAndStandsBelowOneThatStands() {
    var one = example.unit();
    var gone = example.unit();
    example.carriedOut(example.signed(example.drafted(gone)));
    var typed = example.typed(Uuid7.next(), null, one);
    var taken = example.units.get(DIRECTOR, example.unit()).name();
    assertThat(draft(named(typed, " " + taken.toUpperCase(Locale.ROOT), null)).key())
        .isEqualTo("parties.name-taken");
    assertThat(draft(named(typed, typed.name(), gone)).key())
        .isEqualTo("parties.unit-not-standing");
    var same = named(typed, example.units.get(DIRECTOR, one).name(), null);
    assertThat(at(DECIDED, () -> example.mergers.draft(DIRECTOR, same)).isOpen()).isTrue();
  }

  private static Merger.Typed named(Merger.Typed typed, String name, @Nullable UUID parent) {
    return new Merger.Typed(
        typed.id(),
        typed.number(),
        typed.decidedOn(),
        typed.issuer(),
        typed.on(),
        typed.ended(),
        null,
        null,
        name,
        "",
        typed.kind(),
        parent,
        1);
  }

  @Test
  void carriesWhatCameAfterTheListAndSaysThatItCame() {
    var one = example.unit();
    example.asset(one);
    var merger = example.signed(example.drafted(one));
    var late = example.asset(one);
    assertThat(example.open(DAY, merger).since())
        .extracting(MergerLine::item)
        .containsExactly(late.id());

    assertThat(example.carriedOut(merger)).isEqualTo(2);

    var shown = example.open(DAY, merger);
    assertThat(shown.since()).isEmpty();
    assertThat(shown.lines())
        .filteredOn(MergerLine::added)
        .extracting(MergerLine::item)
        .containsExactly(late.id());
  }

  @Test
  void carriesOverWhatComesIntoTheEndedUnitsAfterwards() {
    var one = example.unit();
    var merger = example.signed(example.drafted(one));
    example.carriedOut(merger);
    var straggler = example.asset(one);
    assertThat(example.open(DECIDED, merger).since()).hasSize(1);

    assertThat(example.carriedOut(merger)).isEqualTo(1);
    assertThat(example.assets.open(DIRECTOR, straggler.id()).asset().unit())
        .isEqualTo(merger.into());
    assertThat(example.carriedOut(merger)).isZero();
  }

  @Test
  void leavesWhatWasWrittenOffBeforeTheDayWithTheUnitOfItsDay() {
    var one = example.unit();
    var asset = example.asset(one);
    var merger = example.signed(example.drafted(one));
    at(
        DAY,
        () ->
            example.assets.writeOff(
                DIRECTOR, asset.id(), new Asset.WrittenOff(DAY.minusDays(1), "Hỏng, thanh lý")));
    example.carriedOut(merger);

    assertThat(example.assets.open(DIRECTOR, asset.id()).asset().unit()).isEqualTo(one);
    assertThat(example.open(DAY, merger).lines()).noneMatch(MergerLine::carried);
  }

  @Test
  void givesAnAssetToWhoeverWasNamedAndNotesAChangeAfterTheListWasDrawn() {
    var one = example.unit();
    var asset = example.asset(one);
    var first = example.officer(one);
    var second = example.officer(one);
    var merger = example.drafted(one);
    take(merger, asset, first.id());
    example.signed(merger);
    take(merger, asset, second.id());
    example.carriedOut(merger);

    assertThat(example.assets.open(DIRECTOR, asset.id()).asset().keeper()).isEqualTo(second.id());
    assertThat(example.open(DAY, merger).of(Section.ASSETS).getFirst().difference())
        .contains(first.name(), second.name());
  }

  @Test
  void refusesATakerWhoHasLeft() {
    var one = example.unit();
    var asset = example.asset(one);
    var officer = example.officer(one);
    var merger = example.drafted(one);
    take(merger, asset, officer.id());
    example.accounts.lock(Actor.system("test"), officer.id(), "Đã nghỉ việc");

    var refused = refused(() -> example.handOvers.draw(DIRECTOR, merger.id()));
    assertThat(refused.key()).isEqualTo("mergers.fault.taker-left");
    assertThat(refused.arguments()).contains(officer.name());
    assertThat(refused(() -> take(merger, asset, officer.id())).key())
        .isEqualTo("mergers.fault.not-a-taker");
  }

  @Test
  void refusesInPlainWordsBesideTheField() {
    var one = example.unit();
    var gone = example.unit();
    example.carriedOut(example.signed(example.drafted(gone)));
    assertThat(draft(example.typed(Uuid7.next(), null, gone)).key())
        .isEqualTo("parties.unit-ended-already");
    assertThat(draft(example.typed(Uuid7.next(), one, one)))
        .isEqualTo(Fault.of("into", "parties.merged-with-itself"));
    assertThat(draft(example.typed(Uuid7.next(), gone, one)).field()).isEqualTo("into");
    assertThat(draft(example.typed(Uuid7.next(), null)).field()).isEqualTo("ended");
    var typed = example.typed(Uuid7.next(), null, one);
    var before =
        new Merger.Typed(
            typed.id(),
            typed.number(),
            DAY,
            typed.issuer(),
            DAY.minusDays(1),
            typed.ended(),
            null,
            null,
            typed.name(),
            "",
            typed.kind(),
            null,
            1);
    assertThat(draft(before).key()).isEqualTo("mergers.fault.before-decision");
    example.drafted(one);
    assertThat(draft(example.typed(Uuid7.next(), null, one)).key())
        .isEqualTo("mergers.fault.under-way");
  }

  @Test
  void isCarriedOutOnlySignedAndNotBeforeTheDay() {
    var merger = example.drafted(example.unit());
    assertThat(refused(() -> example.carriedOut(merger)).key()).isEqualTo("mergers.fault.unsigned");
    example.signed(merger);
    assertThat(
            refused(
                    () ->
                        at(
                            DAY.minusDays(1),
                            () -> example.carryingOut.carryOut(DIRECTOR, merger.id())))
                .key())
        .isEqualTo("mergers.fault.too-early");
    assertThat(refused(() -> example.handOvers.reopen(DIRECTOR, merger.id())).key())
        .isEqualTo("mergers.fault.signed");
  }

  @Test
  void opensAnUnsignedListAgainAndDrawsItAnew() {
    var one = example.unit();
    var merger = example.drafted(one);
    at(DECIDED, () -> example.handOvers.draw(DIRECTOR, merger.id()));
    example.asset(one);
    at(DECIDED, () -> example.handOvers.reopen(DIRECTOR, merger.id()));
    at(DECIDED, () -> example.handOvers.draw(DIRECTOR, merger.id()));
    assertThat(example.open(DECIDED, merger).lines()).hasSize(1);
    assertThat(example.open(DECIDED, merger).merger().drawing()).isEqualTo(2);
  }

  @Test
  void notesNoDifferenceOnWhatTheMinutesHaveNoLineFor() {
    var one = example.unit();
    var merger = example.signed(example.drafted(one));
    var late = example.asset(one);
    assertThat(
            refused(
                    () ->
                        at(
                            DAY,
                            () -> {
                              example.lines.differ(
                                  DIRECTOR, merger.id(), "asset", late.id(), "Thiếu một máy");
                              return merger;
                            }))
                .key())
        .isEqualTo("mergers.fault.not-listed");
  }

  @Test
  void isOnlyForThoseWhoMayMergeUnits() {
    var merger = example.drafted(example.unit());
    var specialist = new Actor(Uuid7.next(), "Lục Đồi Xanh", Set.of(Role.SPECIALIST), null, null);
    var head = new Actor(Uuid7.next(), "Mã Núi Cao", Set.of(Role.HEAD), null, null);
    assertThat(
            catchThrowableOfType(
                Forbidden.class, () -> example.mergers.get(specialist, merger.id())))
        .isNotNull();
    assertThat(
            catchThrowableOfType(
                Forbidden.class, () -> example.carryingOut.carryOut(head, merger.id())))
        .isNotNull();
    assertThat(example.mergers.get(head, merger.id()).state()).isEqualTo("draft");
  }

  private void take(Merger merger, Asset asset, UUID account) {
    at(
        DAY.minusDays(1),
        () -> {
          example.lines.take(DIRECTOR, merger.id(), "asset", asset.id(), account);
          return null;
        });
  }

  private UUID post(UUID person, LocalDate day) {
    return example.people.postOn(DIRECTOR, person, day).orElseThrow().unit();
  }

  private Fault draft(Merger.Typed typed) {
    return refused(() -> at(DAY, () -> example.mergers.draft(DIRECTOR, typed)));
  }

  private static Fault refused(ThrowingCallable work) {
    var refusal = catchThrowableOfType(InvalidInput.class, work);
    assertThat(refusal).isNotNull();
    return refusal.faults().getFirst();
  }
}
