package org.opendost.regulatory.iso9001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.procedure.casework.SampleCases;
import org.opendost.procedure.casework.TimedCase;
import org.opendost.regulatory.iso9001.Proposal.Accepted;
import org.opendost.regulatory.iso9001.Proposal.Judgement;
import org.opendost.regulatory.iso9001.Proposal.Measure;
import org.opendost.regulatory.iso9001.Proposal.Subject;

/// Findings that the department's own cases propose. Each test has a month of its own.
@OfficeTest
class OwnCasesTest {

  private static final Actor FIRST = officer("Tô Suối Ngân");
  private static final Actor SECOND = officer("Lã Rừng Hạnh");

  private final SampleCases office;
  private final OwnCases cases;
  private final Nonconformities nonconformities;
  private final QualitySystems systems;
  private final Organisations organisations;

  OwnCasesTest(
      SampleCases office,
      OwnCases cases,
      Nonconformities nonconformities,
      QualitySystems systems,
      Organisations organisations) {
    this.office = office;
    this.cases = cases;
    this.nonconformities = nonconformities;
    this.systems = systems;
    this.organisations = organisations;
  }

  @Test
  void proposesLateCasesAndSupplementsAndLeadsAnAcceptedOneToItsClosure() {
    var agency = agency(OrganisationKind.DEPARTMENT);
    var asked = asked("2015-03");
    var subject = subject(agency, "2015-03", Measure.RETURNED);
    var proposal = cases.open(FIRST, subject);
    assertThat(proposal.cases()).extracting(TimedCase::id).containsExactly(asked);
    assertThat(proposal.words()).contains("1/1 hồ sơ", "phải yêu cầu bổ sung");

    var id = Uuid7.next();
    judge(FIRST, accepted(id, subject, 1));
    judge(FIRST, accepted(id, subject, 1));
    var found = nonconformities.open(FIRST, id);
    assertThat(found.visit()).isNull();
    assertThat(found.foundOn()).isEqualTo(LocalDate.of(2016, 1, 12));
    assertThat(cases.behind(FIRST, id))
        .singleElement()
        .satisfies(
            judged ->
                assertThat(judged.cases()).extracting(Proposal.Evident::id).containsExactly(asked));
    assertThat(cases.read(FIRST, agency, subject.from(), subject.to()).proposals())
        .extracting(Proposal::subject)
        .doesNotContain(subject);

    at(
        "2016-01-20",
        () ->
            nonconformities.judge(
                FIRST,
                new CorrectiveAnswer(
                    Uuid7.next(),
                    id,
                    LocalDate.of(2016, 1, 20),
                    "Công khai mẫu hồ sơ",
                    "Thông báo 9/TB",
                    true,
                    "",
                    "")));
    assertThat(nonconformities.open(FIRST, id).closed()).isEqualTo(LocalDate.of(2016, 1, 20));
  }

  @Test
  void setsAProposalAsideOnlyWithAReasonAndTellsTheSecondAuditorWhoDid() {
    var agency = agency(OrganisationKind.DEPARTMENT);
    asked("2015-06");
    var subject = subject(agency, "2015-06", Measure.RETURNED);
    assertThatThrownBy(() -> judge(FIRST, new Judgement(Uuid7.next(), subject, 1, null, "")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.faults().getFirst().field()).isEqualTo("why"));
    judge(FIRST, new Judgement(Uuid7.next(), subject, 1, null, "Người nộp tự xin bổ sung"));
    assertThatThrownBy(() -> judge(SECOND, accepted(Uuid7.next(), subject, 1)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("judged")
        .hasMessageContaining(FIRST.name());
    // The same cases are not proposed anew because another period is asked for.
    assertThat(cases.read(FIRST, agency, LocalDate.of(2015, 6, 2), subject.to()).proposals())
        .extracting(each -> each.subject().measure())
        .doesNotContain(Measure.RETURNED);
    assertThat(cases.read(FIRST, agency, subject.from(), subject.to()).judged())
        .extracting(Proposal.Judged::why)
        .containsExactly("Người nộp tự xin bổ sung");
  }

  @Test
  void judgesNoCaseThatTheAuditorDidNotSee() {
    var agency = agency(OrganisationKind.DEPARTMENT);
    asked("2015-09");
    asked("2015-09");
    var subject = subject(agency, "2015-09", Measure.RETURNED);
    assertThatThrownBy(() -> judge(FIRST, accepted(Uuid7.next(), subject, 1)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("cases-changed");
    assertThat(cases.open(FIRST, subject).cases()).hasSize(2);
  }

  @Test
  void showsTheCasesOfTheDepartmentOnNoOtherAgencysPage() {
    var agency = agency(OrganisationKind.AGENCY);
    assertThat(cases.isOwn(FIRST, agency)).isFalse();
    var day = LocalDate.of(2015, 1, 5);
    assertThatThrownBy(() -> cases.read(FIRST, agency, day, day)).isInstanceOf(NotFound.class);
  }

  @Test
  void asksAsManyQueriesForOneCaseAsForMany() {
    var agency = agency(OrganisationKind.DEPARTMENT);
    asked("2015-11");
    var from = LocalDate.of(2015, 11, 1);
    var to = LocalDate.of(2015, 11, 30);
    cases.read(FIRST, agency, from, to);
    var one = Queries.of(() -> cases.read(FIRST, agency, from, to));
    asked("2015-11");
    asked("2015-11");
    assertThat(Queries.of(() -> cases.read(FIRST, agency, from, to))).hasSameSizeAs(one);
  }

  /// A case that was opened in the month, sent back once, and ended in it.
  private UUID asked(String month) {
    var file = office.openLicence(month + "-02T02:00:00Z");
    file = SampleCases.moved(office.move(file, "RECEIVE", "", month + "-03T02:00:00Z"));
    file = SampleCases.moved(office.move(file, "ASK", "Thiếu giấy", month + "-04T02:00:00Z"));
    file = SampleCases.moved(office.move(file, "SUPPLY", "", month + "-05T02:00:00Z"));
    office.move(file, "ISSUE", "", month + "-10T02:00:00Z");
    return file.id();
  }

  private static Judgement accepted(UUID id, Subject subject, int shown) {
    return new Judgement(
        id, subject, shown, new Accepted("9.1.3", "Hồ sơ trả lại", LocalDate.of(2016, 3, 31)), "");
  }

  private static Subject subject(UUID agency, String month, Measure measure) {
    var first = LocalDate.parse(month + "-01");
    return new Subject(
        agency, "mau-cap-phep", measure, first, first.withDayOfMonth(first.lengthOfMonth()));
  }

  private void judge(Actor actor, Judgement judgement) {
    at("2016-01-12", () -> cases.judge(actor, judgement));
  }

  private UUID agency(OrganisationKind kind) {
    var organisation =
        organisations.register(
            FIRST,
            new Organisation(Uuid7.next(), "Sở Suối Trong", "", null, kind, "Phố Núi", "", "", ""));
    var id = Uuid7.next();
    at(
        "2015-01-05",
        () ->
            systems.enrol(
                FIRST,
                new Agency(
                    id,
                    organisation.id(),
                    "",
                    AgencyKind.DEPARTMENT,
                    true,
                    "",
                    LocalDate.of(2015, 1, 5),
                    null,
                    1)));
    return id;
  }

  private static void at(String day, Runnable work) {
    OfficeClock.at(Instant.parse(day + "T03:00:00Z"), work);
  }

  private static Actor officer(String name) {
    return new Actor(Uuid7.next(), name, Set.of(Role.SPECIALIST), null, null);
  }
}
