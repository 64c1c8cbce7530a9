package org.opendost.regulatory.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.OTHER_HEAD;
import static org.opendost.regulatory.goods.CheckExample.faults;
import static org.opendost.regulatory.goods.CheckExample.id;
import static org.opendost.regulatory.goods.CheckExample.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Person;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Fault;
import org.opendost.regulatory.goods.CheckExample;
import org.opendost.regulatory.inspection.Notices.Told;

/// From the decision to the door: it is sent and announced in time, and whoever is found to have an
/// interest stays away from the minutes.
@OfficeTest
class NoticesTest {

  private static final LocalDate DAY = LocalDate.of(2019, 7, 1);
  private static final LocalDate LATER = LocalDate.of(2019, 7, 30);

  private final CheckExample example;
  private final Notices notices;

  NoticesTest(CheckExample example, Notices notices) {
    this.example = example;
    this.notices = notices;
  }

  /// Luật 56/2010/QH12 Đ.44: five days, and fifteen. The fifth is a Saturday, so the time ends on
  /// the Monday (Bộ luật Dân sự 91/2015/QH13 Đ.148.5).
  @Test
  void givesAnInspectionFiveDaysToSendItsDecisionAndFifteenToAnnounceIt() {
    on(
        LATER,
        () -> {
          var mission = decided(Kind.INSPECTION, 2);
          assertThat(due(mission, LimitCode.SENDING).date().day())
              .isEqualTo(LocalDate.of(2019, 7, 8));
          assertThat(due(mission, LimitCode.ANNOUNCEMENT).date().day())
              .isEqualTo(LocalDate.of(2019, 7, 16));
          assertThat(due(mission, LimitCode.SENDING).rule().validity().confirmed()).isFalse();
          assertThat(example.missions().open(HEAD, mission).isNoticeDue()).isTrue();
          return true;
        });
  }

  @Test
  void endsTheTimeOnlyOnceEveryEstablishmentWasTold() {
    on(
        LATER,
        () -> {
          var mission = decided(Kind.INSPECTION, 2);
          var places = places(mission);
          tell(mission, Notice.Step.SENT, DAY.plusDays(1), "", Set.of(places.getFirst()));
          assertThat(due(mission, LimitCode.SENDING).isOpen()).isTrue();
          tell(mission, Notice.Step.SENT, DAY.plusDays(8), "", Set.of(places.getLast()));
          var sent = due(mission, LimitCode.SENDING);
          assertThat(sent.isOpen()).isFalse();
          assertThat(sent.isLate(CheckExample.at(LATER))).isTrue();
          tell(mission, Notice.Step.ANNOUNCED, DAY.plusDays(9), "01/BB", Set.copyOf(places));
          assertThat(due(mission, LimitCode.ANNOUNCEMENT).isLate(CheckExample.at(LATER))).isFalse();
          assertThat(example.missions().open(HEAD, mission).isNoticeDue()).isFalse();
          return true;
        });
  }

  /// Luật 56/2010/QH12 Đ.44: but for inspections out of plan.
  @Test
  void warnsNobodyOfAnInspectionOutOfPlanButAnnouncesIt() {
    on(
        LATER,
        () -> {
          var mission = id();
          example
              .missions()
              .plan(
                  HEAD,
                  new MissionPlan(
                      mission, Kind.INSPECTION, "Thanh tra mẫu", false, "Phản ánh", DAY, DAY));
          join(mission, TeamMember.Role.HEAD, "");
          example.aim(mission);
          example.missions().decide(HEAD, mission, CheckExample.decision(DAY));
          assertThat(dues(mission)).containsExactly(LimitCode.ANNOUNCEMENT);
          return true;
        });
  }

  @Test
  void bindsNoCheckToATimeTheLawDoesNotGive() {
    on(
        LATER,
        () -> {
          var mission = decided(Kind.QUALITY, 1);
          assertThat(dues(mission)).isEmpty();
          tell(mission, Notice.Step.ANNOUNCED, DAY, "01/BB", Set.copyOf(places(mission)));
          assertThat(example.missions().open(HEAD, mission).notices())
              .extracting(Notice::paper)
              .containsExactly("01/BB");
          return true;
        });
  }

  @Test
  void saysBesideTheFieldWhatIsWrongWithANotice() {
    on(
        LATER,
        () -> {
          var planned = example.planned(Kind.INSPECTION, DAY);
          var waiting = Set.of(example.aim(planned));
          assertThat(faults(() -> tell(planned, Notice.Step.SENT, DAY, "", waiting)))
              .extracting(Fault::key)
              .containsExactly("inspection.fault.not-decided");
          var mission = decided(Kind.INSPECTION, 1);
          assertThat(
                  faults(
                      () -> tell(mission, Notice.Step.ANNOUNCED, DAY.minusDays(1), " ", waiting)))
              .extracting(Fault::field, Fault::key)
              .containsExactlyInAnyOrder(
                  tuple("on", "inspection.fault.before-decision"),
                  tuple("paper", "inspection.fault.announced-without-minutes"),
                  tuple("establishments", "inspection.fault.nobody-told"));
          assertThat(faults(() -> tell(mission, Notice.Step.SENT, LATER.plusDays(1), "", Set.of())))
              .extracting(Fault::field)
              .containsExactlyInAnyOrder("on", "establishments");
          return true;
        });
  }

  @Test
  void writesADoubleClickOnceAndTellsTheSecondOfficerWhatTheFirstDid() {
    on(
        LATER,
        () -> {
          var mission = decided(Kind.INSPECTION, 1);
          var form = id();
          var told = new Told(Notice.Step.SENT, DAY, "Sổ 1", Set.copyOf(places(mission)));
          notices.record(HEAD, form, mission, told);
          notices.record(HEAD, form, mission, told);
          assertThat(example.missions().open(HEAD, mission).notices()).hasSize(1);
          assertThat(faults(() -> notices.record(OTHER_HEAD, id(), mission, told)))
              .singleElement()
              .satisfies(
                  fault -> {
                    assertThat(fault.key()).isEqualTo("inspection.fault.told-already");
                    assertThat(fault.arguments()).contains(DAY, HEAD.name());
                  });
          return true;
        });
  }

  @Test
  void keepsWhoeverIsFoundToHaveAnInterestFromTheMinutesThereOnly() {
    on(
        LATER,
        () -> {
          var mission = decided(Kind.LABEL, 2);
          var member = example.missions().open(HEAD, mission).team().getFirst();
          var places = places(mission);
          var here = example.begin(places.getFirst(), DAY);
          var there = example.begin(places.getLast(), DAY);
          example
              .missions()
              .declare(HEAD, id(), mission, member.id(), places.getFirst(), "Vợ là chủ quán");
          assertThat(faults(() -> example.sign(here, DAY)))
              .singleElement()
              .satisfies(
                  fault -> {
                    assertThat(fault.field()).isEqualTo("members");
                    assertThat(fault.key()).isEqualTo("inspection.fault.interested-signs");
                    assertThat(fault.arguments()).containsExactly(member.name(), "Vợ là chủ quán");
                  });
          example.sign(there, DAY);
          assertThat(faults(() -> join(mission, TeamMember.Role.MEMBER, "")))
              .extracting(Fault::key)
              .containsExactly("inspection.fault.decided-already");
          assertThat(faults(() -> change(mission, " ")))
              .extracting(Fault::key)
              .containsExactly("inspection.fault.team-decided");
          change(mission, "09/QĐ-SKHCN");
          var team = example.missions().open(HEAD, mission).team();
          assertThat(team).extracting(TeamMember::joinedBy).containsExactly("", "09/QĐ-SKHCN");
          example.visits().sign(HEAD, here, CheckExample.minutes(here, DAY, List.of(team.get(1))));
          return true;
        });
  }

  /// Luật 05/2007/QH12 Đ.48.2.
  @Test
  void keepsHalfOfATeamQualityControllersThroughEveryChange() {
    on(
        LATER,
        () -> {
          var mission = decided(Kind.QUALITY, 1);
          change(mission, "09/QĐ-SKHCN");
          assertThat(faults(() -> change(mission, "10/QĐ-SKHCN")))
              .extracting(Fault::key, Fault::arguments)
              .containsExactly(tuple("inspection.fault.too-few-controllers", List.of(1, 3)));
          return true;
        });
  }

  private UUID decided(Kind kind, int establishments) {
    var mission = example.planned(kind, DAY);
    for (int i = 0; i < establishments; i++) {
      example.aim(mission);
    }
    example.missions().decide(HEAD, mission, CheckExample.decision(DAY));
    return mission;
  }

  @Test
  void takesNoDecisionThatChangesATeamBeforeThereIsOneThatNamesIt() {
    on(
        LATER,
        () -> {
          var mission = example.planned(Kind.LABEL, DAY);
          for (var early :
              List.<Runnable>of(
                  () -> join(mission, TeamMember.Role.MEMBER, "09/QĐ-SKHCN"),
                  () -> change(mission, "09/QĐ-SKHCN"))) {
            assertThat(faults(early))
                .extracting(Fault::key)
                .containsExactly("inspection.fault.not-decided");
          }
          return true;
        });
  }

  private void change(UUID mission, String changedBy) {
    example.missions().change(HEAD, member(mission, TeamMember.Role.MEMBER, changedBy));
  }

  private void join(UUID mission, TeamMember.Role role, String changedBy) {
    example.missions().join(HEAD, member(mission, role, changedBy));
  }

  private NewMember member(UUID mission, TeamMember.Role role, String changedBy) {
    var person = id();
    example.people().enter(Actor.system("test"), new Person(person, "Vi Suối Mẫu", "KS"));
    return new NewMember(id(), mission, person, role, false, "", changedBy);
  }

  private void tell(
      UUID mission, Notice.Step step, LocalDate on, String paper, Set<UUID> establishments) {
    notices.record(HEAD, id(), mission, new Told(step, on, paper, establishments));
  }

  private List<UUID> places(UUID mission) {
    return example.missions().open(HEAD, mission).establishments().stream()
        .map(Establishment::id)
        .toList();
  }

  private List<LimitCode> dues(UUID mission) {
    return example.missions().open(HEAD, mission).dues().stream()
        .map(due -> due.rule().code().step())
        .toList();
  }

  private Due due(UUID mission, LimitCode step) {
    return example.missions().open(HEAD, mission).dues().stream()
        .filter(due -> due.rule().code().step() == step)
        .findFirst()
        .orElseThrow();
  }
}
