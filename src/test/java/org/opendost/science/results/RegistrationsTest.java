package org.opendost.science.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.science.results.AcceptedExample.CLERK;
import static org.opendost.science.results.AcceptedExample.DAY;
import static org.opendost.science.results.AcceptedExample.DIRECTOR;
import static org.opendost.science.results.AcceptedExample.HEAD;
import static org.opendost.science.results.AcceptedExample.SPECIALIST;
import static org.opendost.science.results.AcceptedExample.papers;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.procedure.casework.CaseRecounted;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.science.tasks.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The registration of results as a procedure, from the filing on.
@OfficeTest
class RegistrationsTest {

  private final Registrations registrations;
  private final ResultDossiers dossiers;
  private final Certificates certificates;
  private final Tasks tasks;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final RegistrationTrial trial;

  RegistrationsTest(
      Registrations registrations,
      ResultDossiers dossiers,
      Certificates certificates,
      Results results,
      Tasks tasks,
      Audit audit,
      JdbcClient jdbc,
      ApplicationEventPublisher events) {
    this.registrations = registrations;
    this.dossiers = dossiers;
    this.certificates = certificates;
    this.tasks = tasks;
    this.audit = audit;
    this.jdbc = jdbc;
    this.events = events;
    this.trial = new RegistrationTrial(registrations, dossiers);
  }

  @Test
  void asksTheDatabaseAsOftenForManyWaitingResultsAsForOne() {
    AcceptedExample.in(tasks);
    var few = Queries.of(() -> registrations.waiting(SPECIALIST)).size();
    for (int i = 0; i < 5; i++) {
      AcceptedExample.in(tasks);
    }

    assertThat(Queries.of(() -> registrations.waiting(SPECIALIST))).hasSize(few);
  }

  @Test
  void leadsFromTheFilingToTheCertificateAndRegistersTheTask() {
    var example = AcceptedExample.in(tasks);
    var filed = trial.file(example, 10);
    var accepted = (MoveOutcome.Moved) trial.accept(example, filed.id(), 11);
    assertThat(accepted.caseFile().dueOn()).isEqualTo(DAY.plusDays(18));
    var certificate = trial.issue(example, filed.id(), 2, 14);

    assertThat(certificate.number()).matches("\\d\\d+/2019/KQNC");
    assertThat(certificate.participants()).contains("Lý Cỏ Gà");
    assertThat(stageOf(example)).isEqualTo("registered");
    assertThat(reported(certificate)).isEqualTo(1);
    assertThat(audit.of(certificate.id())).hasSize(1);
    assertThat(dossiers.find(HEAD, filed.id()).dossier().outcome()).isEqualTo("CERTIFIED");
  }

  @Test
  void refusesWhatTheCouncilDidNotAcceptAndWhatIsRegisteredElsewhere() {
    refused(
        "results.fault.not-passed",
        () -> trial.file(AcceptedExample.in(tasks, "tinh", "khong_dat", DAY), 1));
    refused(
        "results.fault.national",
        () -> trial.file(AcceptedExample.in(tasks, "quoc_gia", "dat", DAY), 1));
  }

  @Test
  void takesALateFilingAndNotesIt() {
    var example = AcceptedExample.in(tasks);
    assertThat(trial.file(example, 44).isLate()).as("30 working days later").isTrue();
    var inTime = AcceptedExample.in(tasks);
    assertThat(trial.file(inTime, 42).isLate()).as("the last day is 15/07/2019").isFalse();
  }

  @Test
  void countsWorkingDaysOverTheHolidays() {
    var example = AcceptedExample.in(tasks, "tinh", "dat", LocalDate.of(2020, 4, 29));
    var waiting = registrations.waiting(SPECIALIST, example.task());
    assertThat(waiting.fileUntil()).isEqualTo(LocalDate.of(2020, 6, 12));
    assertThat(waiting.term().validity().confirmed())
        .as("the wording of 2014 was not read")
        .isFalse();
  }

  @Test
  void asksForWhatTheLawOfTheDayWants() {
    var before = AcceptedExample.in(tasks);
    var old = trial.file(before, 1);
    refused(
        "results.fault.still-missing.paper-report",
        () -> OfficeClock.at(before.after(2), () -> registrations.accept(HEAD, old.id(), 1, id())));

    var after = AcceptedExample.in(tasks, "tinh", "dat", LocalDate.of(2023, 8, 14));
    var filed = trial.file(after, 1);
    var moved =
        OfficeClock.at(after.after(2), () -> registrations.accept(HEAD, filed.id(), 1, id()));
    assertThat(((MoveOutcome.Moved) moved).caseFile().version()).isEqualTo("2023");
  }

  @Test
  void wantsTheDescriptionOfATechnologyWhereThereIsOne() {
    var example = AcceptedExample.in(tasks);
    var plain = example.filing();
    var filing =
        new Filing(
            plain.id(),
            plain.task(),
            plain.channel(),
            plain.participants(),
            plain.objective(),
            " ",
            true,
            "",
            plain.phone());
    assertThatThrownBy(() -> registrations.file(CLERK, filing, papers()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.faults())
                    .extracting(Fault::field)
                    .containsExactly("summary", "contact", "paper-technology"));
  }

  @Test
  void keepsTheClockStillUntilTheSupplementIsIn() {
    var example = AcceptedExample.in(tasks);
    var filed = trial.file(example, 1);
    OfficeClock.at(
        example.after(2),
        () -> registrations.askSupplement(SPECIALIST, filed.id(), 1, id(), "Thiếu trang 3"));
    assertThat(dossiers.find(HEAD, filed.id()).dossier().step()).isEqualTo("SUPPLEMENT");
    var supplement =
        new Supplement(
            "Đã nộp", "KS. Mã Cỏ Bông", "Chọn được hai dòng chè.", "Đã chọn xong.", papers());
    OfficeClock.at(
        example.after(8),
        () -> registrations.supply(example.host(), filed.id(), 2, id(), supplement));
    var opened = dossiers.mine(example.host(), filed.id());
    assertThat(opened.dossier().summary()).isEqualTo("Đã chọn xong.");
    assertThat(opened.papers()).hasSize(6);
    assertThat(opened.dossier().dueOn())
        .as("three working days to check")
        .isEqualTo(DAY.plusDays(11));
  }

  @Test
  void isNotMovedTwiceByADoubleClickNorByASecondOfficer() {
    var example = AcceptedExample.in(tasks);
    var filing = example.filing();
    var first = OfficeClock.at(example.after(1), () -> registrations.file(CLERK, filing, papers()));
    assertThat(registrations.file(CLERK, filing, papers())).isEqualTo(first);
    trial.accept(example, first.id(), 2);
    var move = Uuid7.next();
    var signing = RegistrationTrial.signing();
    var outcome = registrations.issue(DIRECTOR, first.id(), 2, move, signing);
    assertThat(outcome).isInstanceOf(MoveOutcome.Moved.class);
    assertThat(registrations.issue(DIRECTOR, first.id(), 2, move, signing))
        .isInstanceOf(MoveOutcome.AlreadyDone.class);
    assertThat(registrations.refuse(HEAD, first.id(), 2, id(), "Sai"))
        .isInstanceOf(MoveOutcome.Stale.class);
  }

  @Test
  void twoHostsFilingAtOnceFileOnce() throws Exception {
    var example = AcceptedExample.in(tasks);
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var both =
          List.of(
              pool.submit(() -> trial.file(example, 1)), pool.submit(() -> trial.file(example, 1)));
      int filed = 0;
      for (var one : both) {
        try {
          one.get();
          filed++;
        } catch (ExecutionException refusal) {
          assertThat(refusal.getCause()).hasMessageContaining("results.fault.pending");
        }
      }
      assertThat(filed).isEqualTo(1);
    }
  }

  @Test
  void canBeFiledAgainAfterARefusalOrAWithdrawal() {
    var example = AcceptedExample.in(tasks);
    var refusedOne = trial.file(example, 1);
    registrations.refuse(HEAD, refusedOne.id(), 1, id(), "Hồ sơ của nhiệm vụ khác");
    var withdrawn = trial.file(example, 2);
    registrations.withdraw(example.host(), withdrawn.id(), 1, id(), "Nộp nhầm");
    assertThat(trial.file(example, 3).outcome()).isNull();
  }

  @Test
  void letsAHostSeeAndMoveOnlyItsOwn() {
    var example = AcceptedExample.in(tasks);
    var other = AcceptedExample.in(tasks);
    var filed = trial.file(example, 1);
    assertThatThrownBy(() -> dossiers.mine(other.host(), filed.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> registrations.withdraw(other.host(), filed.id(), 1, id(), "Không phải của tôi"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> registrations.file(other.host(), example.filing(), papers()))
        .isInstanceOf(NotFound.class);
    assertThat(registrations.waiting(other.host()))
        .extracting(waiting -> waiting.task().id())
        .containsExactly(other.task());
  }

  @Test
  void keepsTheRightsApart() {
    var example = AcceptedExample.in(tasks);
    var filed = trial.file(example, 1);
    forbidden(() -> registrations.accept(CLERK, filed.id(), 1, id()));
    forbidden(() -> registrations.refuse(SPECIALIST, filed.id(), 1, id(), "x"));
    forbidden(() -> registrations.issue(HEAD, filed.id(), 1, id(), RegistrationTrial.signing()));
    forbidden(() -> registrations.file(Actor.PUBLIC, example.filing(), papers()));
    forbidden(() -> certificates.revoke(HEAD, id(), "x"));
    forbidden(() -> dossiers.list(example.host(), new DossierSearch("", "", "filed", true, ""), 5));
  }

  @Test
  void takesPapersTogetherOrNotAtAllAndOnceOnADoubleClick() {
    var example = AcceptedExample.in(tasks);
    var filed = trial.file(example, 1);
    refused("results.fault.no-paper", () -> registrations.handIn(HEAD, filed.id(), List.of()));
    var wrong =
        new Handed(
            id(),
            PaperKind.REPORT,
            new Upload("a.exe", new ByteArrayResource("MZ".getBytes(StandardCharsets.UTF_8))));
    int before = dossiers.find(HEAD, filed.id()).papers().size();
    var printed = Handed.onPaper(id(), PaperKind.PAPER_REPORT);
    assertThatThrownBy(() -> registrations.handIn(HEAD, filed.id(), List.of(printed, wrong)))
        .isInstanceOf(InvalidInput.class);
    assertThat(dossiers.find(HEAD, filed.id()).papers()).hasSize(before);

    registrations.handIn(HEAD, filed.id(), List.of(printed));
    var audited = audit.of(filed.id()).size();
    registrations.handIn(HEAD, filed.id(), List.of(printed));

    assertThat(dossiers.find(HEAD, filed.id()).papers()).hasSize(before + 1);
    assertThat(audit.of(filed.id())).hasSize(audited);
  }

  @Test
  void repeatsWhereItsCaseStandsWhenTheDaysAreCountedAnew() {
    var example = AcceptedExample.in(tasks);
    var filed = trial.file(example, 1);
    var due = dossiers.find(HEAD, filed.id()).dossier().dueOn();
    jdbc.sql("update results.dossier set due_on = '2001-01-01', step = 'x' where id = :id")
        .param("id", filed.id())
        .update();

    events.publishEvent(new CaseRecounted(filed.id(), RegistrationProcedure.CODE));

    assertThat(dossiers.find(HEAD, filed.id()).dossier())
        .returns(due, Dossier::dueOn)
        .returns(filed.step(), Dossier::step);
  }

  private static UUID id() {
    return Uuid7.next();
  }

  private long reported(Certificate certificate) {
    return jdbc.sql("select count(*) from results.report_certificate where id = :id")
        .param("id", certificate.id())
        .query(Long.class)
        .single();
  }

  private String stageOf(AcceptedExample example) {
    return jdbc.sql("select stage from tasks.task where id = :id")
        .param("id", example.task())
        .query(String.class)
        .single();
  }

  private static void forbidden(ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(Forbidden.class);
  }

  private static void refused(String key, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.faults()).extracting(Fault::key).containsExactly(key));
  }
}
