package org.opendost.directory.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;

@OfficeTest
class PartiesTest {

  private static final Actor ACTOR = Actor.system("test");
  private static final LocalDate BEFORE = LocalDate.of(2020, 3, 31);
  private static final LocalDate MERGER = LocalDate.of(2020, 4, 1);

  private final Organisations organisations;
  private final Units units;
  private final People people;
  private final Audit audit;

  PartiesTest(Organisations organisations, Units units, People people, Audit audit) {
    this.organisations = organisations;
    this.units = units;
    this.people = people;
    this.audit = audit;
  }

  @Test
  void keepsTheOldUnitsOnTheDaysBeforeAMerger() {
    var one = units.begin(ACTOR, unit("Trung tâm Thông tin", LocalDate.of(2015, 7, 1)));
    var two = units.begin(ACTOR, unit("Trung tâm Ứng dụng", LocalDate.of(2015, 7, 1)));
    var person = people.enter(ACTOR, new Person(Uuid7.next(), "Nông Hoa Mai", "ThS"));
    people.appoint(
        ACTOR,
        new Post(Uuid7.next(), person.id(), null, one.id(), "Phó Giám đốc", one.from(), null));

    var successor =
        units.merge(
            ACTOR,
            Set.of(one.id(), two.id()),
            unit("Trung tâm Ứng dụng", MERGER),
            MERGER,
            "Quyết định 299/QĐ-UBND");

    assertThat(units.of(ACTOR, BEFORE)).extracting(Unit::id).contains(one.id(), two.id());
    assertThat(units.of(ACTOR, BEFORE)).extracting(Unit::id).doesNotContain(successor.id());
    assertThat(units.of(ACTOR, MERGER)).extracting(Unit::id).contains(successor.id());
    assertThat(units.of(ACTOR, MERGER)).extracting(Unit::id).doesNotContain(one.id(), two.id());
    assertThat(units.get(ACTOR, one.id()).mergedInto()).isEqualTo(successor.id());
    assertThat(people.postOn(ACTOR, person.id(), BEFORE).orElseThrow().unit()).isEqualTo(one.id());
    assertThat(people.postOn(ACTOR, person.id(), MERGER).orElseThrow().unit())
        .isEqualTo(successor.id());
  }

  @Test
  void refusesToMergeAUnitThatEndedAlready() {
    var one = units.begin(ACTOR, unit("Phòng A", LocalDate.of(2015, 7, 1)));
    units.merge(ACTOR, Set.of(one.id()), unit("Phòng B", MERGER), MERGER, "QĐ 1");

    assertThatThrownBy(
            () -> units.merge(ACTOR, Set.of(one.id()), unit("Phòng C", MERGER), MERGER, "QĐ 2"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.faults().getFirst().key())
                    .isEqualTo("parties.unit-ended-already"));
  }

  @Test
  void refusesASecondOrganisationOfOneTaxCodeBesideTheField() {
    var code = taxCode();
    organisations.register(ACTOR, organisation(Uuid7.next(), "Công ty Lá Xanh", code));

    assertThatThrownBy(
            () -> organisations.register(ACTOR, organisation(Uuid7.next(), "Công ty Lá Đỏ", code)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.faults()).hasSize(1);
              assertThat(refusal.faults().getFirst().field()).isEqualTo("taxCode");
              assertThat(refusal.faults().getFirst().arguments())
                  .containsExactly("Công ty Lá Xanh");
            });
  }

  @Test
  void answersADoubleClickWithTheFirstRecord() {
    var id = Uuid7.next();
    var typed = organisation(id, "Trạm  Y tế ", taxCode());
    var first = organisations.register(ACTOR, typed);

    assertThat(organisations.register(ACTOR, typed)).isEqualTo(first);
    assertThat(first.name()).isEqualTo("Trạm Y tế");
    assertThat(audit.of(id)).hasSize(1);
  }

  @Test
  void refusesOtherWordsUnderAFormThatWasSavedAndKeepsWhatStands() {
    var id = Uuid7.next();
    var first = organisations.register(ACTOR, organisation(id, "Trạm Y tế xã", taxCode()));
    assertThatThrownBy(() -> organisations.register(ACTOR, organisation(id, "Trạm Y tế", null)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("input.sent-before");
    assertThat(organisations.get(ACTOR, id)).isEqualTo(first);
  }

  @Test
  void checksTheShapeOfATaxCode() {
    assertThat(faultOf("123")).isEqualTo("parties.tax-code-shape");
    assertThat(faultOf("12345678901")).isEqualTo("parties.tax-code-shape");
    assertThat(faultOf("4800990019")).isEqualTo("parties.tax-code-check");
    var branch = taxCode();
    var entered =
        organisations.register(
            ACTOR, organisation(Uuid7.next(), "Chi nhánh", branch + "-" + "001"));
    assertThat(entered.taxCode()).isEqualTo(branch + "001");
    assertThat(organisations.byTaxCode(ACTOR, branch + " - 001")).contains(entered);
  }

  @Test
  void findsWithoutAccentsAndGoesOnWhereTheListEnded() {
    var mark = "x" + Uuid7.next().toString().substring(19).replace('a', 'k');
    for (var name : new String[] {"Đá Vôi", "Da Trời", "Cây Dẻ"}) {
      organisations.register(ACTOR, organisation(Uuid7.next(), name + " " + mark, null));
    }
    assertThat(organisations.list(Actor.PUBLIC, "da " + mark, null, 10).items()).hasSize(2);

    var first = organisations.list(Actor.PUBLIC, mark, null, 2);
    var rest = organisations.list(Actor.PUBLIC, mark, first.next(), 2);
    assertThat(first.items()).hasSize(2);
    assertThat(rest.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    assertThat(rest.next()).isNull();
    assertThat(organisations.list(Actor.PUBLIC, "100%", null, 10).items()).isEmpty();
  }

  @Test
  void letsThePublicReadButNotEnter() {
    var organisation = organisation(Uuid7.next(), "Ai đó", null);
    assertThatThrownBy(() -> organisations.register(Actor.PUBLIC, organisation))
        .isInstanceOf(Forbidden.class);
  }

  private String faultOf(String taxCode) {
    try {
      organisations.register(ACTOR, organisation(Uuid7.next(), "Một công ty", taxCode));
      return "";
    } catch (InvalidInput refused) {
      return refused.faults().getFirst().key();
    }
  }

  @Test
  void refusesAUnitBelowOneThatStandsBelowIt() {
    var top = units.begin(ACTOR, unit("Chi cục Tiêu chuẩn", BEFORE));
    var below =
        units.begin(ACTOR, Unit.from(BEFORE, Uuid7.next(), "Phòng Đo", "Đo", "division", top.id()));

    var turned = Unit.from(BEFORE, top.id(), top.name(), "", "division", below.id());
    assertThatThrownBy(
            () -> units.correct(ACTOR, turned, "thử", units.open(ACTOR, top.id()).mark()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults().getFirst().key())
                    .isEqualTo("parties.unit-below-itself"));
  }

  private static Unit unit(String name, LocalDate from) {
    return Unit.from(from, Uuid7.next(), name, name, "division", null);
  }

  private static Organisation organisation(UUID id, String name, String taxCode) {
    return new Organisation(id, name, "", taxCode, OrganisationKind.ENTERPRISE, "", "", "", "");
  }

  private static String taxCode() {
    while (true) {
      var nine = "%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
      int digit = TaxCode.checkDigit(nine);
      if (digit < 10) {
        return nine + digit;
      }
    }
  }
}
