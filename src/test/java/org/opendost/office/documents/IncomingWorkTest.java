package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.documents.DocumentExample.CLERK;
import static org.opendost.office.documents.DocumentExample.DEPUTY;
import static org.opendost.office.documents.DocumentExample.MONDAY;
import static org.opendost.office.documents.DocumentExample.SPECIALIST;
import static org.opendost.office.documents.DocumentExample.id;
import static org.opendost.office.documents.DocumentExample.letter;
import static org.opendost.office.documents.DocumentExample.on;
import static org.opendost.office.documents.DocumentExample.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;

/// What becomes of incoming documents.
@OfficeTest
class IncomingWorkTest {

  private static final Actor SYSTEM = Actor.system("test");

  private final IncomingDocuments documents;
  private final IncomingWork work;
  private final Accounts accounts;
  private final Units units;
  private final UUID unit;
  private final UUID other;

  IncomingWorkTest(IncomingDocuments documents, IncomingWork work, Accounts accounts, Units units) {
    this.documents = documents;
    this.work = work;
    this.accounts = accounts;
    this.units = units;
    this.unit = unit(units, "Phòng Suối Biếc");
    this.other = unit(units, "Phòng Đồi Cọ");
  }

  private static UUID unit(Units units, String name) {
    var day = LocalDate.of(2019, 1, 1);
    return units.begin(SYSTEM, Unit.from(day, id(), name + " " + id(), "", "division", null)).id();
  }

  @Test
  void whatWasPassedToAUnitOrToAPersonStandsInTheirListAndInThatOfTheUnitItBecamePartOf() {
    var passed = registered();
    route(passed, unit, true, null);
    on(MONDAY, () -> work.finish(SPECIALIST, passed, "Đã trả lời"));
    var personal = registered();
    var routed = personal("Tự nghiên cứu", true);
    on(MONDAY, () -> work.route(DEPUTY, personal, id(), routed));
    var back = registered();
    var taken = route(back, unit, true, null);
    on(MONDAY, () -> takenBack(back, taken.id()));
    assertThat(passedTo(member(unit))).containsExactly(passed);
    assertThat(passedTo(member(other))).isEmpty();
    assertThat(passedTo(new Actor(routed.account(), "Người", Set.of(Role.SPECIALIST), null, other)))
        .containsExactly(personal);
    assertThat(passedTo(CLERK)).contains(passed).doesNotContain(personal, back);

    var day = LocalDate.of(2020, 5, 1);
    var into = Unit.from(day, id(), "Phòng Hợp Nhất " + id(), "", "division", null);
    units.merge(SYSTEM, Set.of(unit), into, day, "QĐ 1/QĐ-UBND");
    assertThat(passedTo(member(into.id()))).containsExactly(passed);
    assertThat(documents.open(CLERK, passed).routings().getFirst().unit()).isEqualTo(unit);
  }

  private List<UUID> passedTo(Actor actor) {
    return documents.passed(actor, Ask.first()).lines().stream()
        .map(line -> line.incoming().id())
        .toList();
  }

  private static Actor member(UUID unit) {
    return new Actor(id(), "Mã Suối Sâu", Set.of(Role.SPECIALIST), null, unit);
  }

  /// NĐ 30/2020/NĐ-CP, Art. 23 §2: of several, one leads, and a day is set.
  @Test
  void ofSeveralWhoWorkOnItOneLeadsAndItsDayCounts() {
    var incoming = registered();
    var lead = route(incoming, unit, true, MONDAY.plusDays(5));
    route(incoming, other, false, MONDAY.plusDays(2));
    assertThat(due(incoming)).isEqualTo(MONDAY.plusDays(5));
    var third = personal("Chủ trì thứ hai", true);
    assertThatThrownBy(() -> on(MONDAY, () -> work.route(DEPUTY, incoming, id(), third)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.leads");
    on(MONDAY, () -> takenBack(incoming, lead.id()));
    on(MONDAY, () -> work.route(DEPUTY, incoming, id(), third));
    assertThat(documents.open(CLERK, incoming).routings()).hasSize(3);
  }

  @Test
  void isLateAfterItsDayAndStaysLateOnceItWasDealtWith() {
    var incoming = registered();
    route(incoming, unit, true, MONDAY.plusDays(1));
    assertThat(state(incoming, 1)).isEqualTo("routed");
    assertThat(state(incoming, 2)).isEqualTo("late");
    on(MONDAY.plusDays(2), () -> work.finish(SPECIALIST, incoming, "Đã báo cáo bằng điện thoại"));
    assertThat(state(incoming, 9)).isEqualTo("done-late");
    on(MONDAY.plusDays(9), () -> work.reopen(DEPUTY, incoming, "Báo cáo thiếu phụ lục"));
    assertThat(state(incoming, 9)).isEqualTo("late");
  }

  @Test
  void isDealtWithOnceThoughClickedTwiceAndTheSecondOfTwoIsToldWhoDid() {
    var incoming = registered();
    on(MONDAY, () -> work.finish(SPECIALIST, incoming, "Đã trả lời"));
    var version = documents.open(CLERK, incoming).incoming().version();
    on(MONDAY, () -> work.finish(SPECIALIST, incoming, "Đã trả lời"));
    assertThat(documents.open(CLERK, incoming).incoming().version()).isEqualTo(version);
    assertThatThrownBy(() -> on(MONDAY, () -> work.finish(DEPUTY, incoming, "Lưu để biết")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(SPECIALIST.name());
    assertThatThrownBy(() -> route(incoming, unit, true, null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.done");
  }

  @Test
  void isPassedOnOnceThoughClickedTwice() {
    var incoming = registered();
    var id = id();
    var passing = new IncomingWork.Passing(unit, null, true, "Tham mưu trả lời", null);
    on(MONDAY, () -> work.route(DEPUTY, incoming, id, passing));
    on(MONDAY, () -> work.route(DEPUTY, incoming, id, passing));
    assertThat(documents.open(CLERK, incoming).routings()).hasSize(1);
  }

  @Test
  void whatIsSecretIsPassedToPeopleByNameWhoReadItWhileTheyHaveIt() {
    var secret =
        on(
                MONDAY,
                () ->
                    documents.register(
                        CLERK, id(), received(Book.SECRET, Secrecy.SECRET, "Việc mật")))
            .id();
    assertThatThrownBy(() -> route(secret, unit, true, null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("input.not-a-choice");
    var account = officer("Sầm Đá Trắng");
    var reader = new Actor(account, "Sầm Đá Trắng", Set.of(Role.SPECIALIST), null, null);
    assertThatThrownBy(() -> documents.open(reader, secret)).isInstanceOf(NotFound.class);
    var passing = new IncomingWork.Passing(null, account, true, "Đọc và báo cáo", null);
    var routing = on(MONDAY, () -> work.route(DEPUTY, secret, id(), passing));
    assertThat(documents.open(reader, secret).incoming().id()).isEqualTo(secret);
    on(MONDAY, () -> takenBack(secret, routing.id()));
    assertThatThrownBy(() -> documents.open(reader, secret)).isInstanceOf(NotFound.class);
  }

  @Test
  void specialistsPassNothingOn() {
    var incoming = registered();
    var passing = new IncomingWork.Passing(unit, null, true, "Tham mưu", null);
    assertThatThrownBy(() -> work.route(SPECIALIST, incoming, id(), passing))
        .isInstanceOf(Forbidden.class);
  }

  private UUID registered() {
    return on(MONDAY, () -> documents.register(CLERK, id(), letter("Đề nghị báo cáo"))).id();
  }

  private Routing route(UUID incoming, UUID to, boolean leads, LocalDate due) {
    var passing = new IncomingWork.Passing(to, null, leads, "Tham mưu trả lời", due);
    return on(MONDAY, () -> work.route(DEPUTY, incoming, id(), passing));
  }

  private IncomingWork.Passing personal(String name, boolean leads) {
    return new IncomingWork.Passing(null, officer(name), leads, "Tham mưu trả lời", null);
  }

  private UUID officer(String name) {
    var username = "nguoi" + id().toString().replace("-", "").substring(20);
    return accounts
        .create(SYSTEM, Account.officer(id(), username, name, Set.of(Role.SPECIALIST), null))
        .id();
  }

  private boolean takenBack(UUID incoming, UUID routing) {
    work.takeBack(DEPUTY, incoming, routing);
    return true;
  }

  private LocalDate due(UUID incoming) {
    return documents.open(CLERK, incoming).incoming().dueOn();
  }

  private String state(UUID incoming, int daysAfter) {
    return on(MONDAY.plusDays(daysAfter), () -> documents.open(CLERK, incoming).state());
  }
}
