package org.opendost.office.lawmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.lawmaking.DraftExample.HEAD;
import static org.opendost.office.lawmaking.DraftExample.MONDAY;
import static org.opendost.office.lawmaking.DraftExample.comment;
import static org.opendost.office.lawmaking.DraftExample.doing;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Lists and pages of law-making send as many statements for much as for little.
@OfficeTest
class DraftQueriesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";

  private final DraftExample example;
  private final Comments comments;
  private final Reviews reviews;
  private final DraftReminders reminders;
  private final MockMvc browser;

  DraftQueriesTest(
      Drafts drafts,
      DraftSteps steps,
      DraftTexts texts,
      Comments comments,
      Reviews reviews,
      DraftReminders reminders,
      Units units,
      WebApplicationContext application) {
    this.example = new DraftExample(drafts, steps, texts, comments, units);
    this.comments = comments;
    this.reviews = reviews;
    this.reminders = reminders;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void pagesAskAsOftenForMuchAsForLittle() {
    var little = pages(made(1));
    counts(little);
    var before = counts(little);
    var much = pages(made(6));
    made(2);
    assertThat(counts(much)).containsExactlyElementsOf(before).allMatch(count -> count < 16);
  }

  /// Nothing is new the second time, so that only what is read is counted.
  @Test
  void theNightReadsAsOftenForManyDraftsAsForFew() {
    var day = MONDAY.plusDays(200);
    made(1);
    doing(day, reminders::remind);
    var few = Queries.of(() -> night(day)).size();
    made(5);
    doing(day, reminders::remind);
    assertThat(Queries.of(() -> night(day))).hasSize(few);
  }

  private boolean night(LocalDate day) {
    doing(day, reminders::remind);
    return true;
  }

  private static List<String> pages(Draft draft) {
    return List.of(
        "/office/drafts",
        "/office/drafts?format=csv",
        "/office/drafts/law",
        "/office/drafts/reviews",
        "/office/drafts/reviews?format=csv",
        "/office/drafts/" + draft.id(),
        "/office/drafts/" + draft.id() + "/comments",
        "/office/drafts/" + draft.id() + "/comments?format=xlsx",
        "/office/drafts/" + draft.id() + "/comparison?older=1&newer=2",
        "/lay-y-kien",
        "/lay-y-kien/" + draft.id(),
        "/van-ban",
        "/van-ban/" + draft.id());
  }

  private Draft made(int many) {
    var draft = example.posted();
    for (int i = 0; i < many; i++) {
      example.text(draft, MONDAY, "Điều 1. Bản " + i);
      var said = comment(draft, "Ý kiến " + i);
      doing(MONDAY, () -> comments.send(Actor.PUBLIC, said, Uuid7.next().toString()));
      doing(MONDAY, () -> comments.answer(HEAD, said.id(), Comment.Outcome.TAKEN, "Đã sửa.", 1));
      example.posted();
    }
    example.take(draft, Step.Kind.APPRAISAL, MONDAY.plusDays(31));
    example.take(draft, Step.Kind.APPRAISED, MONDAY.plusDays(40));
    example.take(draft, Step.Kind.SUBMITTED, MONDAY.plusDays(45));
    var signed = MONDAY.plusDays(50);
    var issued =
        example.take(
            draft, DraftExample.step(draft, Step.Kind.ISSUED, signed, signed.plusDays(10)));
    doing(
        signed,
        () ->
            reviews.set(
                HEAD,
                new Review(Uuid7.next(), draft.id(), signed.plusYears(1), "Định kỳ", null, "")));
    return issued;
  }

  private List<Integer> counts(List<String> pages) {
    return pages.stream().map(this::statements).toList();
  }

  private int statements(String path) {
    return Queries.of(
            () -> {
              var request = get(path).with(user("visitor")).requestAttr(VISITOR, HEAD);
              var answer = browser.perform(request).andReturn().getResponse();
              assertThat(answer.getStatus()).as(path).isEqualTo(200);
              return answer;
            })
        .size();
  }
}
