package org.opendost.directory.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.OrganisationRecord.FormerName;
import org.opendost.directory.parties.OrganisationSearch.Order;
import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.AuditEntry;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;

/// The directory as officers keep it: corrections, mergers, what came before.
@OfficeTest
class DirectoryTest {

  private static final Actor ACTOR = Actor.system("test");
  private static final LocalDate DAY = LocalDate.of(2020, 4, 1);

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Organisations organisations;
  private final Units units;
  private final People people;

  DirectoryTest(Organisations organisations, Units units, People people) {
    this.organisations = organisations;
    this.units = units;
    this.people = people;
  }

  @Test
  void remembersTheNameAnOrganisationBoreBefore() {
    var before = organisation("Trường Trung cấp Suối Lê");
    var mark = organisations.open(ACTOR, before.id()).mark();
    organisations.correct(
        ACTOR, named(before, "Trường Cao đẳng Suối Lê"), null, "Quyết định 12", mark);

    var record = organisations.open(ACTOR, before.id());
    assertThat(record.formerNames())
        .extracting(FormerName::name)
        .containsExactly("Trường Trung cấp Suối Lê");
    assertThat(record.history().getLast().detail()).contains("Quyết định 12");
  }

  @Test
  void tellsTheSecondOfficerWhoCorrectedFirst() {
    var before = organisation("Công ty Hoa Mận");
    var mark = organisations.open(ACTOR, before.id()).mark();
    organisations.correct(ACTOR, named(before, "Công ty Hoa Đào"), null, "Gõ nhầm", mark);

    assertThatThrownBy(
            () ->
                organisations.correct(
                    ACTOR, named(before, "Công ty Hoa Lê"), null, "Gõ nhầm", mark))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults().getFirst().key())
                    .isEqualTo("parties.changed-meanwhile"));
  }

  @Test
  void takesAWholeNameForTheOneOfThatNameEvenWhereOthersBeginLikeIt() {
    var hospital = organisation("Bệnh viện Đa khoa Suối Ngần");
    organisation("Bệnh viện Đa khoa Suối Ngần, cơ sở 2");

    assertThat(organisations.named(ACTOR, " Bệnh viện  Đa khoa Suối Ngần", 3))
        .containsExactly(hospital);
    assertThat(organisations.named(ACTOR, "da khoa suoi ngan", 3)).hasSize(2);
    assertThat(organisations.named(ACTOR, "da khoa suoi ngan", 1)).hasSize(1);
  }

  @Test
  void asksForAReasonAndForNoCircleOfParents() {
    var above = organisation("Tổng công ty Núi");
    var below = organisation("Công ty Đồi");
    organisations.correct(
        ACTOR, below, above.id(), "Trực thuộc", organisations.open(ACTOR, below.id()).mark());

    assertThat(organisations.open(ACTOR, above.id()).parts()).containsExactly(below);
    var mark = organisations.open(ACTOR, above.id()).mark();
    assertThatThrownBy(() -> organisations.correct(ACTOR, above, below.id(), "", mark))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactlyInAnyOrder("reason", "parent"));
  }

  @Test
  void showsAMergerOfOrganisationsOnBothPages() {
    var ended = organisation("Phòng khám Lá");
    var into = organisation("Bệnh viện Rừng");
    organisations.merge(ACTOR, ended.id(), into.id(), DAY, "QĐ 5/QĐ-UBND");
    organisations.merge(ACTOR, ended.id(), into.id(), DAY, "QĐ 5/QĐ-UBND");

    var old = organisations.open(ACTOR, ended.id());
    assertThat(old.organisation().name()).isEqualTo("Phòng khám Lá");
    assertThat(old.merger()).isNotNull();
    assertThat(old.history())
        .extracting(AuditEntry::action)
        .containsExactly("organisation.registered", "organisation.merged");
    assertThat(organisations.open(ACTOR, into.id()).took())
        .singleElement()
        .satisfies(took -> assertThat(took.other()).isEqualTo(ended));
    assertThatThrownBy(() -> organisations.merge(ACTOR, into.id(), ended.id(), DAY, "QĐ 6"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void sortsAndPagesByEachColumn() {
    organisation("Hợp tác xã Một");
    organisation("Hợp tác xã Hai");
    organisation("Hợp tác xã Ba");
    for (var order : Order.values()) {
      for (boolean down : new boolean[] {false, true}) {
        var search = new OrganisationSearch("hop tac xa", null, "", order, down, null);
        var whole = organisations.find(ACTOR, search, 10_000);
        var rest = new OrganisationSearch("hop tac xa", null, "", order, down, whole.get(1).id());
        assertThat(organisations.find(ACTOR, rest, 10_000))
            .isEqualTo(whole.subList(2, whole.size()));
      }
    }
  }

  @Test
  void carriesPeopleOverInAMergerAndShowsItOnBothUnits() {
    var old = units.begin(ACTOR, unit("Trung tâm Cũ", LocalDate.of(2015, 7, 1)));
    var id = Uuid7.next();
    people.enter(
        ACTOR,
        new Person(id, "Nông Rau Dớn", "KS"),
        new Post(Uuid7.next(), id, null, old.id(), "Phó Giám đốc", old.from(), null));
    var made =
        units.merge(ACTOR, Set.of(old.id()), unit("Trung tâm Mới", DAY), DAY, "QĐ 299/QĐ-UBND");

    assertThat(units.open(ACTOR, old.id()).successor()).isEqualTo(made);
    assertThat(units.open(ACTOR, made.id()).predecessors())
        .extracting(Unit::id)
        .containsExactly(old.id());
    assertThat(people.open(ACTOR, id).posts())
        .extracting(held -> held.place())
        .containsExactly("Trung tâm Mới", "Trung tâm Cũ");
    assertThat(people.staff(ACTOR, DAY.minusDays(1)))
        .filteredOn(member -> member.person().id().equals(id))
        .singleElement()
        .satisfies(member -> assertThat(member.place()).isEqualTo("Trung tâm Cũ"));
    assertThat(people.find(ACTOR, "nong rau don", made.id(), DAY, false, null, 10)).hasSize(1);
  }

  @Test
  void endsAPostOnceAndCorrectsItWithAReason() {
    var unit = units.begin(ACTOR, unit("Phòng Măng", LocalDate.of(2015, 7, 1)));
    var id = Uuid7.next();
    var post = new Post(Uuid7.next(), id, null, unit.id(), "Chuyên viên", unit.from(), null);
    people.enter(ACTOR, new Person(id, "Lý Măng Non", ""), post);
    people.endPost(ACTOR, post.id(), DAY);
    people.endPost(ACTOR, post.id(), DAY);
    var ended = people.postsOf(ACTOR, id).getFirst();

    assertThatThrownBy(
            () ->
                people.correctPost(
                    ACTOR, post.id(), post.mark(), "Kế toán", post.from(), null, "Nhầm"))
        .isInstanceOf(InvalidInput.class);
    people.correctPost(ACTOR, post.id(), ended.mark(), "Kế toán", post.from(), DAY, "Nhầm");

    assertThat(people.open(ACTOR, id).history())
        .extracting(AuditEntry::action)
        .containsExactly("person.entered", "post.given", "post.ended", "post.corrected");
  }

  @Test
  void tellsTheSecondOfTwoOfficersThatAPersonWasCorrectedMeanwhile() {
    var person = people.enter(ACTOR, new Person(Uuid7.next(), "Lục Mai Vàng", ""));
    var seen = person.mark();
    people.correct(ACTOR, new Person(person.id(), "Lục Mai Vàng", "ThS"), "Có bằng", seen);

    assertThatThrownBy(
            () ->
                people.correct(
                    ACTOR, new Person(person.id(), "Lục Mai Trắng", ""), "Gõ nhầm", seen))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("parties.changed-meanwhile");
    assertThat(people.get(ACTOR, person.id()).titled()).isEqualTo("ThS. Lục Mai Vàng");
  }

  @Test
  void knowsNoOtherKindOfUnitThanTheListSays() {
    var strange = Unit.from(DAY, Uuid7.next(), "Phòng Sương", "Sương", "castle", null);

    assertThatThrownBy(() -> units.begin(ACTOR, strange))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("input.not-a-choice");
  }

  @Test
  void lettingTwoOfficersPutTwoUnitsBelowEachOtherRefusesTheSecond() throws Exception {
    var one = units.begin(ACTOR, unit("Phòng Suối", DAY));
    var other = units.begin(ACTOR, unit("Phòng Đèo", DAY));
    var start = new CyclicBarrier(2);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var both =
          Stream.of(
                  Unit.from(DAY, one.id(), one.name(), "", "division", other.id()),
                  Unit.from(DAY, other.id(), other.name(), "", "division", one.id()))
              .map(
                  turned -> {
                    var mark = units.open(ACTOR, turned.id()).mark();
                    return threads.submit(
                        () -> {
                          start.await();
                          return units.correct(ACTOR, turned, "Xếp lại", mark);
                        });
                  })
              .toList();
      assertThat(both)
          .satisfiesOnlyOnce(change -> assertThat(change).succeedsWithin(TIMEOUT))
          .satisfiesOnlyOnce(
              change ->
                  assertThat(change)
                      .failsWithin(TIMEOUT)
                      .withThrowableThat()
                      .havingCause()
                      .isInstanceOf(InvalidInput.class));
    }
  }

  private Organisation organisation(String name) {
    return organisations.register(
        ACTOR,
        new Organisation(
            Uuid7.next(), name, "", null, OrganisationKind.ENTERPRISE, "", "", "", ""));
  }

  private static Organisation named(Organisation known, String name) {
    return new Organisation(known.id(), name, "", null, known.kind(), "", "", "", "");
  }

  private static Unit unit(String name, LocalDate from) {
    return Unit.from(from, Uuid7.next(), name, name, "division", null);
  }
}
