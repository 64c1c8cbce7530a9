package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.procedure.calendar.CountedDay;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class CasesTest {

  private static final Actor HOA = officer("Nông Thị Hoa");
  private static final Actor SON = officer("Lý Văn Sơn");

  private final Cases cases;
  private final Transfers transfers;
  private final Worklists worklists;
  private final Audit audit;
  private final TransactionTemplate transaction;

  CasesTest(
      Cases cases,
      Transfers transfers,
      Worklists worklists,
      Audit audit,
      PlatformTransactionManager transactions) {
    this.cases = cases;
    this.transfers = transfers;
    this.worklists = worklists;
    this.audit = audit;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Test
  void numbersDossiersByAgencyAndDay() {
    var first = open(SampleProcedures.LICENCE, "2018-05-17T03:00:00Z");
    var second = open(SampleProcedures.REGISTRATION, "2018-05-17T18:00:00Z");
    var third = open(SampleProcedures.LICENCE, "2018-05-17T04:00:00Z");

    assertThat(first.number()).isEqualTo("000.10.18.H14-180517-0001");
    assertThat(second.number()).as("it is the 18th in Viet Nam").endsWith("-180518-0001");
    assertThat(third.number()).endsWith("-180517-0002");
    assertThat(cases.findByNumber(first.number())).contains(first);
  }

  @Test
  void answersTheFirstCaseToADoubleClick() {
    var id = Uuid7.next();
    var at = "2018-06-01T03:00:00Z";
    var opened = together(2, () -> at(at, () -> open(id, SampleProcedures.LICENCE, at)));

    assertThat(opened).extracting(CaseFile::number).hasSize(2).containsOnly(opened.get(0).number());
    assertThat(cases.history(id)).hasSize(1);
    assertThat(open(SampleProcedures.LICENCE, at).number()).endsWith("-180601-0002");
  }

  @Test
  void countsFromTheFullDossierAndAnewAfterASupplement() {
    var file = open(SampleProcedures.LICENCE, "2020-04-28T02:00:00Z");
    assertThat(file.dueOn()).isNull();

    var received = moved(move(file, "RECEIVE", "", "2020-04-30T02:00:00Z"));
    assertThat(received.receivedOn()).isEqualTo("2020-04-30");
    assertThat(received.dueOn()).as("30/05 is a Saturday").isEqualTo("2020-06-01");
    assertThat(received.clockState()).isEqualTo(ClockState.RUNNING);

    var asked = moved(move(received, "ASK", "Thiếu hồ sơ an toàn", "2020-05-04T02:00:00Z"));
    assertThat(asked.dueOn()).isNull();
    assertThat(asked.waiting()).isTrue();

    var supplied = moved(move(asked, "SUPPLY", "", "2020-05-11T02:00:00Z"));
    assertThat(supplied.dueOn()).as("thirty days anew").isEqualTo("2020-06-10");
    assertThat(supplied.receivedOn()).isEqualTo("2020-04-30");

    var issued = moved(move(supplied, "ISSUE", "", "2020-05-18T02:00:00Z"));
    assertThat(issued.outcome()).isEqualTo("ISSUED");
    assertThat(issued.isOverdue(Instant.parse("2030-01-01T00:00:00Z"))).isFalse();
    assertThat(audit.of(file.id()))
        .extracting(entry -> entry.action())
        .containsExactly("case.opened", "case.receive", "case.ask", "case.supply", "case.issue");
  }

  @Test
  void showsTheStepsOwnLimitUntilTheClockRuns() {
    var file = open(SampleProcedures.REGISTRATION, "2020-04-29T02:00:00Z");
    assertThat(file.dueOn()).as("three working days").isEqualTo("2020-05-06");

    var accepted = moved(move(file, "ACCEPT", "", "2020-05-04T02:00:00Z"));
    assertThat(accepted.dueOn()).isEqualTo("2020-05-11");
    var paused = moved(move(accepted, "PAUSE", "", "2020-05-06T02:00:00Z"));
    assertThat(paused.clockState()).isEqualTo(ClockState.STOPPED);
    var resumed = moved(move(paused, "RESUME", "", "2020-05-11T02:00:00Z"));
    assertThat(resumed.dueOn()).isEqualTo("2020-05-14");
    assertThat(cases.progress(file.id()).due().explanation())
        .extracting(CountedDay::reason)
        .contains(CountedDay.Reason.PAUSED);
  }

  @Test
  void tellsTheSecondOfTwoOfficersWhatTheFirstDid() {
    var file = received();
    move(file, "ASK", "Thiếu hồ sơ an toàn", "2020-05-05T02:00:00Z");

    var outcome =
        at(
            "2020-05-05T02:01:00Z",
            () -> in(() -> cases.move(SON, file.id(), file.moves(), Uuid7.next(), "ISSUE", "")));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            MoveOutcome.Stale.class,
            stale -> {
              assertThat(stale.last().actorName()).isEqualTo("Nông Thị Hoa");
              assertThat(stale.last().move()).isEqualTo("ASK");
              assertThat(stale.last().at()).isEqualTo("2020-05-05T02:00:00Z");
              assertThat(stale.caseFile().step()).isEqualTo("SUPPLEMENT");
            });
  }

  @Test
  void letsExactlyOneOfManyAtOnceThrough() {
    var file = received();
    var outcomes =
        together(
            8,
            () ->
                at(
                    "2020-05-05T02:00:00Z",
                    () ->
                        in(
                            () ->
                                cases.move(
                                    HOA, file.id(), file.moves(), Uuid7.next(), "ISSUE", ""))));

    assertThat(outcomes).filteredOn(MoveOutcome.Moved.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(MoveOutcome.Stale.class::isInstance).hasSize(7);
    assertThat(cases.history(file.id())).hasSize(3);
  }

  @Test
  void makesAMoveOnceHoweverOftenItIsSent() {
    var file = received();
    var id = Uuid7.next();
    var outcomes =
        together(
            4,
            () ->
                at(
                    "2020-05-05T02:00:00Z",
                    () -> in(() -> cases.move(HOA, file.id(), file.moves(), id, "ISSUE", ""))));

    assertThat(outcomes).filteredOn(MoveOutcome.Moved.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(MoveOutcome.AlreadyDone.class::isInstance).hasSize(3);
  }

  @Test
  void refusesAMoveTheProcedureDoesNotHaveAndSaysWhichItHas() {
    assertThat(move(received(), "SUPPLY", "", "2020-05-05T02:00:00Z"))
        .isInstanceOfSatisfying(
            MoveOutcome.NotPossible.class,
            no ->
                assertThat(no.allowed())
                    .extracting(Move::code)
                    .containsExactly("ASK", "ISSUE", "REFUSE"));
  }

  @Test
  void asksForTheReasonWhereTheLawWantsItInWriting() {
    var file = received();
    assertThatThrownBy(() -> move(file, "REFUSE", " ", "2020-05-05T02:00:00Z"))
        .isInstanceOf(InvalidInput.class);
    assertThat(cases.get(file.id())).isEqualTo(file);
  }

  @Test
  void promisesALaterDayOnceOnly() {
    var file = received();
    assertThatThrownBy(() -> reappoint(file, "2020-06-01")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> reappoint(file, "2020-06-06")).isInstanceOf(InvalidInput.class);

    var later = moved((MoveOutcome) reappoint(file, "2020-06-05"));
    assertThat(later.dueOn()).isEqualTo("2020-06-05");

    assertThat(reappoint(later, "2020-06-09"))
        .isInstanceOfSatisfying(
            ReappointOutcome.AlreadyReappointed.class,
            twice -> assertThat(twice.first().promisedOn()).isEqualTo("2020-06-05"));
  }

  @Test
  void movesAPendingDossierToTheNewLawAndBack() {
    var filed = open(SampleProcedures.LICENCE, "2021-01-20T02:00:00Z");
    var file = moved(move(filed, "RECEIVE", "", "2021-01-21T02:00:00Z"));
    assertThat(file.version()).isEqualTo("2010");
    assertThat(file.dueOn()).isEqualTo("2021-02-22");

    var preview = transfers.preview(file.id(), "2020");
    assertThat(preview.possible()).isTrue();
    assertThat(preview.article()).contains("62.3");
    assertThat(preview.dueAfter()).isEqualTo("2021-02-17");
    assertThat(cases.get(file.id())).isEqualTo(file);

    var over =
        moved(
            in(
                () ->
                    transfers.transfer(
                        HOA, file.id(), file.moves(), Uuid7.next(), "2020", "Chuyển tiếp")));
    assertThat(over.version()).isEqualTo("2020");
    assertThat(over.dueOn()).isEqualTo("2021-02-17");

    var back =
        moved(in(() -> transfers.undo(HOA, file.id(), over.moves(), Uuid7.next(), "Nhầm hồ sơ")));
    assertThat(back.version()).isEqualTo("2010");
    assertThat(back.dueOn()).isEqualTo("2021-02-22");
    assertThat(
            in(() -> transfers.transfer(HOA, file.id(), back.moves(), Uuid7.next(), "2010", "Lùi")))
        .as("the older law takes nobody over")
        .isInstanceOf(MoveOutcome.NotPossible.class);
  }

  @Test
  void pinsTheVersionInForceWhenTheDossierIsFirstFull() {
    var filed = open(SampleProcedures.LICENCE, "2021-01-29T02:00:00Z");
    assertThat(filed.version()).isEqualTo("2010");

    assertThat(moved(move(filed, "RECEIVE", "", "2021-02-01T02:00:00Z")).version())
        .isEqualTo("2020");
  }

  @Test
  void storesTheDueDateThatAReplayGives() {
    var random = new Random(20200504);
    for (int i = 0; i < 25; i++) {
      var procedure =
          random.nextBoolean() ? SampleProcedures.LICENCE : SampleProcedures.REGISTRATION;
      var now = Instant.parse("2020-01-02T02:00:00Z").plusSeconds(random.nextInt(86_400 * 300));
      var file = open(procedure, now.toString());
      while (!file.isEnded() && file.moves() < 12) {
        now = now.plusSeconds(random.nextInt(86_400 * 6));
        var possible = cases.possible(file);
        var next = possible.get(random.nextInt(possible.size()));
        file = moved(move(file, next.code(), "lý do", now.toString()));
        var replayed = cases.progress(file.id());
        assertThat(file.dueOn()).isEqualTo(replayed.due() == null ? null : replayed.due().day());
        assertThat(file.clockState()).isEqualTo(replayed.clock());
        assertThat(cases.get(file.id())).isEqualTo(file);
      }
    }
  }

  @Test
  void showsAnOfficerWhatIsMineDueSoonOverdueAndWaiting() {
    var me = officer("Hoàng Văn Việc");
    var mine = new ArrayList<UUID>();
    for (int i = 0; i < 3; i++) {
      var file =
          moved(
              move(
                  open(SampleProcedures.LICENCE, "2020-05-04T02:00:00Z"),
                  "RECEIVE",
                  "",
                  "2020-05-0" + (4 + i) + "T02:00:00Z"));
      in(
          () ->
              cases.assign(
                  HOA, file.id(), file.moves(), Uuid7.next(), me.id(), me.name(), null, ""));
      mine.add(file.id());
    }
    var waiting = cases.get(mine.get(2));
    move(waiting, "ASK", "Thiếu", "2020-05-07T02:00:00Z");

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
    var me = officer("Hoàng Thị Nhiều");
    var count = Worklists.PAGE * 2 + 5;
    for (int i = 0; i < count; i++) {
      var file =
          open(
              i % 2 == 0 ? SampleProcedures.LICENCE : SampleProcedures.REGISTRATION,
              "2020-03-0" + (1 + i % 9) + "T02:00:00Z");
      in(
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

  private CaseFile received() {
    return moved(
        move(
            open(SampleProcedures.LICENCE, "2020-04-29T02:00:00Z"),
            "RECEIVE",
            "",
            "2020-04-30T02:00:00Z"));
  }

  private CaseFile open(Procedure procedure, String at) {
    return at(at, () -> open(Uuid7.next(), procedure, at));
  }

  private CaseFile open(UUID id, Procedure procedure, String at) {
    return in(
        () ->
            cases.open(
                HOA,
                id,
                procedure,
                new Applicant(null, "Phòng khám Hòa An"),
                "Máy X-quang",
                Instant.parse(at)));
  }

  private MoveOutcome move(CaseFile file, String move, String note, String at) {
    return at(
        at, () -> in(() -> cases.move(HOA, file.id(), file.moves(), Uuid7.next(), move, note)));
  }

  private ReappointOutcome reappoint(CaseFile file, String day) {
    return at(
        "2020-05-28T02:00:00Z",
        () ->
            in(
                () ->
                    cases.reappoint(
                        HOA,
                        file.id(),
                        file.moves(),
                        Uuid7.next(),
                        LocalDate.parse(day),
                        "Thiết bị đo hỏng")));
  }

  private static CaseFile moved(MoveOutcome outcome) {
    assertThat(outcome).isInstanceOf(MoveOutcome.Moved.class);
    return ((MoveOutcome.Moved) outcome).caseFile();
  }

  private <T> T in(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }

  private static <T> T at(String moment, Callable<T> work) {
    return OfficeClock.at(Instant.parse(moment), work);
  }

  private static <T> List<T> together(int many, Callable<T> work) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = IntStream.range(0, many).mapToObj(i -> threads.submit(work)).toList();
      var results = new ArrayList<T>();
      for (Future<T> result : running) {
        results.add(result.get());
      }
      return results;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Actor officer(String name) {
    return new Actor(Uuid7.next(), name, Set.of(Role.SPECIALIST), null, null);
  }
}
