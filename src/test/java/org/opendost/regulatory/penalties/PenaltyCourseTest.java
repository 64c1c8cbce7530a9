package org.opendost.regulatory.penalties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendost.regulatory.penalties.PenaltyWorld.DAY;
import static org.opendost.regulatory.penalties.PenaltyWorld.OFFICER;
import static org.opendost.regulatory.penalties.PenaltyWorld.content;
import static org.opendost.regulatory.penalties.PenaltyWorld.faults;
import static org.opendost.regulatory.penalties.PenaltyWorld.on;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.register.Ask;

/// What comes of a decision: payments, remedies, its cancellation and another one.
@OfficeTest
class PenaltyCourseTest {

  private final Penalties penalties;
  private final Remedies remedies;
  private final PenaltyWorld world;

  PenaltyCourseTest(
      Penalties penalties, Remedies remedies, Proposals proposals, Organisations organisations) {
    this.penalties = penalties;
    this.remedies = remedies;
    world = new PenaltyWorld(penalties, proposals, organisations);
  }

  @Test
  void takesNoMoreThanWhatIsOwed() {
    var minutes = fined();
    assertThat(faults(() -> world.pay(minutes, 4_000_001, "KB" + minutes)))
        .extracting(Fault::field)
        .containsExactly("amount");
    world.pay(minutes, 4_000_000, "KB" + minutes);
    assertThat(penalties.open(OFFICER, minutes).decisions().getLast().paid()).isEqualTo(4_000_000);
  }

  @Test
  void tellsBesideTheFieldThatAReceiptIsOnAnotherDecision() {
    var receipt = "KB " + Uuid7.next();
    var one = fined();
    var other = fined();
    assertThat(faults(() -> world.pay(one, 1_000_000, receipt))).isEmpty();
    assertThat(faults(() -> world.pay(other, 1_000_000, receipt)))
        .extracting(Fault::field)
        .containsExactly("receipt");
  }

  @Test
  void followsEachRemedyOnALineOfItsOwnUntilItIsDone() {
    var minutes = world.recorded(world.shop());
    world.decide(
        minutes,
        6_000_000,
        new Remedy(1, Remedy.Kind.RECALL, "Thu hồi lô hàng", DAY.plusDays(10)),
        new Remedy(2, Remedy.Kind.REPAY, "Nộp lại 2.000.000 đồng", DAY.plusDays(5)));
    var lines = penalties.open(OFFICER, minutes).decisions().getLast().remedies();
    assertThat(lines).extracting(line -> line.remedy().line()).containsExactly(1, 2);
    var repaid = new RemedyDone(Uuid7.next(), lines.getLast().id(), DAY.plusDays(6), "KB 77");
    assertThat(faults(() -> on(DAY.plusDays(6), () -> remedies.done(OFFICER, repaid)))).isEmpty();
    assertThat(faults(() -> on(DAY.plusDays(6), () -> remedies.done(OFFICER, repaid)))).isEmpty();
    assertThat(penalties.open(OFFICER, minutes).decisions().getLast().remedies())
        .extracting(line -> line.state(DAY.plusDays(11)))
        .containsExactly("OVERDUE", "DONE_LATE");
    assertThat(
            faults(
                () ->
                    on(
                        DAY.plusDays(7),
                        () ->
                            remedies.done(
                                OFFICER,
                                new RemedyDone(
                                    Uuid7.next(), lines.getLast().id(), DAY.plusDays(7), "x")))))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.done-already");
  }

  @Test
  void refusesARemedyDoneWithoutEvidenceOrBeforeItsDecision() {
    var minutes = world.recorded(null);
    world.decide(
        minutes, 4_000_000, new Remedy(1, Remedy.Kind.DESTROY, "Tiêu hủy", DAY.plusDays(5)));
    var line = penalties.open(OFFICER, minutes).decisions().getLast().remedies().getFirst();
    var early = new RemedyDone(Uuid7.next(), line.id(), DAY.minusDays(1), " ");
    assertThat(faults(() -> on(DAY, () -> remedies.done(OFFICER, early))))
        .extracting(Fault::field)
        .containsExactlyInAnyOrder("evidence", "on");
  }

  @Test
  void refusesARemedyDueBeforeItIsProposedBesideItsLine() {
    var minutes = world.recorded(null);
    var early = content(4_000_000, new Remedy(3, Remedy.Kind.OTHER, "Sửa nhãn", DAY.minusDays(1)));
    assertThat(faults(() -> world.propose(minutes, early)))
        .extracting(Fault::field)
        .containsExactly("remedy-3-due");
  }

  @Test
  void listsRemediesWithAsManyQueriesForManyAsForFew() {
    var few = Queries.of(() -> remedies.list(OFFICER, Ask.first())).size();
    for (int i = 0; i < 4; i++) {
      var minutes = world.recorded(null);
      world.decide(
          minutes, 4_000_000, new Remedy(1, Remedy.Kind.OTHER, "Sửa nhãn", DAY.plusDays(3)));
    }
    assertThat(Queries.of(() -> remedies.list(OFFICER, Ask.first()))).hasSize(few);
    assertThat(remedies.list(OFFICER, Ask.of(Map.of("state", "OVERDUE"))).lines())
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void decidesAnewAfterACancellationAndKeepsTheCancelledDecisionInSight() {
    var minutes = fined();
    var cancelled = world.decided(minutes);
    world.step(minutes, Step.Kind.CANCELLATION);
    assertThat(penalties.open(OFFICER, minutes).isCancelled()).isTrue();
    world.decide(minutes, 5_000_000);
    var record = penalties.open(OFFICER, minutes);
    assertThat(record.decisions())
        .extracting(DecisionRecord::isCancelled, each -> each.decision().fine())
        .containsExactly(tuple(true, 4_000_000L), tuple(false, 5_000_000L));
    assertThat(record.decisions().getFirst().decision().id()).isEqualTo(cancelled);
    assertThat(faults(() -> world.decide(minutes, 5_000_000)))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.decided-already");
  }

  @Test
  void refusesAStepAboutADecisionThatWasReplacedMeanwhile() {
    var minutes = fined();
    var old = world.decided(minutes);
    world.step(minutes, Step.Kind.CANCELLATION);
    world.decide(minutes, 5_000_000);
    var sent = new Step(Uuid7.next(), minutes, old, Step.Kind.SENT, DAY, "", "Gửi bưu điện");
    assertThat(faults(() -> world.step(sent)))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.decision-changed");
    assertThat(faults(() -> world.step(minutes, Step.Kind.SENT))).isEmpty();
  }

  @Test
  void takesNoMoneyForACancelledDecision() {
    var minutes = fined();
    var payment = new Payment(Uuid7.next(), world.decided(minutes), DAY, 1_000_000, "K" + minutes);
    world.step(minutes, Step.Kind.CANCELLATION);
    assertThat(faults(() -> on(DAY, () -> penalties.pay(OFFICER, minutes, payment))))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.no-fine");
  }

  private UUID fined() {
    var minutes = world.recorded(null);
    world.decide(minutes, 4_000_000);
    return minutes;
  }
}
