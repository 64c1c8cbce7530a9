package org.opendost.regulatory.penalties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.penalties.PenaltyWorld.DAY;
import static org.opendost.regulatory.penalties.PenaltyWorld.LABEL_OF_LITTLE;
import static org.opendost.regulatory.penalties.PenaltyWorld.LABEL_SINCE_2022;
import static org.opendost.regulatory.penalties.PenaltyWorld.LABEL_UNTIL_2021;
import static org.opendost.regulatory.penalties.PenaltyWorld.OFFICER;
import static org.opendost.regulatory.penalties.PenaltyWorld.decision;
import static org.opendost.regulatory.penalties.PenaltyWorld.faults;
import static org.opendost.regulatory.penalties.PenaltyWorld.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.register.Ask;

/// Penalties from the minutes to the decision, as Luật 15/2012/QH13 asks for them.
@OfficeTest
class PenaltiesTest {

  private final Penalties penalties;
  private final PenaltyWorld world;

  PenaltiesTest(Penalties penalties, Organisations organisations) {
    this.penalties = penalties;
    world = new PenaltyWorld(penalties, organisations);
  }

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

  @Test
  void doublesTheFrameForAnOrganisation() {
    var minutes = world.recorded(world.shop());
    assertThat(faults(() -> world.decide(minutes, 5_999_999))).hasSize(1);
    assertThat(faults(() -> world.decide(minutes, 12_000_000))).isEmpty();
  }

  @Test
  void takesTheFrameOfTheDayOfTheActNotOfToday() {
    assertThat(faults(() -> world.record(minutes(null, LABEL_SINCE_2022))))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.act-not-then");
  }

  @Test
  void asksForASignatureOrTheReasonWhyThereIsNone() {
    assertThat(faults(() -> world.record(minutes(null, "", LABEL_UNTIL_2021))))
        .extracting(Fault::field)
        .containsExactly("refusal");
  }

  @Test
  void punishesAnActOnceWhenTwoDecideAtOnce() throws Exception {
    var minutes = world.recorded(null);
    var barrier = new CyclicBarrier(2);
    var refused = new ArrayList<Fault>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both = new ArrayList<Future<List<Fault>>>();
      for (int i = 0; i < 2; i++) {
        both.add(
            threads.submit(
                () -> {
                  barrier.await();
                  return faults(() -> world.decide(minutes, 4_000_000));
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
  void letsOnlyWhoMayDecide() {
    var minutes = world.recorded(null);
    assertThatThrownBy(() -> penalties.decide(OFFICER, decision(minutes, 4_000_000)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void needsAReasonNotToFine() {
    var minutes = world.recorded(null);
    var silent =
        new PenaltyDecision(
            Uuid7.next(), minutes, "K" + minutes, DAY, "GĐ", Map.of(), "", "", "", List.of());
    assertThat(faults(() -> world.decide(silent)))
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
        .containsExactly(PenaltyLimit.Code.DECISION, PenaltyLimit.Code.SENDING);
    assertThat(dues.getFirst().last()).isEqualTo(LocalDate.of(2020, 3, 23));
    assertThat(dues.getLast().rule().validity().confirmed()).isFalse();
  }
}
