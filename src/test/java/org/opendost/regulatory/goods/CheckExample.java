package org.opendost.regulatory.goods;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.opendost.regulatory.inspection.NewMember;
import org.opendost.regulatory.inspection.TeamMember;
import org.opendost.regulatory.inspection.Visits;
import org.springframework.stereotype.Component;

/// A check of small shops in the hills, for tests: made at the facades, on the days a test wants.
@Component
public record CheckExample(
    Organisations organisations,
    People people,
    Missions missions,
    Visits visits,
    Lots lots,
    Samples samples) {

  public static final Actor HEAD =
      new Actor(Uuid7.next(), "Mã Suối Mẫu", Set.of(Role.HEAD), null, null);
  public static final Actor OTHER_HEAD =
      new Actor(Uuid7.next(), "Lã Rừng Mẫu", Set.of(Role.HEAD), null, null);
  private static final Actor OFFICE = Actor.system("test");

  public static UUID id() {
    return Uuid7.next();
  }

  /// Nine o'clock of the day.
  public static Instant at(LocalDate day) {
    return day.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant();
  }

  /// Does it as if it were evening of the day.
  public static <T> T on(LocalDate day, Supplier<T> work) {
    return OfficeClock.at(day.atTime(20, 0).atZone(OfficeClock.ZONE).toInstant(), work::get);
  }

  /// What was refused; nothing if it was not.
  public static List<Fault> faults(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (InvalidInput refused) {
      return refused.faults();
    }
  }

  public UUID shop() {
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
    return shop;
  }

  /// A mission with a team, that goes nowhere yet.
  public UUID planned(Kind kind, LocalDate day) {
    var person = id();
    people.enter(OFFICE, new Person(person, "Tô Suối Mẫu", "KS"));
    var mission = id();
    missions.plan(
        HEAD, new MissionPlan(mission, kind, "Kiểm tra mẫu", true, "Kế hoạch mẫu", day, day));
    missions.join(
        HEAD, new NewMember(id(), mission, person, TeamMember.Role.HEAD, true, "KSV 1", ""));
    return mission;
  }

  public UUID aim(UUID mission) {
    var establishment = id();
    missions.aim(HEAD, establishment, mission, shop(), "");
    return establishment;
  }

  public static Decision decision(LocalDate day) {
    return new Decision(
        id() + "/QĐ", day, "Giám đốc", "Luật", "Nhãn và chất lượng", day, day.plusDays(9));
  }

  /// A visit of a mission that was decided for so many establishments; the others wait.
  public UUID visit(Kind kind, LocalDate day, int establishments) {
    var mission = planned(kind, day);
    var first = aim(mission);
    for (int i = 1; i < establishments; i++) {
      aim(mission);
    }
    missions.decide(HEAD, mission, decision(day));
    return begin(first, day);
  }

  public UUID begin(UUID establishment, LocalDate day) {
    return visits.begin(HEAD, id(), establishment, at(day), "Bà Chủ Quán").id();
  }

  public UUID mission(UUID visit) {
    return visits.open(HEAD, visit).mission();
  }

  public NewLot facts(UUID visit) {
    return facts(visit, 10, 0);
  }

  /// A lot of a hundred, of which so many were sold and sealed.
  public NewLot facts(UUID visit, int sold, int sealed) {
    return new NewLot(
        id(),
        visit,
        ProductGroup.FOOD,
        "Miến dong mẫu",
        "Suối Mẫu",
        "Tổ hợp tác Suối Mẫu",
        "01",
        null,
        null,
        "gói",
        new BigDecimal(100),
        2_000_000,
        BigDecimal.valueOf(sold),
        BigDecimal.valueOf(sealed));
  }

  /// A lot whose label keeps or lacks everything.
  public UUID lot(UUID visit, boolean labelled) {
    var lot = lots.add(HEAD, facts(visit)).id();
    lots.checkLabel(
        HEAD,
        lot,
        lots.open(HEAD, lot).requirements().stream()
            .map(each -> new LabelFinding(each.id(), labelled, labelled ? "" : "Thiếu"))
            .toList());
    return lot;
  }

  public UUID sample(UUID lot, LocalDate day) {
    return samples.take(HEAD, id(), lot, at(day), "NP-1", "NP-2", "Bà Chủ Quán").id();
  }

  /// A lot with the code of its sample.
  public record Sampled(UUID lot, String code) {}

  /// Lots of one visit, each with a sample that was sent or still waits.
  public List<Sampled> sampled(LocalDate day, int many, boolean sent) {
    return on(
        day,
        () -> {
          var visit = visit(Kind.QUALITY, day, 1);
          var made = new ArrayList<Sampled>();
          for (int i = 0; i < many; i++) {
            var lot = lot(visit, true);
            var sample = sample(lot, day);
            if (sent) {
              sent(sample, day);
            }
            made.add(new Sampled(lot, samples.find(HEAD, sample).code()));
          }
          return made;
        });
  }

  /// What the lots are judged to be.
  public List<State> verdicts(List<Sampled> made) {
    return made.stream().map(each -> lots.open(HEAD, each.lot()).lot().verdict()).toList();
  }

  public void sent(UUID sample, LocalDate day) {
    samples.send(HEAD, sample, day, "Phòng thử nghiệm Đồi Thông");
  }

  public void tested(UUID sample, LocalDate day, String found) {
    samples.enterSlip(
        HEAD,
        sample,
        "TN-" + sample,
        at(day),
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

  public UUID demand(UUID visit, LocalDate due) {
    var demand = id();
    visits.demand(HEAD, demand, visit, "Nhãn thiếu xuất xứ", "Ghi đủ nhãn", due);
    return demand;
  }

  public void sign(UUID visit, LocalDate day) {
    visits.sign(HEAD, visit, minutes(visit, day, missions.open(HEAD, mission(visit)).team()));
  }

  public static Minutes minutes(UUID visit, LocalDate day, List<TeamMember> team) {
    return new Minutes(
        "BB-" + visit,
        at(day).plusSeconds(3600),
        team.stream().map(TeamMember::id).toList(),
        "",
        "Chủ quán vắng mặt",
        "",
        "Đã xem nhãn");
  }

  public void act(UUID lot, Path path, Measure.Kind kind, LocalDate day) {
    lots.act(
        HEAD, new Measure(id(), lot, path, kind, at(day).plusSeconds(7200), "05/TB", "Ghi chú"));
  }
}
