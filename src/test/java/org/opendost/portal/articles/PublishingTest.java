package org.opendost.portal.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.portal.articles.Newsroom.EDITOR;
import static org.opendost.portal.articles.Newsroom.manuscript;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;

/// News as editors make it, often two of them at once.
@OfficeTest
class PublishingTest {

  private static final Actor SPECIALIST =
      new Actor(Uuid7.next(), "Nông Suối Mơ", Set.of(Role.SPECIALIST), null, null);

  private final Articles articles;
  private final Publishing publishing;
  private final Desk desk;
  private final Sections sections;

  PublishingTest(Articles articles, Publishing publishing, Desk desk, Sections sections) {
    this.articles = articles;
    this.publishing = publishing;
    this.desk = desk;
    this.sections = sections;
  }

  @Test
  void makesOneArticleOfADoubleClick() {
    var id = Uuid7.next();
    var first = publishing.draft(EDITOR, id, manuscript("Một"));
    var second = publishing.draft(EDITOR, id, manuscript("Hai"));
    assertThat(second.number()).isEqualTo(first.number());
    assertThat(second.title()).isEqualTo("Một");
  }

  @Test
  void tellsTheSecondEditorWhatTheFirstDid() {
    var article = publishing.draft(EDITOR, Uuid7.next(), manuscript("Bản đầu"));
    assertThat(publishing.change(EDITOR, article.id(), 1, manuscript("Bản của người thứ nhất")))
        .isInstanceOf(Change.Changed.class);
    assertThat(publishing.change(EDITOR, article.id(), 1, manuscript("Bản của người thứ hai")))
        .isInstanceOfSatisfying(
            Change.Overtaken.class,
            overtaken -> assertThat(overtaken.now().title()).isEqualTo("Bản của người thứ nhất"));
  }

  @Test
  void publishesAScheduledArticleWhenItsTimeComes() {
    var article = publishing.draft(EDITOR, Uuid7.next(), manuscript("Hẹn giờ"));
    var at = Instant.now().plus(Duration.ofHours(2));
    publishing.schedule(EDITOR, article.id(), at);
    publishing.publishDue(EDITOR, article.id());
    assertThat(publishing.due(EDITOR)).doesNotContain(article.id());
    assertThat(desk.article(EDITOR, article.id()).state()).isEqualTo(Article.State.SCHEDULED);

    assertThat(OfficeClock.at(at, () -> publishing.due(EDITOR))).contains(article.id());
    OfficeClock.at(at, () -> publishing.publishDue(EDITOR, article.id()));
    assertThat(articles.article(Actor.PUBLIC, article.number()).publishedAt()).isNotNull();
  }

  /// The clockwork has read what is due, then the editor is quicker.
  @Test
  void publishesNothingThatAnEditorTookBackOrMovedAtTheLastMoment() {
    var takenBack = publishing.draft(EDITOR, Uuid7.next(), manuscript("Rút lịch"));
    var moved = publishing.draft(EDITOR, Uuid7.next(), manuscript("Dời lịch"));
    var at = Instant.now().plus(Duration.ofHours(2));
    publishing.schedule(EDITOR, takenBack.id(), at);
    publishing.schedule(EDITOR, moved.id(), at);
    assertThat(OfficeClock.at(at, () -> publishing.due(EDITOR)))
        .contains(takenBack.id(), moved.id());

    publishing.unschedule(EDITOR, takenBack.id());
    publishing.schedule(EDITOR, moved.id(), at.plus(Duration.ofDays(1)));
    OfficeClock.at(
        at,
        () -> {
          publishing.publishDue(EDITOR, takenBack.id());
          publishing.publishDue(EDITOR, moved.id());
        });

    assertThat(desk.article(EDITOR, takenBack.id()).state()).isEqualTo(Article.State.DRAFT);
    assertThat(desk.article(EDITOR, moved.id()).state()).isEqualTo(Article.State.SCHEDULED);
  }

  @Test
  void keepsADraftWithATitleAndPublishesNothingUnfinished() {
    var empty = new Manuscript("", null, "", " ", "", "", List.of(), null, null);
    assertThatThrownBy(() -> publishing.draft(EDITOR, Uuid7.next(), empty))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactly("title", "category"));

    var begun =
        new Manuscript("", Category.KY_YEU, "Mới có tên", "", "", "", List.of(), null, null);
    var draft = publishing.draft(EDITOR, Uuid7.next(), begun);
    assertThatThrownBy(() -> publishing.publish(EDITOR, draft.id()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactly("lead", "body", "author"));
    assertThat(desk.article(EDITOR, draft.id()).state()).isEqualTo(Article.State.DRAFT);
  }

  @Test
  void publishesNoTextThatTheEditorHasNotSeen() {
    var draft = publishing.draft(EDITOR, Uuid7.next(), manuscript("Bản tôi đọc"));
    publishing.change(EDITOR, draft.id(), 1, manuscript("Bản người khác sửa"));
    assertThat(publishing.publish(EDITOR, draft.id(), 1))
        .isInstanceOfSatisfying(
            Change.Overtaken.class,
            overtaken -> assertThat(overtaken.now().title()).isEqualTo("Bản người khác sửa"));
    assertThat(publishing.publish(EDITOR, draft.id(), 2)).isInstanceOf(Change.Changed.class);
    assertThat(publishing.publish(EDITOR, draft.id(), 2)).isInstanceOf(Change.Changed.class);
  }

  @Test
  void takesNoNewArticleIntoAClosedSection() {
    var section =
        sections.add(
            EDITOR,
            "chuyen-doi-so",
            new Section(Category.KY_YEU, "Chuyển đổi số", "Digital", 200, true, true, 1));
    var inside =
        new Manuscript("", section.category(), "Trong mục", "L", "B", "A", List.of(), null, null);
    var article = publishing.draft(EDITOR, Uuid7.next(), inside);
    publishing.publish(EDITOR, article.id());
    sections.change(
        EDITOR, new Section(section.category(), "Chuyển đổi số", "Digital", 200, false, false, 1));

    assertThatThrownBy(() -> publishing.draft(EDITOR, Uuid7.next(), inside))
        .isInstanceOf(InvalidInput.class);
    assertThat(articles.article(Actor.PUBLIC, article.number()).category())
        .isEqualTo(section.category());
    assertThatThrownBy(() -> sections.change(EDITOR, section)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void letsOnlyEditorsWrite() {
    assertThatThrownBy(() -> publishing.draft(SPECIALIST, Uuid7.next(), manuscript("Không")))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> desk.article(Actor.PUBLIC, UUID.randomUUID()))
        .isInstanceOf(Forbidden.class);
  }
}
