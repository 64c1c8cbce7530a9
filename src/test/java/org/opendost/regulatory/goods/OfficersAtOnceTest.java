package org.opendost.regulatory.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.OTHER_HEAD;
import static org.opendost.regulatory.goods.CheckExample.faults;
import static org.opendost.regulatory.goods.CheckExample.id;
import static org.opendost.regulatory.goods.CheckExample.on;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.AtOnce;
import org.opendost.OfficeTest;
import org.opendost.platform.input.Fault;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.MissionPlan;
import org.opendost.regulatory.inspection.MissionSearch;

/// Two officers at the same step: one takes it, the other is told who did. A double click makes one
/// record.
@OfficeTest
class OfficersAtOnceTest {

  private static final LocalDate DAY = LocalDate.of(2019, 6, 3);

  private final CheckExample example;

  OfficersAtOnceTest(CheckExample example) {
    this.example = example;
  }

  @Test
  void takesOneOfTwoDecisionsAndNamesItToTheOther() {
    var mission =
        on(
            DAY,
            () -> {
              var planned = example.planned(Kind.LABEL, DAY);
              example.aim(planned);
              return planned;
            });
    var refused =
        atOnce(
            () -> example.missions().decide(HEAD, mission, CheckExample.decision(DAY)),
            () -> example.missions().decide(OTHER_HEAD, mission, CheckExample.decision(DAY)));
    var standing = example.missions().find(HEAD, mission);
    assertThat(refused)
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.key()).isEqualTo("inspection.fault.decided-already");
              assertThat(fault.arguments()).contains(standing.decidedBy());
            });
  }

  @Test
  void signsMinutesOnceAndTellsTheOtherOfficerTheirNumber() {
    var visit = on(DAY, () -> example.visit(Kind.QUALITY, DAY, 1));
    var team = example.missions().open(HEAD, example.mission(visit)).team();
    var refused =
        atOnce(
            () -> example.visits().sign(HEAD, visit, CheckExample.minutes(id(), DAY, team)),
            () -> example.visits().sign(OTHER_HEAD, visit, CheckExample.minutes(id(), DAY, team)));
    assertThat(refused).extracting(Fault::key).containsExactly("inspection.fault.signed-already");
  }

  @Test
  void takesAStepAboutALotOnceWhoeverComesFirst() {
    var lot =
        on(
            DAY,
            () -> {
              var visit = example.visit(Kind.QUALITY, DAY, 1);
              var failed = example.lot(visit, false);
              example.sign(visit, DAY);
              return failed;
            });
    var refused =
        atOnce(
            () -> example.act(lot, Path.LABEL, Measure.Kind.REPORTED, DAY),
            () -> example.act(lot, Path.LABEL, Measure.Kind.REPORTED, DAY));
    assertThat(refused).extracting(Fault::key).containsExactly("goods.fault.not-next");
    assertThat(example.lots().open(HEAD, lot).done()).hasSize(1);
  }

  @Test
  void makesOneMissionOneVisitOneLotAndOneSampleOfADoubleClick() {
    var plan = plan();
    assertThat(
            atOnce(
                () -> example.missions().plan(HEAD, plan),
                () -> example.missions().plan(HEAD, plan)))
        .isEmpty();
    assertThat(
            example
                .missions()
                .list(HEAD, new MissionSearch(plan.title(), "", "", "from", true, null), 9)
                .lines())
        .hasSize(1);

    var visit = on(DAY, () -> example.visit(Kind.QUALITY, DAY, 1));
    var facts = example.facts(visit);
    assertThat(atOnce(() -> example.lots().add(HEAD, facts), () -> example.lots().add(HEAD, facts)))
        .isEmpty();
    assertThat(example.lots().of(HEAD, visit)).hasSize(1);

    var sample = id();
    assertThat(atOnce(() -> take(sample, facts.id()), () -> take(sample, facts.id()))).isEmpty();
    assertThat(example.lots().open(HEAD, facts.id()).samples()).hasSize(1);
  }

  private static MissionPlan plan() {
    return new MissionPlan(
        id(), Kind.LABEL, "Kiểm tra hai lần bấm " + id(), true, "Kế hoạch", DAY, DAY);
  }

  private void take(UUID sample, UUID lot) {
    example.samples().take(HEAD, sample, lot, CheckExample.at(DAY), "NP-1", "NP-2", "Bà Chủ Quán");
  }

  /// Does both at the same moment; answers with all that was refused.
  private static List<Fault> atOnce(Runnable one, Runnable other) {
    return AtOnce.both(() -> on(DAY, () -> faults(one)), () -> on(DAY, () -> faults(other)));
  }
}
