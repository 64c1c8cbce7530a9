package org.opendost.regulatory.penalties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.penalties.PenaltyWorld.DAY;
import static org.opendost.regulatory.penalties.PenaltyWorld.DIRECTOR;
import static org.opendost.regulatory.penalties.PenaltyWorld.LABEL_OF_LITTLE;
import static org.opendost.regulatory.penalties.PenaltyWorld.LABEL_SINCE_2022;
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
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.register.Ask;

/// Penalties from the minutes to the decision, as Luật 15/2012/QH13 asks for them. The numbers of
/// articles marked so were not compared with its text.
@OfficeTest
class PenaltiesTest {

  private final Penalties penalties;
  private final Proposals proposals;
  private final PenaltyWorld world;

  PenaltiesTest(Penalties penalties, Proposals proposals, Organisations organisations) {
    this.penalties = penalties;
    this.proposals = proposals;
    world = new PenaltyWorld(penalties, proposals, organisations);
  }

  /// Luật 15/2012/QH13 Đ.23.4 (not compared): neither below the frame nor above it.
  @Test
  void refusesAFineOutsideItsFrameBesideTheField() {
    var minutes = world.recorded(null);
    assertThat(faults(() -> world.decide(minutes, 6_000_001)))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo("fine-" + LABEL_UNTIL_2021);
              assertThat(fault.key()).isEqualTo("penalties.fault.outside");
            });
    assertThat(faults(() -> world.decide(minutes, 6_000_000))).isEmpty();
  }

  /// Luật 15/2012/QH13 Đ.23.1 (not compared), and the decrees that set the frames for persons.
  @Test
  void doublesTheFrameForAnOrganisation() {
    var minutes = world.recorded(world.shop());
    assertThat(faults(() -> world.decide(minutes, 5_999_999))).hasSize(1);
    assertThat(faults(() -> world.decide(minutes, 12_000_000))).isEmpty();
  }

  /// Luật 80/2015/QH13 Đ.156.1 (not compared): the law in force when the act was done.
  @Test
  void takesTheFrameOfTheDayOfTheActNotOfToday() {
    assertThat(faults(() -> world.record(minutes(null, LABEL_SINCE_2022))))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.act-not-then");
  }

  /// Luật 15/2012/QH13 Đ.58 (not compared).
  @Test
  void asksForASignatureOrTheReasonWhyThereIsNone() {
    assertThat(faults(() -> world.record(minutes(null, "", LABEL_UNTIL_2021))))
        .extracting(Fault::field)
        .containsExactly("refusal");
  }

  /// Luật 15/2012/QH13 Đ.3.1.d (not compared): one act is punished once.
  @Test
  void punishesAnActOnceWhenTwoDecideAtOnce() throws Exception {
    var minutes = world.recorded(null);
    world.propose(minutes, content(4_000_000));
    var signatures = List.of(world.signature(minutes), world.signature(minutes));
    var barrier = new CyclicBarrier(2);
    var refused = new ArrayList<Fault>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both = new ArrayList<Future<List<Fault>>>();
      for (var signature : signatures) {
        both.add(
            threads.submit(
                () -> {
                  barrier.await();
                  return faults(() -> on(DAY, () -> penalties.decide(DIRECTOR, signature)));
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
    world.record(typed);
    world.record(typed);
    var found = penalties.list(OFFICER, Ask.of(Map.of("number", typed.number())));
    assertThat(found.lines()).hasSize(1);
  }

  @Test
  void asksWhyOneOfTheActsIsNotFined() {
    var typed = minutes(null, LABEL_UNTIL_2021, LABEL_OF_LITTLE);
    world.record(typed);
    assertThat(faults(() -> world.decide(typed.id(), 4_000_000)))
        .extracting(Fault::field)
        .containsExactly("reason");
  }

  @Test
  void readsManyWithAsManyQueriesAsFew() {
    world.recorded(null);
    var few = Queries.of(() -> penalties.list(OFFICER, Ask.first())).size();
    for (int i = 0; i < 5; i++) {
      var minutes = world.recorded(null);
      world.decide(minutes, 4_000_000);
    }
    assertThat(Queries.of(() -> penalties.list(OFFICER, Ask.first()))).hasSize(few);
  }

  @Test
  void letsOnlyWhoMayDecideSignAndOnlyWhoMayProposePropose() {
    var minutes = world.recorded(null);
    world.propose(minutes, content(4_000_000));
    var signature = world.signature(minutes);
    assertThatThrownBy(() -> penalties.decide(OFFICER, signature)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () -> proposals.propose(DIRECTOR, Uuid7.next(), minutes, null, content(4_000_000)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void letsNobodySignWhatTheyProposedThemselves() {
    var minutes = world.recorded(null);
    var both = new Actor(Uuid7.next(), "Kiêm Mẫu", Set.of(Role.HEAD, Role.DEPUTY), null, null);
    on(DAY, () -> proposals.propose(both, Uuid7.next(), minutes, null, content(4_000_000)));
    var signature = world.signature(minutes);
    assertThat(faults(() -> on(DAY, () -> penalties.decide(both, signature))))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.own-proposal");
  }

  @Test
  void signsNothingThatWasProposedAnewOrSentBackMeanwhile() {
    var minutes = world.recorded(null);
    world.propose(minutes, content(4_000_000));
    var old = world.signature(minutes);
    world.propose(minutes, content(5_000_000));
    assertThat(faults(() -> on(DAY, () -> penalties.decide(DIRECTOR, old))))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.proposal-changed");
    var read = world.signature(minutes);
    on(
        DAY,
        () ->
            proposals.sendBack(DIRECTOR, Uuid7.next(), minutes, read.proposal(), "Giảm mức phạt"));
    assertThat(faults(() -> on(DAY, () -> penalties.decide(DIRECTOR, read))))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.proposal-changed");
  }

  @Test
  void tellsAnOfficerWhoProposesOverAnotherWhatChangedMeanwhile() {
    var minutes = world.recorded(null);
    world.propose(minutes, content(4_000_000));
    assertThat(
            faults(
                () ->
                    on(
                        DAY,
                        () ->
                            proposals.propose(
                                OFFICER, Uuid7.next(), minutes, null, content(5_000_000)))))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.proposal-changed");
  }

  @Test
  void needsAReasonNotToFine() {
    var minutes = world.recorded(null);
    var silent = new Proposal.Content(Map.of(), "", "", "", List.of());
    assertThat(faults(() -> world.propose(minutes, silent)))
        .extracting(Fault::field)
        .containsExactly("reason");
  }

  @Test
  void countsTheDecisionsSevenCalendarDaysIn2020AndMarksASendingNotConfirmed() {
    var minutes = world.recorded(null);
    world.decide(minutes, 4_000_000);
    var dues = penalties.open(OFFICER, minutes).dues();
    assertThat(dues)
        .extracting(due -> due.rule().code())
        .containsExactly(PenaltyLimit.DECISION, PenaltyLimit.LIMITATION_LONG, PenaltyLimit.SENDING);
    assertThat(dues.getFirst().last()).isEqualTo(LocalDate.of(2020, 3, 23));
    assertThat(dues.getLast().rule().validity().confirmed()).isFalse();
  }
}
