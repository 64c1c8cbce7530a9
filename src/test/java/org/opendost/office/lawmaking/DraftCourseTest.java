package org.opendost.office.lawmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.lawmaking.DraftExample.CLERK;
import static org.opendost.office.lawmaking.DraftExample.HEAD;
import static org.opendost.office.lawmaking.DraftExample.MONDAY;
import static org.opendost.office.lawmaking.DraftExample.SPECIALIST;
import static org.opendost.office.lawmaking.DraftExample.doing;
import static org.opendost.office.lawmaking.DraftExample.on;
import static org.opendost.office.lawmaking.DraftExample.step;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The course of a draft under the law of its day: Luật 80/2015/QH13, and from 2021 as Luật
/// 63/2020/QH14 amends it.
@OfficeTest
class DraftCourseTest {

  private final DraftExample example;
  private final Drafts drafts;
  private final DraftSteps steps;
  private final Comments comments;
  private final JdbcClient jdbc;

  DraftCourseTest(
      Drafts drafts,
      DraftSteps steps,
      DraftTexts texts,
      Comments comments,
      Units units,
      JdbcClient jdbc) {
    this.example = new DraftExample(drafts, steps, texts, comments, units);
    this.drafts = drafts;
    this.steps = steps;
    this.comments = comments;
    this.jdbc = jdbc;
  }

  @Test
  void isPostedForThirtyDaysAtTheLeastAsArticle120Says() {
    var draft = example.decision();
    example.text(draft, MONDAY, "Điều 1");
    refused(
        () -> example.take(draft, step(draft, Step.Kind.COMMENT, MONDAY, MONDAY.plusDays(29))),
        "until",
        "lawmaking.fault.too-short");
    var posted = example.take(draft, step(draft, Step.Kind.COMMENT, MONDAY, MONDAY.plusDays(30)));
    assertThat(posted.stage()).isEqualTo(Draft.Stage.COMMENT);
    assertThat(posted.presentedOn()).isEqualTo(MONDAY);
  }

  @Test
  void isNamedToThePublicInFiguresFromItsPostingUntilItIsStopped() {
    var plan = example.registered(Draft.Kind.PLAN);
    example.take(plan, Step.Kind.SUBMITTED, MONDAY);
    assertThat(named(plan)).isFalse();

    var posted = example.posted();
    assertThat(named(posted)).isTrue();
    example.take(posted, Step.Kind.DRAFTING, MONDAY.plusDays(1));
    assertThat(named(posted)).isTrue();
    example.take(posted, Step.Kind.STOPPED, MONDAY.plusDays(1));
    assertThat(named(posted)).isFalse();
  }

  private boolean named(Draft draft) {
    return jdbc.sql("select is_public from lawmaking.report_draft where id = :id")
        .param("id", draft.id())
        .query(Boolean.class)
        .single();
  }

  @Test
  void isPostedForTwentyDaysAtTheMostInTheShortProcedure() {
    var typed = example.typed(Draft.Kind.DECISION, true);
    var draft = on(MONDAY, () -> drafts.register(SPECIALIST, typed));
    example.text(draft, MONDAY, "Điều 1");
    refused(
        () -> example.take(draft, step(draft, Step.Kind.COMMENT, MONDAY, MONDAY.plusDays(21))),
        "until",
        "lawmaking.fault.too-long");
    example.take(draft, step(draft, Step.Kind.COMMENT, MONDAY, MONDAY.plusDays(20)));
  }

  @Test
  void postsNothingThatHasNoText() {
    var draft = example.decision();
    refused(
        () -> example.take(draft, step(draft, Step.Kind.COMMENT, MONDAY, MONDAY.plusDays(30))),
        "",
        "lawmaking.fault.no-text");
  }

  @Test
  void isAppraisedOnlyOnceCommentHasEndedAndEveryoneHasAnAnswer() {
    var draft = example.posted();
    var comment = DraftExample.comment(draft, "Thời hạn ở Điều 2 quá ngắn.");
    doing(MONDAY.plusDays(3), () -> comments.send(DraftExample.CLERK, comment, "203.0.113.7"));
    refused(
        () -> example.take(draft, Step.Kind.APPRAISAL, MONDAY.plusDays(30)),
        "on",
        "lawmaking.fault.comment-runs");
    refused(
        () -> example.take(draft, Step.Kind.APPRAISAL, MONDAY.plusDays(31)),
        "",
        "lawmaking.fault.unanswered");
    doing(
        MONDAY.plusDays(31),
        () ->
            comments.answer(
                SPECIALIST, comment.id(), Comment.Outcome.PARTLY, "Kéo dài thêm 5 ngày.", 1));
    var sent = example.take(draft, Step.Kind.APPRAISAL, MONDAY.plusDays(31));
    assertThat(sent.stage()).isEqualTo(Draft.Stage.APPRAISAL);
  }

  @Test
  void isAppraisedWithinTenDaysUntil2020AndFifteenSince2021AsArticle121Says() {
    var draft = example.posted();
    example.take(draft, Step.Kind.APPRAISAL, LocalDate.of(2020, 3, 2));
    assertThat(day(draft, DraftLimit.APPRAISAL).day()).isEqualTo(LocalDate.of(2020, 3, 12));
    example.take(draft, Step.Kind.DRAFTING, LocalDate.of(2020, 12, 1));
    example.take(draft, Step.Kind.APPRAISAL, LocalDate.of(2021, 3, 1));
    var since = day(draft, DraftLimit.APPRAISAL);
    assertThat(since.day()).isEqualTo(LocalDate.of(2021, 3, 16));
    assertThat(since.rule().validity().article()).contains("Luật 63/2020/QH14");
    assertThat(since.rule().validity().confirmed()).isTrue();
  }

  @Test
  void isSentToBeAppraisedTwentyDaysBeforeTheMeetingAndToItsMembersThreeWorkingDaysBefore() {
    var draft = example.posted();
    var facts = draft.facts();
    var meeting = LocalDate.of(2020, 3, 30);
    var known = example.now(draft);
    on(
        MONDAY,
        () ->
            drafts.correct(
                SPECIALIST,
                Draft.typed(
                    draft.id(),
                    new Draft.Facts(
                        facts.kind(),
                        facts.title(),
                        facts.authority(),
                        facts.unit(),
                        "",
                        facts.lead(),
                        false,
                        facts.ground(),
                        meeting),
                    known.registeredOn(),
                    known.version())));
    assertThat(day(draft, DraftLimit.APPRAISAL_FILE).day()).isEqualTo(LocalDate.of(2020, 3, 10));
    // From Monday the 30th back: Friday, Thursday, Wednesday.
    assertThat(day(draft, DraftLimit.MEMBERS_FILE).day()).isEqualTo(LocalDate.of(2020, 3, 25));
    example.take(draft, Step.Kind.APPRAISAL, LocalDate.of(2020, 3, 11));
    var missed = day(draft, DraftLimit.APPRAISAL_FILE);
    assertThat(missed.state(LocalDate.of(2020, 3, 12))).isEqualTo("missed");
  }

  @Test
  void takesEffectTenDaysAfterSigningAtTheEarliestAndNeverBeforeItAsArticles151And152Say() {
    var draft = example.posted();
    example.take(draft, Step.Kind.APPRAISAL, MONDAY.plusDays(31));
    example.take(draft, Step.Kind.APPRAISED, MONDAY.plusDays(40));
    example.take(draft, Step.Kind.SUBMITTED, MONDAY.plusDays(45));
    var signed = MONDAY.plusDays(50);
    refused(
        () -> example.take(draft, step(draft, Step.Kind.ISSUED, signed, signed.minusDays(1))),
        "until",
        "lawmaking.fault.retroactive");
    refused(
        () -> example.take(draft, step(draft, Step.Kind.ISSUED, signed, signed.plusDays(9))),
        "until",
        "lawmaking.fault.too-soon");
    var issued = example.take(draft, step(draft, Step.Kind.ISSUED, signed, signed.plusDays(10)));
    assertThat(issued.stage()).isEqualTo(Draft.Stage.ISSUED);
    assertThat(on(signed.plusDays(10), () -> example.now(draft)).stage())
        .isEqualTo(Draft.Stage.IN_FORCE);
    assertThat(day(draft, DraftLimit.GAZETTE).day()).isEqualTo(LocalDate.of(2020, 2, 28));
  }

  @Test
  void asksNothingOfTheLawOfAPlan() {
    var plan = example.registered(Draft.Kind.PLAN);
    example.take(plan, Step.Kind.SUBMITTED, MONDAY.plusDays(1));
    var signed = MONDAY.plusDays(2);
    var issued = example.take(plan, step(plan, Step.Kind.ISSUED, signed, signed));
    assertThat(issued.stage()).isEqualTo(Draft.Stage.IN_FORCE);
    assertThat(drafts.open(HEAD, plan.id()).days()).isEmpty();
  }

  @Test
  void goesNoWayButThoseThatLeadOn() {
    var draft = example.decision();
    refused(() -> example.take(draft, Step.Kind.SUBMITTED, MONDAY), "", "lawmaking.fault.not-next");
    example.take(draft, Step.Kind.STOPPED, MONDAY);
    assertThat(Step.next(Draft.Kind.DECISION, Draft.Stage.STOPPED)).isEmpty();
    refused(() -> example.take(draft, Step.Kind.DRAFTING, MONDAY), "", "lawmaking.fault.not-next");
  }

  @Test
  void refusesDaysThatHaveNotComeAndDaysBeforeItsLastStep() {
    var draft = example.posted();
    refused(
        () ->
            on(
                MONDAY,
                () ->
                    steps.take(
                        HEAD,
                        step(draft, Step.Kind.DRAFTING, MONDAY.plusDays(1), null),
                        draft.version())),
        "on",
        "lawmaking.fault.future");
    refused(
        () -> example.take(draft, step(draft, Step.Kind.DRAFTING, MONDAY.minusDays(1), null)),
        "on",
        "lawmaking.fault.before");
  }

  @Test
  void takesAStepOnceHoweverOftenItsFormIsSent() {
    var draft = example.posted();
    var back = step(draft, Step.Kind.DRAFTING, MONDAY.plusDays(1), null);
    on(MONDAY.plusDays(1), () -> steps.take(HEAD, back, draft.version()));
    on(MONDAY.plusDays(1), () -> steps.take(HEAD, back, draft.version()));
    assertThat(drafts.open(HEAD, draft.id()).course()).hasSize(3);
  }

  @Test
  void letsOneOfTwoOfficersTakeTheStepAndTellsTheOtherWhoDid() throws Exception {
    var draft = example.posted();
    var both =
        List.<Callable<Boolean>>of(
            () -> moves(draft, Step.Kind.DRAFTING), () -> moves(draft, Step.Kind.STOPPED));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var moved = threads.invokeAll(both).stream().filter(each -> each.resultNow()).count();
      assertThat(moved).isOne();
    }
    assertThat(drafts.open(HEAD, draft.id()).course()).hasSize(3);
  }

  private boolean moves(Draft draft, Step.Kind kind) {
    try {
      on(
          MONDAY.plusDays(1),
          () -> steps.take(HEAD, step(draft, kind, MONDAY.plusDays(1), null), draft.version()));
      return true;
    } catch (InvalidInput changed) {
      return false;
    }
  }

  @Test
  void isReplacedFromTheDayTheOtherTakesEffect() {
    var old = example.issued(MONDAY.plusDays(50));
    var newer = example.issued(MONDAY.plusDays(100));
    jdbc.sql(
            """
            insert into lawmaking.tie (id, draft_id, relation, document, target_id, saved_by)
            values (:id, :newer, 'REPLACES', 'văn bản cũ', :old, 'test')
            """)
        .param("id", Uuid7.next())
        .param("newer", newer.id())
        .param("old", old.id())
        .update();
    assertThat(on(MONDAY.plusDays(109), () -> example.now(old)).stage())
        .isEqualTo(Draft.Stage.IN_FORCE);
    assertThat(on(MONDAY.plusDays(110), () -> example.now(old)).stage())
        .isEqualTo(Draft.Stage.REPLACED);
  }

  @Test
  void isMovedByHeadsAndWrittenByThoseWhoDraft() {
    var draft = example.posted();
    var back = step(draft, Step.Kind.DRAFTING, MONDAY, null);
    assertThatThrownBy(() -> steps.take(SPECIALIST, back, 1)).isInstanceOf(Forbidden.class);
    var typed = example.typed(Draft.Kind.PLAN, false);
    assertThatThrownBy(() -> drafts.register(CLERK, typed)).isInstanceOf(Forbidden.class);
  }

  private Day day(Draft draft, DraftLimit code) {
    return drafts.open(HEAD, draft.id()).days().stream()
        .filter(day -> day.rule().code() == code)
        .findFirst()
        .orElseThrow();
  }

  private static void refused(ThrowingCallable work, String field, String key) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .anyMatch(fault -> fault.field().equals(field) && fault.key().equals(key)));
  }
}
