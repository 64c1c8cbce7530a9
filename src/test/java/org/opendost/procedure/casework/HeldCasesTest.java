package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.mergers.MergerExample;
import org.opendost.directory.mergers.MergerLine;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.AsOf;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Cases go over to the unit that takes over; those that ended keep the unit of their day.
@OfficeTest
class HeldCasesTest {

  private static final String DAY = "2020-03-20T02:00:00Z";
  private static final Instant EVE = Instant.parse("2020-03-31T12:00:00Z");

  private final SampleCases office;
  private final Cases cases;
  private final MergerExample example;
  private final AsOf asOf;
  private final JdbcClient jdbc;

  HeldCasesTest(
      SampleCases office, Cases cases, MergerExample example, AsOf asOf, JdbcClient jdbc) {
    this.office = office;
    this.cases = cases;
    this.example = example;
    this.asOf = asOf;
    this.jdbc = jdbc;
  }

  @Test
  void goOverWhileTheyAreOpenAndStayWhereTheyAreOnceEnded() {
    var unit = example.unit();
    var open = open(unit);
    var ended = open(unit);
    jdbc.sql(
            """
            update casework.case_file set ended_at = now(), outcome = 'DONE', clock_state = 'ENDED'
             where id = :id
            """)
        .param("id", ended.id())
        .update();
    var merger = example.signed(example.drafted(unit));

    assertThat(example.carriedOut(merger)).isEqualTo(1);

    var after = cases.get(open.id());
    assertThat(after.unit()).isEqualTo(merger.into());
    assertThat(after.moves()).isEqualTo(open.moves() + 1);
    assertThat(cases.history(open.id()).getLast().note())
        .contains("299/QĐ-UBND ngày 25/3/2020", merger.name());
    assertThat(cases.get(ended.id()).unit()).isEqualTo(unit);
    assertThat(asOf.moment(EVE, () -> unitOf(open.id()))).isEqualTo(unit);
    assertThat(asOf.now(() -> unitOf(open.id()))).isEqualTo(merger.into());
  }

  @Test
  void areCarriedAndListedAsAnAdditionWhenTheyCameAfterTheList() {
    var unit = example.unit();
    var merger = example.signed(example.drafted(unit));
    var late = open(unit);

    example.carriedOut(merger);

    assertThat(cases.get(late.id()).unit()).isEqualTo(merger.into());
    assertThat(example.open(MergerExample.DAY, merger).lines())
        .filteredOn(MergerLine::added)
        .extracting(MergerLine::item)
        .containsExactly(late.id());
  }

  @Test
  void stayWithTheirOfficerOrGoToWhoeverWasNamed() {
    var unit = example.unit();
    var officer = example.officer(unit);
    var other = example.officer(unit);
    var kept = given(open(unit), officer.id(), unit);
    var changed = given(open(unit), officer.id(), unit);
    var merger = example.drafted(unit);
    SampleCases.at(
        DAY,
        () -> {
          example.take(merger, "case", changed.id(), other.id());
          return null;
        });
    example.carriedOut(example.signed(merger));

    assertThat(cases.get(kept.id()).handler()).isEqualTo(officer.id());
    assertThat(cases.get(kept.id()).unit()).isEqualTo(merger.into());
    assertThat(cases.get(changed.id()).handler()).isEqualTo(other.id());
    assertThat(cases.get(changed.id()).handlerName()).isEqualTo(other.name());
  }

  private CaseFile given(CaseFile file, UUID officer, UUID unit) {
    return SampleCases.at(
        DAY,
        () ->
            office.in(
                () -> {
                  cases.assign(
                      SampleCases.HEAD,
                      file.id(),
                      file.moves(),
                      Uuid7.next(),
                      officer,
                      "Hoàng Suối",
                      unit,
                      "");
                  return cases.get(file.id());
                }));
  }

  private CaseFile open(UUID unit) {
    var actor = new Actor(Uuid7.next(), "Nông Thị Hoa", Set.of(Role.SPECIALIST), null, unit);
    return SampleCases.at(
        DAY,
        () ->
            office.in(
                () ->
                    cases.open(
                        actor,
                        Uuid7.next(),
                        SampleProcedures.LICENCE,
                        new Applicant(null, "Phòng khám Hòa An"),
                        "Máy X-quang",
                        Instant.parse(DAY))));
  }

  private UUID unitOf(UUID id) {
    return jdbc.sql("select unit from casework.case_file_at where id = :id")
        .param("id", id)
        .query(UUID.class)
        .single();
  }
}
