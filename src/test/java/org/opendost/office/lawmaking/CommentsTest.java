package org.opendost.office.lawmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.lawmaking.DraftExample.CLERK;
import static org.opendost.office.lawmaking.DraftExample.HEAD;
import static org.opendost.office.lawmaking.DraftExample.MONDAY;
import static org.opendost.office.lawmaking.DraftExample.SPECIALIST;
import static org.opendost.office.lawmaking.DraftExample.comment;
import static org.opendost.office.lawmaking.DraftExample.doing;
import static org.opendost.office.lawmaking.DraftExample.on;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What is said to drafts, and what becomes of it.
@OfficeTest
class CommentsTest {

  private final DraftExample example;
  private final Comments comments;
  private final DraftReminders reminders;
  private final JdbcClient jdbc;
  private final MockMvc browser;

  CommentsTest(
      Drafts drafts,
      DraftSteps steps,
      DraftTexts texts,
      Comments comments,
      Units units,
      DraftReminders reminders,
      JdbcClient jdbc,
      WebApplicationContext application) {
    this.example = new DraftExample(drafts, steps, texts, comments, units);
    this.comments = comments;
    this.reminders = reminders;
    this.jdbc = jdbc;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void takesACommentFromAnyoneToTheEndOfTheLastDay() {
    var draft = example.posted();
    var last = comment(draft, "Nên nói rõ hơn.");
    doing(MONDAY.plusDays(30), () -> comments.send(Actor.PUBLIC, last, network()));
    refused(
        () ->
            doing(
                MONDAY.plusDays(31),
                () -> comments.send(Actor.PUBLIC, comment(draft, "Muộn"), network())),
        "",
        "lawmaking.fault.comment-over");
    assertThat(comments.open(SPECIALIST, last.id()).comment().receivedOn())
        .isEqualTo(MONDAY.plusDays(30));
  }

  @Test
  void keepsADoubleClickOnceAndOtherWordsOffIt() {
    var draft = example.posted();
    var said = comment(draft, "Một ý kiến.");
    doing(MONDAY, () -> comments.send(Actor.PUBLIC, said, network()));
    doing(MONDAY, () -> comments.send(Actor.PUBLIC, said, network()));
    assertThat(comments.of(HEAD, draft.id()).count().all()).isOne();
  }

  @Test
  void takesNoMoreThanTenAnHourFromOnePlaceAndForgetsThePlaceTheNightAfter() {
    var draft = example.posted();
    var network = network();
    for (int i = 0; i < 10; i++) {
      doing(MONDAY, () -> comments.send(Actor.PUBLIC, comment(draft, "Ý kiến"), network));
    }
    refused(
        () -> doing(MONDAY, () -> comments.send(Actor.PUBLIC, comment(draft, "Ý kiến"), network)),
        "",
        "lawmaking.fault.too-many");
    doing(MONDAY, () -> comments.send(Actor.PUBLIC, comment(draft, "Nơi khác"), network()));
    doing(MONDAY.plusDays(2), reminders::remind);
    assertThat(
            jdbc.sql("select count(*) from lawmaking.sending where network = :network")
                .param("network", network)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void saysBesideTheFieldWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
    var today = LocalDate.now(OfficeClock.ZONE);
    var draft = postedOn(today.minusDays(1));
    var answer =
        browser
            .perform(
                post("/lay-y-kien/" + draft.id())
                    .with(csrf())
                    .param("id", Uuid7.next().toString())
                    .param("name", "Vi Bờ Suối")
                    .param("sender", "PERSON")
                    .param("text", ""))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("text-fault", "Vi Bờ Suối");
  }

  @Test
  void showsEveryoneTheTextAndTheCountAndNothingOfWhoSaidWhat() throws Exception {
    var today = LocalDate.now(OfficeClock.ZONE);
    var draft = postedOn(today.minusDays(1));
    var said = comment(draft, "Đề nghị kéo dài thời hạn.");
    comments.send(Actor.PUBLIC, said, network());
    var page = read("/lay-y-kien/" + draft.id());
    assertThat(page)
        .contains("Điều 1. Phạm vi", "Ý kiến đã nhận")
        .doesNotContain(said.name(), said.contact(), said.text(), SPECIALIST.name());
    assertThat(read("/lay-y-kien?title={title}", draft.facts().title()))
        .contains(draft.facts().title());
  }

  private Draft postedOn(LocalDate day) {
    var draft = example.decision();
    example.text(draft, day, "Điều 1. Phạm vi");
    return example.take(draft, DraftExample.step(draft, Step.Kind.COMMENT, day, day.plusDays(40)));
  }

  @Test
  void showsTheVersionThatWasPostedAndNotTheOneThatIsBeingWritten() {
    var draft = example.posted();
    example.text(draft, MONDAY.plusDays(2), "Điều 1. Bản đang viết");
    assertThat(comments.read(Actor.PUBLIC, draft.id()).text().text())
        .contains("Phạm vi")
        .doesNotContain("Bản đang viết");
  }

  @Test
  void hidesDraftsThatWereNeverPostedThatWereStoppedAndThatWereWithdrawn() {
    hidden(example.decision());
    var stopped = example.posted();
    example.take(stopped, Step.Kind.STOPPED, MONDAY.plusDays(1));
    hidden(stopped);
    var withdrawn = example.posted();
    doing(MONDAY, () -> example.drafts().withdraw(HEAD, withdrawn.id(), "Ghi nhầm"));
    hidden(withdrawn);
  }

  private void hidden(Draft draft) {
    assertThatThrownBy(() -> comments.read(Actor.PUBLIC, draft.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> comments.list(Actor.PUBLIC, draft.id(), Ask.first()))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void tellsTheSecondOfficerWhoAnsweredMeanwhile() {
    var draft = example.posted();
    var said = comment(draft, "Một ý kiến.");
    doing(MONDAY, () -> comments.send(Actor.PUBLIC, said, network()));
    answer(SPECIALIST, said.id(), Comment.Outcome.TAKEN, "Đã sửa Điều 1.", 1);
    answer(SPECIALIST, said.id(), Comment.Outcome.TAKEN, "Đã sửa Điều 1.", 1);
    assertThatThrownBy(() -> answer(HEAD, said.id(), Comment.Outcome.NOT, "Ngoài phạm vi.", 1))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(SPECIALIST.name());
    answer(HEAD, said.id(), Comment.Outcome.PARTLY, "Sửa một phần.", 2);
    assertThat(comments.of(HEAD, draft.id()).count()).isEqualTo(new CommentCount(1, 0, 1, 0));
  }

  @Test
  void answersNothingWithoutAReasonAndListsEachAnswer() {
    var draft = example.posted();
    var said = comment(draft, "Một ý kiến.");
    doing(MONDAY, () -> comments.send(Actor.PUBLIC, said, network()));
    refused(
        () -> answer(SPECIALIST, said.id(), Comment.Outcome.NOT, " ", 1),
        "reason",
        "input.required");
    answer(SPECIALIST, said.id(), Comment.Outcome.NOT, "Ngoài phạm vi.", 1);
    assertThat(comments.list(HEAD, draft.id(), Ask.first()).lines())
        .singleElement()
        .matches(line -> line.state().equals("NOT"));
    assertThatThrownBy(() -> answer(CLERK, said.id(), Comment.Outcome.NOT, "Không.", 2))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void countsWhatWasSaidAndWhatWasTakenOfIt() {
    var draft = example.posted();
    var taken = comment(draft, "Một.");
    doing(MONDAY, () -> comments.send(Actor.PUBLIC, taken, network()));
    doing(MONDAY, () -> comments.send(Actor.PUBLIC, comment(draft, "Hai."), network()));
    answer(SPECIALIST, taken.id(), Comment.Outcome.TAKEN, "Đã sửa.", 1);
    assertThat(
            jdbc.sql(
                    """
                    select comment_outcome from lawmaking.report_comment where draft_id = :draft order by 1
                    """)
                .param("draft", draft.id())
                .query(String.class)
                .list())
        .containsExactly("", "TAKEN");
  }

  private void answer(
      Actor actor, UUID comment, Comment.Outcome outcome, String reason, int version) {
    on(
        MONDAY.plusDays(1),
        () -> {
          comments.answer(actor, comment, outcome, reason, version);
          return comment;
        });
  }

  private String read(String path, Object... variables) throws Exception {
    var answer = browser.perform(get(path, variables)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  /// A place that no other test sends from.
  private static String network() {
    return Uuid7.next().toString();
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
