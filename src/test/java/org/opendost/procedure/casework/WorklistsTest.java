package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.procedure.casework.SampleCases.HOA;
import static org.opendost.procedure.casework.SampleCases.at;
import static org.opendost.procedure.casework.SampleCases.moved;
import static org.opendost.procedure.casework.SampleCases.officer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;

/// What an officer sees first.
@OfficeTest
class WorklistsTest {

  private final SampleCases office;
  private final Cases cases;
  private final Worklists worklists;

  WorklistsTest(SampleCases office, Cases cases, Worklists worklists) {
    this.office = office;
    this.cases = cases;
    this.worklists = worklists;
  }

  @Test
  void showsAnOfficerWhatIsMineDueSoonOverdueAndWaiting() {
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
      office.in(
          () ->
              cases.assign(
                  HOA, file.id(), file.moves(), Uuid7.next(), me.id(), me.name(), null, ""));
      mine.add(file.id());
    }
    var waiting = cases.get(mine.get(2));
    office.move(waiting, "ASK", "Thiếu", "2020-05-07T02:00:00Z");

    at(
        "2020-06-04T02:00:00Z",
        () -> {
          assertThat(worklists.list(me, Worklists.Shelf.MINE, null).cases())
              .extracting(CaseFile::id)
              .containsExactlyElementsOf(mine);
          assertThat(ids(me, Worklists.Shelf.OVERDUE))
              .contains(mine.get(0))
              .doesNotContain(mine.get(1));
          assertThat(ids(me, Worklists.Shelf.DUE_SOON))
              .contains(mine.get(1))
              .doesNotContain(mine.get(0));
          assertThat(ids(me, Worklists.Shelf.WAITING))
              .contains(mine.get(2))
              .doesNotContain(mine.get(1));
          assertThat(worklists.counts(me).mine()).isEqualTo(3);
          return null;
        });
  }

  @Test
  void pagesThroughEveryOpenCaseOnce() {
    var me = officer("Hoàng Thị Nhiều", Role.SPECIALIST);
    var count = Worklists.PAGE * 2 + 5;
    for (int i = 0; i < count; i++) {
      var file =
          office.open(
              i % 2 == 0 ? SampleProcedures.LICENCE : SampleProcedures.REGISTRATION,
              "2020-03-0" + (1 + i % 9) + "T02:00:00Z");
      office.in(
          () ->
              cases.assign(
                  HOA, file.id(), file.moves(), Uuid7.next(), me.id(), me.name(), null, ""));
    }
    var seen = new ArrayList<UUID>();
    UUID after = null;
    do {
      var page = worklists.list(me, Worklists.Shelf.MINE, after);
      page.cases().forEach(file -> seen.add(file.id()));
      after = page.after();
    } while (after != null);

    assertThat(seen).hasSize(count).doesNotHaveDuplicates();
  }

  private Set<UUID> ids(Actor actor, Worklists.Shelf shelf) {
    var seen = new HashSet<UUID>();
    UUID after = null;
    do {
      var page = worklists.list(actor, shelf, after);
      page.cases().forEach(file -> seen.add(file.id()));
      after = page.after();
    } while (after != null);
    return seen;
  }
}
