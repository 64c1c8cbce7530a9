package org.opendost.regulatory.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.faults;
import static org.opendost.regulatory.goods.CheckExample.id;
import static org.opendost.regulatory.goods.CheckExample.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Fault;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.NewMember;
import org.opendost.regulatory.inspection.TeamMember;
import org.opendost.regulatory.inspection.Withdrawals;

/// What may be typed wrongly, and the plain answer to it.
@OfficeTest
class BadInputTest {

  private static final LocalDate DAY = LocalDate.of(2019, 7, 1);

  private final CheckExample example;
  private final Withdrawals withdrawals;

  BadInputTest(CheckExample example, Withdrawals withdrawals) {
    this.example = example;
    this.withdrawals = withdrawals;
  }

  @Test
  void saysBesideTheFieldThatMoreWasSoldThanThereWas() {
    assertThat(
            on(
                DAY,
                () -> {
                  var facts = example.facts(example.visit(Kind.QUALITY, DAY, 1));
                  return faults(() -> example.lots().add(HEAD, sold(facts, "101")));
                }))
        .containsExactly(new Fault("sold", "goods.fault.sold-more", List.of()));
  }

  @Test
  void takesNoResultOfASealedSampleThatWasNeverSent() {
    assertThat(
            on(
                DAY,
                () -> {
                  var lot = example.lot(example.visit(Kind.QUALITY, DAY, 1), true);
                  var sample = example.sample(lot, DAY);
                  return faults(() -> example.tested(sample, DAY, "201"));
                }))
        .extracting(Fault::key)
        .containsExactly("goods.fault.never-sent");
  }

  @Test
  void signsNoMinutesWithoutSomebodyOfItsOwnTeam() {
    on(
        DAY,
        () -> {
          var visit = example.visit(Kind.QUALITY, DAY, 1);
          var strangers =
              example
                  .missions()
                  .open(HEAD, example.mission(example.visit(Kind.QUALITY, DAY, 1)))
                  .team();
          for (var team : List.of(strangers, strangers.subList(0, 0))) {
            assertThat(
                    faults(
                        () ->
                            example
                                .visits()
                                .sign(HEAD, visit, CheckExample.minutes(visit, DAY, team))))
                .containsExactly(new Fault("members", "inspection.fault.no-member", List.of()));
          }
          return true;
        });
  }

  @Test
  void sendsNobodyToAnEstablishmentThatWasMergedAndNamesItsSuccessor() {
    on(
        DAY,
        () -> {
          var mission = example.planned(Kind.LABEL, DAY);
          var gone = example.shop();
          var successor = example.shop();
          example.organisations().merge(Actor.system("test"), gone, successor, DAY, "Quyết định 9");
          assertThat(faults(() -> example.missions().aim(HEAD, id(), mission, gone, "")))
              .singleElement()
              .satisfies(
                  fault -> {
                    assertThat(fault.field()).isEqualTo("organisation");
                    assertThat(fault.key()).isEqualTo("inspection.fault.merged");
                    assertThat(fault.arguments().toString()).contains(successor.toString());
                  });
          return true;
        });
  }

  @Test
  void decidesNoMissionOnAnEstablishmentThatWasMergedSinceItWasPlanned() {
    on(
        DAY,
        () -> {
          var mission = example.planned(Kind.LABEL, DAY);
          example.aim(mission);
          var gone = example.missions().open(HEAD, mission).establishments().getFirst();
          var successor = example.shop();
          example
              .organisations()
              .merge(Actor.system("test"), gone.organisation(), successor, DAY, "Quyết định 9");
          assertThat(
                  faults(
                      () -> example.missions().decide(HEAD, mission, CheckExample.decision(DAY))))
              .singleElement()
              .satisfies(
                  fault -> {
                    assertThat(fault.key()).isEqualTo("inspection.fault.merged");
                    assertThat(fault.arguments().toString())
                        .contains(gone.name(), successor.toString());
                  });
          return true;
        });
  }

  @Test
  void decidesNoMissionWhoseTeamHasAnInterestInWhereItGoes() {
    on(
        DAY,
        () -> {
          var mission = example.planned(Kind.LABEL, DAY);
          var place = example.aim(mission);
          var member = example.missions().open(HEAD, mission).team().getFirst();
          var form = id();
          assertThat(faults(() -> declare(id(), mission, member.id(), place, " ")))
              .extracting(Fault::field)
              .containsExactly("reason");
          declare(form, mission, member.id(), place, "Vợ là chủ quán");
          declare(form, mission, member.id(), place, "Vợ là chủ quán");
          assertThat(example.missions().open(HEAD, mission).conflicts()).hasSize(1);
          assertThat(
                  faults(
                      () -> example.missions().decide(HEAD, mission, CheckExample.decision(DAY))))
              .extracting(Fault::key)
              .containsExactly("inspection.fault.conflict");
          example.missions().leave(HEAD, mission, member.id());
          assertThat(
                  faults(() -> example.missions().join(HEAD, member(mission, member, false, ""))))
              .extracting(Fault::key)
              .containsExactly("inspection.fault.conflict");
          withdrawals.establishment(HEAD, mission, place, "Xung đột lợi ích");
          example.aim(mission);
          example.missions().join(HEAD, member(mission, member, true, "KSV 1"));
          return example.missions().decide(HEAD, mission, CheckExample.decision(DAY));
        });
  }

  private static NewMember member(
      UUID mission, TeamMember before, boolean controller, String certificate) {
    return new NewMember(
        id(), mission, before.person(), before.role(), controller, certificate, "");
  }

  private void declare(UUID form, UUID mission, UUID member, UUID establishment, String reason) {
    example.missions().declare(HEAD, form, mission, member, establishment, reason);
  }

  @Test
  void takesNothingBackOnceTheTeamWasThereOrTheLotWasActedUpon() {
    on(
        DAY,
        () -> {
          var visit = example.visit(Kind.QUALITY, DAY, 2);
          var lot = example.lot(visit, false);
          example.sign(visit, DAY);
          example.act(lot, Path.LABEL, Measure.Kind.REPORTED, DAY);
          var mission = example.mission(visit);
          var there = example.visits().open(HEAD, visit).establishment();
          assertThat(faults(() -> withdrawals.mission(HEAD, mission, "Nhầm")))
              .extracting(Fault::key)
              .containsExactly("inspection.fault.visited");
          assertThat(faults(() -> withdrawals.establishment(HEAD, mission, there, "Nhầm")))
              .extracting(Fault::key)
              .containsExactly("inspection.fault.visited");
          assertThat(faults(() -> example.lots().withdraw(HEAD, lot, "Nhầm")))
              .extracting(Fault::key)
              .containsExactly("goods.fault.acted-on");
          return true;
        });
  }

  private static NewLot sold(NewLot facts, String sold) {
    return new NewLot(
        facts.id(),
        facts.visit(),
        facts.group(),
        facts.product(),
        facts.brand(),
        facts.responsible(),
        facts.batch(),
        null,
        null,
        facts.unit(),
        facts.quantity(),
        facts.value(),
        new BigDecimal(sold),
        facts.sealed());
  }
}
