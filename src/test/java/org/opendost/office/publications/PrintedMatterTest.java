package org.opendost.office.publications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.publications.PublicationExample.CLERK;
import static org.opendost.office.publications.PublicationExample.EDITOR;
import static org.opendost.office.publications.PublicationExample.HEAD;
import static org.opendost.office.publications.PublicationExample.MONDAY;
import static org.opendost.office.publications.PublicationExample.SPECIALIST;
import static org.opendost.office.publications.PublicationExample.article;
import static org.opendost.office.publications.PublicationExample.delivery;
import static org.opendost.office.publications.PublicationExample.on;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Bulletins, their issues, and all else that is printed.
@OfficeTest
class PrintedMatterTest {

  private final PublicationExample example;
  private final Periodicals periodicals;
  private final PrintedMatter printed;
  private final PrintedContents contents;
  private final JdbcClient jdbc;

  PrintedMatterTest(
      Periodicals periodicals, PrintedMatter printed, PrintedContents contents, JdbcClient jdbc) {
    this.example = new PublicationExample(periodicals, printed);
    this.periodicals = periodicals;
    this.printed = printed;
    this.contents = contents;
    this.jdbc = jdbc;
  }

  @Test
  void neverHandsOutMoreCopiesThanWerePrinted() {
    var issue = example.issue(100);
    hand(issue, 70);
    refused(() -> hand(issue, 31), "copies");
    hand(issue, 30);
    assertThat(printed.open(EDITOR, issue.id()).printed().left()).isZero();
  }

  @Test
  void givesTheLastCopiesToOneOfTwoOfficersWhoHandThemOutAtOnce() throws Exception {
    var issue = example.issue(100);
    var both = List.<Callable<Boolean>>of(() -> gives(issue), () -> gives(issue));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var given = threads.invokeAll(both).stream().filter(each -> each.resultNow()).count();
      assertThat(given).isOne();
    }
    assertThat(printed.open(EDITOR, issue.id()).printed().handedOut()).isEqualTo(60);
  }

  private boolean gives(Printed issue) {
    try {
      hand(issue, 60);
      return true;
    } catch (InvalidInput tooMany) {
      return false;
    }
  }

  @Test
  void keepsThePrintRunAboveWhatWasHandedOut() {
    var issue = example.issue(100);
    hand(issue, 70);
    refused(() -> correct(PublicationExample.printed(issue, 69)), "copies");
    assertThat(correct(PublicationExample.printed(issue, 70)).left()).isZero();
  }

  @Test
  void hasCopiesAgainOnceADeliveryIsTakenBack() {
    var issue = example.issue(100);
    var wrong = hand(issue, 100);
    on(
        MONDAY,
        () -> {
          contents.withdrawDelivery(EDITOR, issue.id(), wrong.id(), "Ghi nhầm nơi nhận");
          return wrong;
        });
    var opened = printed.open(EDITOR, issue.id());
    assertThat(opened.printed().left()).isEqualTo(100);
    assertThat(opened.deliveries()).singleElement().matches(Delivery::withdrawn);
  }

  @Test
  void handsOutNothingThatIsNotPrintedYet() {
    var preparing = example.issue(null);
    assertThatThrownBy(() -> hand(preparing, 1))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("publications.fault.not-printed");
  }

  @Test
  void refusesASecondIssueWithTheSameNumberAndSaysWhoEnteredTheFirst() {
    var issue = example.issue(100);
    var again = PublicationExample.issue(issue.periodical(), 1, null);
    assertThatThrownBy(() -> on(MONDAY, () -> printed.write(SPECIALIST, again)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(EDITOR.name());
  }

  @Test
  void saysBesideEachFieldWhatIsWrong() {
    var bulletin = example.bulletin();
    var typed = PublicationExample.issue(bulletin.id(), 0, 0);
    assertThatThrownBy(() -> on(MONDAY.minusDays(1), () -> printed.write(EDITOR, typed)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .contains("number", "copies", "on"));
    var issue = example.issue(10);
    refused(
        () -> contents.add(EDITOR, new Article(Uuid7.next(), issue.id(), "", "", 5, 3, false)),
        "title",
        "author",
        "lastPage");
  }

  @Test
  void entersADoubleClickOnceAndKeepsOtherWordsOffIt() {
    var bulletin = example.bulletin();
    var typed = PublicationExample.issue(bulletin.id(), 2, 100);
    on(MONDAY, () -> printed.write(EDITOR, typed));
    on(MONDAY, () -> printed.write(EDITOR, typed));
    var other = PublicationExample.printed(typed, 200);
    refused(() -> on(MONDAY, () -> printed.write(EDITOR, other)), "");
    var delivery = delivery(typed, 40);
    on(MONDAY, () -> contents.handOut(EDITOR, delivery));
    on(MONDAY, () -> contents.handOut(EDITOR, delivery));
    assertThat(printed.open(EDITOR, typed.id()).printed().handedOut()).isEqualTo(40);
  }

  @Test
  void tellsTheSecondOfficerWhoChangedTheIssueMeanwhile() {
    var seen = example.issue(100);
    correct(PublicationExample.printed(seen, 120));
    correct(PublicationExample.printed(seen, 120));
    assertThatThrownBy(
            () ->
                on(
                    MONDAY,
                    () -> printed.correct(SPECIALIST, PublicationExample.printed(seen, 130))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(EDITOR.name());
    assertThat(printed.open(EDITOR, seen.id()).printed().copies()).isEqualTo(120);
  }

  @Test
  void entersANewLicenceOfABulletinWhoseOldOneStaysInItsHistory() {
    var bulletin = example.bulletin();
    var renewed =
        new Periodical(
            bulletin.id(),
            bulletin.title(),
            "15/GP-XBBT",
            bulletin.authority(),
            MONDAY,
            MONDAY.plusYears(1),
            bulletin.periodicity(),
            1,
            "");
    on(MONDAY, () -> periodicals.correct(EDITOR, renewed));
    assertThat(periodicals.open(HEAD, bulletin.id()).isLicensed(MONDAY.minusDays(1))).isFalse();
    assertThat(
            jdbc.sql("select licence_number from publications.periodical_history where id = :id")
                .param("id", bulletin.id())
                .query(String.class)
                .list())
        .contains("12/GP-XBBT");
  }

  @Test
  void showsThePublicAnIssueOnlyWhileItIsPrintedAndNotWithdrawn() {
    var preparing = example.issue(null);
    hidden(preparing);
    var issue = example.issue(100);
    var kept = on(MONDAY, () -> contents.add(EDITOR, article(issue, "Lâm Đồi Cọ")));
    var out = on(MONDAY, () -> contents.add(EDITOR, article(issue, "Hứa Suối Trong")));
    on(
        MONDAY,
        () -> {
          contents.withdrawArticle(EDITOR, issue.id(), out.id(), "Không in");
          return out;
        });
    hand(issue, 10);
    var read = printed.readIssue(Actor.PUBLIC, issue.id());
    assertThat(read.articles()).containsExactly(kept);
    assertThat(read.deliveries()).isEmpty();
    on(MONDAY, () -> printed.withdraw(HEAD, issue.id(), "Ghi nhầm"));
    hidden(issue);
    var calendar = PublicationExample.calendar(2000);
    hidden(on(MONDAY, () -> printed.write(EDITOR, calendar)));
  }

  private void hidden(Printed some) {
    assertThatThrownBy(() -> printed.readIssue(Actor.PUBLIC, some.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> printed.open(Actor.PUBLIC, some.id())).isInstanceOf(Forbidden.class);
  }

  @Test
  void takesAPdfAsItsFileAndNothingElse() {
    var issue = example.issue(100);
    var text = new Upload("so-1.pdf", new ByteArrayResource("không phải PDF".getBytes(UTF_8)));
    refused(() -> printed.attach(EDITOR, issue.id(), Uuid7.next(), text), "file");
    assertThat(printed.open(EDITOR, issue.id()).file()).isNull();
  }

  @Test
  void countsTwoThousandCalendarsAndNoneThatWasWithdrawn() {
    var calendar = on(MONDAY, () -> printed.write(EDITOR, PublicationExample.calendar(2000)));
    assertThat(counted(calendar)).isEqualTo(2000);
    on(MONDAY, () -> printed.withdraw(HEAD, calendar.id(), "Ghi nhầm"));
    assertThat(counted(calendar)).isZero();
  }

  private int counted(Printed some) {
    return jdbc.sql(
            """
            select coalesce(sum(copies), 0) from publications.report_printed
             where id = :id and printed_kind = 'CALENDAR'
            """)
        .param("id", some.id())
        .query(Integer.class)
        .single();
  }

  @Test
  void isEnteredByThoseWhoMakeItAndWithdrawnByHeads() {
    var typed = PublicationExample.calendar(10);
    assertThatThrownBy(() -> printed.write(CLERK, typed)).isInstanceOf(Forbidden.class);
    var issue = example.issue(10);
    assertThatThrownBy(() -> printed.withdraw(EDITOR, issue.id(), "Nhầm"))
        .isInstanceOf(Forbidden.class);
  }

  private Delivery hand(Printed of, int copies) {
    return on(MONDAY, () -> contents.handOut(EDITOR, delivery(of, copies)));
  }

  private Printed correct(Printed typed) {
    return on(MONDAY, () -> printed.correct(EDITOR, typed));
  }

  private static void refused(ThrowingCallable work, String... fields) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults()).extracting(fault -> fault.field()).contains(fields));
  }
}
