package org.opendost.directory.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.AuditEntry;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A unit is called otherwise from a day on and stays the same; and a unit carries the work of
/// those that became part of it.
@OfficeTest
class RenamingsTest {

  private static final Actor DIRECTOR =
      new Actor(Uuid7.next(), "Nông Đỉnh Mây", Set.of(Role.DIRECTOR), null, null);
  private static final Actor SYSTEM = Actor.system("test");
  private static final LocalDate BEGUN = LocalDate.of(2015, 7, 1);
  private static final LocalDate DAY = LocalDate.of(2020, 5, 4);
  private static final LocalDate TODAY = LocalDate.of(2020, 5, 12);

  private final Units units;
  private final Renamings renamings;
  private final JdbcClient jdbc;

  RenamingsTest(Units units, Renamings renamings, JdbcClient jdbc) {
    this.units = units;
    this.renamings = renamings;
    this.jdbc = jdbc;
  }

  @Test
  void bearsTheNewNameFromTheDayOnAndTheOldOneOnTheDaysBefore() {
    var unit = unit();
    var first = rename(typed(unit, "Phòng Hai " + unit.id(), DAY));
    var second = rename(typed(first, "Phòng Ba " + unit.id(), TODAY));

    assertThat(second.id()).isEqualTo(unit.id());
    assertThat(nameOn(unit, DAY.minusDays(1))).isEqualTo(unit.name());
    assertThat(nameOn(unit, DAY)).isEqualTo(first.name());
    assertThat(nameOn(unit, TODAY.minusDays(1))).isEqualTo(first.name());
    assertThat(nameOn(unit, TODAY)).isEqualTo("Phòng Ba " + unit.id());
    assertThat(renamings.days(DIRECTOR)).contains(DAY, TODAY);
  }

  @Test
  void itsPageTellsFormerNamesAndDecisionsAndItIsFoundByThem() {
    var unit = unit();
    rename(typed(unit, "Phòng Hai " + unit.id(), DAY));

    var record = units.open(DIRECTOR, unit.id());
    assertThat(record.renamings())
        .singleElement()
        .satisfies(
            renaming -> {
              assertThat(renaming.oldName()).isEqualTo(unit.name());
              assertThat(renaming.number()).isEqualTo("Quyết định số 7/QĐ-SKHCN");
            });
    assertThat(record.history())
        .extracting(AuditEntry::action)
        .containsExactly("unit.begun", "unit.renamed");
    assertThat(
            jdbc.sql("select title || ' / ' || body from search.entry where id = :id")
                .param("id", unit.id())
                .query(String.class)
                .single())
        .contains("Phòng Hai " + unit.id(), unit.name());
  }

  @Test
  void isRenamedOnceThoughSentTwiceAndTheSecondOfTwoIsToldOfTheFirst() {
    var unit = unit();
    var typed = typed(unit, "Phòng Hai " + unit.id(), DAY);
    rename(typed);
    assertThat(rename(typed).name()).isEqualTo(typed.name());
    assertThat(units.open(DIRECTOR, unit.id()).renamings()).hasSize(1);
    var other = typed(unit, "Phòng Khác " + unit.id(), TODAY);
    assertThatThrownBy(() -> rename(other))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("parties.changed-meanwhile")
        .hasMessageContaining(DIRECTOR.name());
  }

  @Test
  void isRefusedBesideTheFieldThatIsWrong() {
    var unit = unit();
    var taken = unit();
    assertRefused(unit, "Phòng Hai", TODAY.plusDays(1), "on", "parties.renaming.too-early");
    assertRefused(unit, "Phòng Hai", DAY.minusMonths(1), "on", "parties.renaming.before-decision");
    assertRefused(unit, "Phòng Hai", BEGUN, "on", "parties.renaming.younger");
    assertRefused(unit, unit.name(), DAY, "name", "parties.renaming.same");
    assertRefused(unit, "  ", DAY, "name", "input.required");
    assertRefused(unit, taken.name().toUpperCase(Locale.ROOT), DAY, "name", "parties.name-taken");
    var renamed = rename(typed(unit, "Phòng Hai " + unit.id(), TODAY));
    assertRefused(renamed, "Phòng Ba", TODAY, "on", "parties.renaming.later");
    units.merge(
        SYSTEM,
        Set.of(taken.id()),
        Unit.from(DAY, Uuid7.next(), "Phòng " + Uuid7.next(), "", "division", null),
        DAY,
        "QĐ 1");
    var ended = units.get(SYSTEM, taken.id());
    assertRefused(ended, "Phòng Bốn", DAY, "", "parties.unit-ended-already");
  }

  @Test
  void aUnitCarriesTheWorkOfThoseThatHadBecomePartOfItByThenInOneStatement() {
    var one = unit();
    var other = unit();
    var middle = merged(DAY, one, other);
    var last = merged(TODAY, middle);
    var member = new Actor(Uuid7.next(), "Mã Suối", Set.of(Role.HEAD), null, last.id());
    assertThat(units.carriedBy(member, TODAY))
        .containsExactlyInAnyOrder(last.id(), middle.id(), one.id(), other.id());
    assertThat(units.carriedBy(member, TODAY.minusDays(1))).containsExactly(last.id());
    assertThat(Queries.of(() -> units.carriedBy(member, TODAY))).hasSize(1);
    assertThat(units.carriedBy(DIRECTOR, TODAY)).isEmpty();
  }

  private void assertRefused(Unit unit, String name, LocalDate on, String field, String key) {
    assertThatThrownBy(() -> rename(typed(unit, name, on)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::field, Fault::key)
                    .contains(tuple(field, key)));
  }

  private Unit merged(LocalDate day, Unit... ended) {
    var id = Uuid7.next();
    var ids = Stream.of(ended).map(Unit::id).collect(Collectors.toSet());
    return units.merge(
        SYSTEM, ids, Unit.from(day, id, "Phòng " + id, "", "division", null), day, "QĐ 2");
  }

  private Unit unit() {
    var id = Uuid7.next();
    return units.begin(SYSTEM, Unit.from(BEGUN, id, "Phòng Một " + id, "", "division", null));
  }

  private static Renaming.Typed typed(Unit unit, String name, LocalDate on) {
    return new Renaming.Typed(
        Uuid7.next(),
        unit.id(),
        name,
        "",
        on,
        "Quyết định số 7/QĐ-SKHCN",
        LocalDate.of(2020, 4, 28),
        "Giám đốc Sở",
        unit.mark());
  }

  private Unit rename(Renaming.Typed typed) {
    return OfficeClock.at(
        TODAY.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant(),
        () -> renamings.rename(DIRECTOR, typed));
  }

  private String nameOn(Unit unit, LocalDate day) {
    return units.of(DIRECTOR, day).stream()
        .filter(each -> each.id().equals(unit.id()))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
