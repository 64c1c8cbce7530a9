package org.opendost.office.lawmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.lawmaking.DraftExample.HEAD;
import static org.opendost.office.lawmaking.DraftExample.MONDAY;
import static org.opendost.office.lawmaking.DraftExample.SPECIALIST;
import static org.opendost.office.lawmaking.DraftExample.doing;
import static org.opendost.office.lawmaking.DraftExample.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.Validity;
import org.opendost.procedure.calendar.LegalLimit;
import org.opendost.procedure.calendar.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What follows once a document is issued: who reads it, what it ends, its reviews, the notices of
/// its days; and the law that is set anew.
@OfficeTest
class AfterIssueTest {

  private static final LocalDate SIGNED = MONDAY.plusDays(50);

  private final DraftExample example;
  private final Drafts drafts;
  private final Ties ties;
  private final Reviews reviews;
  private final DraftReminders reminders;
  private final LawRules rules;
  private final DraftLimitRows law;
  private final JdbcClient jdbc;

  AfterIssueTest(
      Drafts drafts,
      DraftSteps steps,
      DraftTexts texts,
      Comments comments,
      Units units,
      Ties ties,
      Reviews reviews,
      DraftReminders reminders,
      LawRules rules,
      DraftLimitRows law,
      JdbcClient jdbc) {
    this.example = new DraftExample(drafts, steps, texts, comments, units);
    this.drafts = drafts;
    this.ties = ties;
    this.reviews = reviews;
    this.reminders = reminders;
    this.rules = rules;
    this.law = law;
    this.jdbc = jdbc;
  }

  @Test
  void isReadByEveryoneOnceItIsIssuedAndNotBefore() {
    var posted = example.posted();
    assertThatThrownBy(() -> drafts.readIssued(Actor.PUBLIC, posted.id()))
        .isInstanceOf(NotFound.class);
    var issued = example.issued(SIGNED);
    assertThat(drafts.readIssued(Actor.PUBLIC, issued.id()).draft().issue()).isNotNull();
    doing(SIGNED, () -> drafts.withdraw(HEAD, issued.id(), "Ghi nhầm"));
    assertThatThrownBy(() -> drafts.readIssued(Actor.PUBLIC, issued.id()))
        .isInstanceOf(NotFound.class);
    assertThat(drafts.open(HEAD, issued.id()).withdrawnWhy()).isEqualTo("Ghi nhầm");
  }

  @Test
  void tellsEveryoneOfATieOnlyOnceTheOtherDocumentIsIssued() {
    var old = example.issued(SIGNED);
    var newer = example.posted();
    tie(newer, old);
    assertThat(drafts.readIssued(Actor.PUBLIC, old.id()).ties()).isEmpty();
    assertThat(drafts.open(HEAD, old.id()).ties()).hasSize(1);
  }

  @Test
  void takesOutATieThatWasWrittenDownWrongly() {
    var old = example.issued(SIGNED);
    var newer = example.issued(SIGNED.plusDays(30));
    var tie = tie(newer, old);
    var later = SIGNED.plusDays(60);
    assertThat(on(later, () -> example.now(old)).stage()).isEqualTo(Draft.Stage.REPLACED);
    doing(later, () -> ties.remove(SPECIALIST, tie.id()));
    assertThat(on(later, () -> example.now(old)).stage()).isEqualTo(Draft.Stage.IN_FORCE);
  }

  @Test
  void tiesNoDocumentToItselfNorToOneThatIsNotIssued() {
    var draft = example.issued(SIGNED);
    refused(() -> tie(draft, draft), "target");
    refused(() -> tie(draft, example.posted()), "target");
  }

  private Tie tie(Draft by, Draft other) {
    return on(
        SIGNED,
        () ->
            ties.add(
                SPECIALIST,
                new Tie(Uuid7.next(), by.id(), Tie.Relation.REPLACES, "", other.id(), false, "")));
  }

  @Test
  void isReviewedOnceAtATimeAndItsFindingIsNotChanged() {
    var draft = example.issued(SIGNED);
    var review = review(draft, SIGNED.plusYears(1));
    doing(SIGNED, () -> reviews.set(HEAD, review));
    doing(SIGNED, () -> reviews.set(HEAD, review));
    refused(() -> doing(SIGNED, () -> reviews.set(HEAD, review(draft, SIGNED.plusDays(5)))), "");
    var found = new Review.Found(SIGNED.plusDays(3), Review.Result.AMEND, "Điều 2 trái luật.", "");
    refused(() -> doing(SIGNED, () -> reviews.close(HEAD, review.id(), found)), "on");
    doing(SIGNED.plusDays(3), () -> reviews.close(HEAD, review.id(), found));
    var other = new Review.Found(SIGNED.plusDays(3), Review.Result.KEEP, "Phù hợp.", "");
    refused(() -> doing(SIGNED.plusDays(3), () -> reviews.close(HEAD, review.id(), other)), "");
    doing(SIGNED.plusDays(3), () -> reviews.set(HEAD, review(draft, SIGNED.plusYears(2))));
    refused(() -> doing(MONDAY, () -> reviews.set(HEAD, review(example.decision(), SIGNED))), "");
  }

  @Test
  void listsAReviewAsLateOnTheDayAfterItWasDueAndAsDoneOnceItIs() {
    var draft = example.issued(SIGNED);
    var review = review(draft, SIGNED.plusDays(10));
    doing(SIGNED, () -> reviews.set(HEAD, review));
    assertThat(listed(draft, SIGNED.plusDays(10))).isEqualTo("open");
    assertThat(listed(draft, SIGNED.plusDays(11))).isEqualTo("late");
    doing(
        SIGNED.plusDays(11),
        () ->
            reviews.close(
                HEAD,
                review.id(),
                new Review.Found(SIGNED.plusDays(11), Review.Result.KEEP, "Phù hợp.", "")));
    assertThat(listed(draft, SIGNED.plusDays(11))).isEqualTo("done");
  }

  private String listed(Draft draft, LocalDate day) {
    var ask = Ask.of(Map.of("heading", draft.facts().title()));
    return on(day, () -> reviews.list(HEAD, ask)).lines().getFirst().state();
  }

  private static Review review(Draft draft, LocalDate due) {
    return new Review(Uuid7.next(), draft.id(), due, "Rà soát định kỳ", null, "");
  }

  @Test
  void tellsWhoRegisteredItOnceBeforeADayAndOnceAfterIt() {
    var draft = example.issued(SIGNED);
    doing(SIGNED.plusDays(2), reminders::remind);
    doing(SIGNED.plusDays(2), reminders::remind);
    assertThat(told(draft)).containsExactly("lawmaking.rule.GAZETTE.soon");
    doing(SIGNED.plusDays(4), reminders::remind);
    assertThat(told(draft))
        .containsExactlyInAnyOrder("lawmaking.rule.GAZETTE.soon", "lawmaking.rule.GAZETTE.late");
    example.take(draft, Step.Kind.GAZETTE, SIGNED.plusDays(5));
    example.take(draft, Step.Kind.DATABASE, SIGNED.plusDays(5));
    doing(SIGNED.plusDays(40), reminders::remind);
    assertThat(told(draft)).hasSize(2);
  }

  private List<String> told(Draft draft) {
    return jdbc.sql("select text_key from notifications.notification where href = :href")
        .param("href", "/office/drafts/" + draft.id())
        .query(String.class)
        .list();
  }

  @Test
  void countsInNoFigureOnceItIsWithdrawn() {
    var draft = example.issued(SIGNED);
    assertThat(counted(draft)).isEqualTo(3);
    doing(SIGNED, () -> drafts.withdraw(HEAD, draft.id(), "Ghi nhầm"));
    assertThat(counted(draft)).isZero();
  }

  private int counted(Draft draft) {
    return jdbc.sql(
            """
            select (select count(*) from lawmaking.report_draft where id = :id)
                 + (select count(*) from lawmaking.report_submission where id = :id)
                 + (select count(*) from lawmaking.report_issued where id = :id)
            """)
        .param("id", draft.id())
        .query(Integer.class)
        .single();
  }

  /// Far ahead, so that no other test meets the line.
  @Test
  void setsOtherDaysFromADayOnWhichLeaveWhatCameBeforeAsItWas() {
    var from = LocalDate.of(2090, 1, 1);
    var rule =
        new LegalLimit<>(
            Uuid7.next(),
            DraftLimit.REVIEW_FILE,
            Limit.calendarDays(17),
            new Validity(from, null, "Luật minh họa Điều 1", false, ""));
    rules.set(HEAD, rule);
    rules.set(HEAD, rule);
    var book = law.book();
    assertThat(book.on(DraftLimit.REVIEW_FILE, from).orElseThrow().limit())
        .isEqualTo(Limit.calendarDays(17));
    assertThat(book.on(DraftLimit.REVIEW_FILE, SIGNED).orElseThrow().limit())
        .isEqualTo(Limit.calendarDays(15));
    refused(
        () ->
            rules.set(
                HEAD,
                new LegalLimit<>(
                    Uuid7.next(), DraftLimit.REVIEW_FILE, Limit.calendarDays(18), rule.validity())),
        "from");
  }

  private static void refused(ThrowingCallable work, String field) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults()).extracting(fault -> fault.field()).contains(field));
  }
}
