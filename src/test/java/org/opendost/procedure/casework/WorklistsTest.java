package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.procedure.casework.SampleCases.HOA;
import static org.opendost.procedure.casework.SampleCases.at;
import static org.opendost.procedure.casework.SampleCases.moved;
import static org.opendost.procedure.casework.SampleCases.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.mergers.MergerExample;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.casework.Worklists.Scope;
import org.opendost.procedure.casework.Worklists.Search;
import org.opendost.procedure.casework.Worklists.Shelf;

/// What an officer sees first.
@OfficeTest
class WorklistsTest {

  private final SampleCases office;
  private final Cases cases;
  private final Worklists worklists;
  private final Units units;
  private final MergerExample example;

  WorklistsTest(
      SampleCases office, Cases cases, Worklists worklists, Units units, MergerExample example) {
    this.office = office;
    this.cases = cases;
    this.worklists = worklists;
    this.units = units;
    this.example = example;
  }

  @Test
  void showsWhatIsLateDueSoonAndWaiting() {
    var me = officer("Hoàng Văn Việc", Role.SPECIALIST);
    var mine = new ArrayList<UUID>();
    for (int i = 0; i < 3; i++) {
      var file =
          moved(
              office.move(
                  office.open(SampleProcedures.LICENCE, "2020-05-04T02:00:00Z"),
                  "RECEIVE",
                  "",
                  "2020-05-0" + (4 + i) + "T02:00:00Z"));
      give(file, me, null);
      mine.add(file.id());
    }
    office.move(cases.get(mine.get(2)), "ASK", "Thiếu", "2020-05-07T02:00:00Z");

    at(
        "2020-06-04T02:00:00Z",
        () -> {
          assertThat(ids(me, Shelf.OPEN)).containsExactlyElementsOf(mine);
          assertThat(ids(me, Shelf.LATE)).containsExactly(mine.get(0));
          assertThat(ids(me, Shelf.SOON)).containsExactly(mine.get(1));
          assertThat(ids(me, Shelf.WAITING)).containsExactly(mine.get(2));
          assertThat(worklists.counts(me, search(Scope.MINE, Shelf.LATE)))
              .isEqualTo(new Worklists.Counts(1, 1, 1, 3));
          return null;
        });
  }

  @Test
  void showsAHeadTheCasesOfTheUnitWhoeverHandlesThem() {
    var unit = Uuid7.next();
    var head = new Actor(Uuid7.next(), "Lục Thị Trưởng", Set.of(Role.HEAD), null, unit);
    var hers = office.received();
    give(hers, officer("Mông Văn Một", Role.SPECIALIST), unit);
    var elsewhere = office.received();
    give(elsewhere, officer("Mông Văn Hai", Role.SPECIALIST), Uuid7.next());

    assertThat(worklists.all(head, search(Scope.UNIT, Shelf.OPEN)))
        .extracting(CaseFile::id)
        .containsExactly(hers.id());
    assertThat(worklists.all(head, search(Scope.OFFICE, Shelf.OPEN)))
        .extracting(CaseFile::id)
        .contains(hers.id(), elsewhere.id());
  }

  @Test
  void showsTheUnitTheCasesOfThoseThatBecamePartOfIt() {
    var unit = example.unit();
    var into = example.unit();
    units.join(Actor.system("test"), Set.of(unit), into, LocalDate.of(2020, 4, 1), "QĐ 1/QĐ-UBND");
    var left = office.received();
    give(left, officer("Mông Văn Ba", Role.SPECIALIST), unit);
    var member = new Actor(Uuid7.next(), "Lục Thị Nhận", Set.of(Role.HEAD), null, into);
    var former = new Actor(Uuid7.next(), "Lục Thị Cũ", Set.of(Role.HEAD), null, example.unit());

    assertThat(worklists.all(member, search(Scope.UNIT, Shelf.OPEN)))
        .extracting(CaseFile::id)
        .containsExactly(left.id());
    assertThat(worklists.all(former, search(Scope.UNIT, Shelf.OPEN))).isEmpty();
  }

  @Test
  void findsByProcedureAndWordsAndTakesPercentSignsAsTheyAre() {
    var me = officer("Hoàng Văn Lọc", Role.SPECIALIST);
    var licence = office.open(SampleProcedures.LICENCE, "2020-03-02T02:00:00Z");
    var registration = office.open(SampleProcedures.REGISTRATION, "2020-03-02T02:00:00Z");
    give(licence, me, null);
    give(registration, me, null);

    assertThat(worklists.all(me, new Search(Scope.MINE, Shelf.OPEN, "mau-dang-ky", "")))
        .extracting(CaseFile::id)
        .containsExactly(registration.id());
    assertThat(
            worklists.all(
                me,
                new Search(Scope.MINE, Shelf.OPEN, "", licence.number().toLowerCase(Locale.ROOT))))
        .extracting(CaseFile::id)
        .containsExactly(licence.id());
    assertThat(worklists.all(me, new Search(Scope.MINE, Shelf.OPEN, "", "%"))).isEmpty();
  }

  @Test
  void pagesThroughEveryOpenCaseOnce() {
    var me = officer("Hoàng Thị Nhiều", Role.SPECIALIST);
    var count = Worklists.PAGE * 2 + 5;
    for (int i = 0; i < count; i++) {
      give(
          office.open(
              i % 2 == 0 ? SampleProcedures.LICENCE : SampleProcedures.REGISTRATION,
              "2020-03-0" + (1 + i % 9) + "T02:00:00Z"),
          me,
          null);
    }
    assertThat(ids(me, Shelf.OPEN)).hasSize(count).doesNotHaveDuplicates();
  }

  private List<UUID> ids(Actor actor, Shelf shelf) {
    var seen = new ArrayList<UUID>();
    UUID after = null;
    do {
      var page = worklists.list(actor, search(Scope.MINE, shelf), after);
      page.cases().forEach(file -> seen.add(file.id()));
      after = page.after();
    } while (after != null);
    return seen;
  }

  private static Search search(Scope scope, Shelf shelf) {
    return new Search(scope, shelf, "", "");
  }

  private void give(CaseFile file, Actor officer, UUID unit) {
    office.in(
        () ->
            cases.assign(
                HOA,
                file.id(),
                file.moves(),
                Uuid7.next(),
                officer.id(),
                officer.name(),
                unit,
                ""));
  }
}
