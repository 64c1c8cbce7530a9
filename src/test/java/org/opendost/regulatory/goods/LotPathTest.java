package org.opendost.regulatory.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Person;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.regulatory.inspection.Decision;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.Minutes;
import org.opendost.regulatory.inspection.MissionPlan;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.TeamMember;
import org.opendost.regulatory.inspection.Visits;

/// A check of a shop before Tết: what the team may write down, and the two ways back of a lot that
/// fails.
@OfficeTest
class LotPathTest {

  private static final Actor OFFICE = Actor.system("test");
  private static final Actor HEAD =
      new Actor(Uuid7.next(), "Mã Suối Mẫu", Set.of(Role.HEAD), null, null);
  private static final LocalDate DAY = LocalDate.of(2020, 1, 6);
  private static final Instant BEGUN = Instant.parse("2020-01-07T02:00:00Z");
  private static final Instant NOW = Instant.parse("2020-03-02T02:00:00Z");

  private final Organisations organisations;
  private final People people;
  private final Missions missions;
  private final Visits visits;
  private final Lots lots;
  private final Samples samples;

  LotPathTest(
      Organisations organisations,
      People people,
      Missions missions,
      Visits visits,
      Lots lots,
      Samples samples) {
    this.organisations = organisations;
    this.people = people;
    this.missions = missions;
    this.visits = visits;
    this.lots = lots;
    this.samples = samples;
  }

  @Test
  void goesFromAFailedTestToResumedCirculationThroughANewTestOfWhatFailed() {
    OfficeClock.at(
        NOW,
        () -> {
          var visit = visit();
          var lot = lot(visit, "100", "10", "0");
          kept(lot, true);
          var sample = samples.take(HEAD, id(), lot, BEGUN, "NP-1", "NP-2", "Bà Chủ Quán");
          assertThat(faults(() -> slip(sample.id(), "195", 5)))
              .extracting(Fault::key)
              .contains("goods.fault.never-sent");
          samples.send(HEAD, sample.id(), LocalDate.of(2020, 1, 8), "Phòng thử nghiệm Đồi Thông");
          sign(visit);
          slip(sample.id(), "195", 5);

          var failed = lots.open(HEAD, lot);
          assertThat(failed.lot().verdict()).isEqualTo(State.FAILED);
          assertThat(failed.lot().label()).isEqualTo(State.PASSED);
          assertThat(failed.dues())
              .extracting(due -> due.rule().article())
              .contains("TT 12/2017/TT-BKHCN, Điều 1.6");
          act(lot, Path.QUALITY, Measure.Kind.REPORTED, 6);
          act(lot, Path.QUALITY, Measure.Kind.SUSPENDED, 7);
          assertThat(faults(() -> act(lot, Path.QUALITY, Measure.Kind.UNSEALED, 8)))
              .extracting(Fault::key)
              .containsExactly("goods.fault.not-next");
          act(lot, Path.QUALITY, Measure.Kind.SEALED, 8);
          act(lot, Path.QUALITY, Measure.Kind.UNSEALED, 9);
          assertThat(faults(() -> act(lot, Path.QUALITY, Measure.Kind.RESUMED, 10)))
              .extracting(Fault::key)
              .containsExactly("goods.fault.test-anew");
          var again = samples.take(HEAD, id(), lot, after(10), "NP-3", "NP-4", "Bà Chủ Quán");
          samples.send(HEAD, again.id(), LocalDate.of(2020, 1, 18), "Phòng thử nghiệm Đồi Thông");
          slip(again.id(), "201", 14);
          act(lot, Path.QUALITY, Measure.Kind.RESUMED, 15);

          var resumed = lots.open(HEAD, lot).lot();
          assertThat(resumed.circulation()).isEqualTo(Circulation.RESUMED);
          assertThat(resumed.verdict()).isEqualTo(State.FAILED);
        });
  }

  @Test
  void letsALabelBackWithEvidenceOnly() {
    OfficeClock.at(
        NOW,
        () -> {
          var visit = visit();
          var lot = lot(visit, "100", "10", "0");
          kept(lot, false);
          sign(visit);
          assertThat(lots.open(HEAD, lot).lot().circulation()).isEqualTo(Circulation.STOPPED);
          act(lot, Path.LABEL, Measure.Kind.REPORTED, 1);
          assertThat(faults(() -> act(lot, Path.LABEL, Measure.Kind.RESUMED, 2)))
              .extracting(Fault::key)
              .containsExactly("goods.fault.not-next");
          act(lot, Path.LABEL, Measure.Kind.EVIDENCE, 3);
          act(lot, Path.LABEL, Measure.Kind.RESUMED, 4);
          assertThat(lots.open(HEAD, lot).lot().circulation()).isEqualTo(Circulation.RESUMED);
        });
  }

  @Test
  void saysBesideTheFieldThatMoreWasSoldThanThereWas() {
    OfficeClock.at(
        NOW,
        () -> {
          var visit = visit();
          assertThat(faults(() -> lot(visit, "100", "101", "0")))
              .extracting(Fault::field)
              .containsExactly("sold");
          assertThat(faults(() -> lot(visit, "100", "60", "50")))
              .extracting(Fault::field)
              .containsExactly("sealed");
          assertThatThrownBy(
                  () ->
                      visits.sign(
                          HEAD,
                          visit,
                          new Minutes("1/BB", after(0), List.of(), "Bà Chủ", "", "", "Đã xem")))
              .isInstanceOf(InvalidInput.class);
        });
  }

  private UUID visit() {
    var shop = id();
    organisations.register(
        OFFICE,
        new Organisation(
            shop,
            "Quán Mẫu Đồi Thông " + shop,
            "",
            null,
            OrganisationKind.ENTERPRISE,
            "Phường Mẫu",
            "",
            "",
            ""));
    var person = id();
    people.enter(OFFICE, new Person(person, "Tô Suối Mẫu", "KS"));
    var mission = id();
    missions.plan(
        HEAD, new MissionPlan(mission, Kind.QUALITY, "Kiểm tra Tết", true, "Kế hoạch", DAY, DAY));
    missions.join(HEAD, id(), mission, person, TeamMember.Role.HEAD, true, "KSV 1");
    var establishment = id();
    missions.aim(HEAD, establishment, mission, shop, "");
    missions.decide(
        HEAD,
        mission,
        new Decision(id() + "/QĐ", DAY, "Giám đốc", "Luật", "Nhãn", DAY, DAY.plusDays(9)));
    return visits.begin(HEAD, id(), establishment, BEGUN, "Bà Chủ Quán").id();
  }

  private UUID lot(UUID visit, String quantity, String sold, String sealed) {
    var lot =
        new NewLot(
            id(),
            visit,
            ProductGroup.FOOD,
            "Miến dong",
            "Suối Mẫu",
            "Tổ hợp tác Suối Mẫu",
            "01",
            null,
            null,
            "gói",
            new BigDecimal(quantity),
            2_000_000,
            new BigDecimal(sold),
            new BigDecimal(sealed));
    return lots.add(HEAD, lot).id();
  }

  private void kept(UUID lot, boolean kept) {
    lots.checkLabel(
        HEAD,
        lot,
        lots.open(HEAD, lot).requirements().stream()
            .map(each -> new LabelFinding(each.id(), kept, kept ? "" : "Thiếu"))
            .toList());
  }

  private void sign(UUID visit) {
    var team = missions.open(HEAD, visits.open(HEAD, visit).mission()).team();
    visits.sign(
        HEAD,
        visit,
        new Minutes(
            "01/BB",
            after(0),
            team.stream().map(TeamMember::id).toList(),
            "",
            "Chủ quán vắng mặt",
            "",
            "Đã xem nhãn"));
  }

  private void slip(UUID sample, String found, int days) {
    samples.enterSlip(
        HEAD,
        sample,
        "TN-" + found,
        after(days),
        List.of(
            new TestResult(
                "Khối lượng trung bình",
                "Cân",
                "g",
                TestResult.Relation.AT_LEAST,
                "200",
                found,
                false)));
  }

  private void act(UUID lot, Path path, Measure.Kind kind, int days) {
    lots.act(HEAD, new Measure(id(), lot, path, kind, after(days), "05/TB", "Theo biên bản"));
  }

  private static List<Fault> faults(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (InvalidInput refused) {
      return refused.faults();
    }
  }

  private static Instant after(int days) {
    return BEGUN.plusSeconds(3600 + days * 86_400L);
  }

  private static UUID id() {
    return Uuid7.next();
  }
}
