package org.opendost.portal.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class ArticlesTest {

  private static final Actor EDITOR =
      new Actor(Uuid7.next(), "Bế Thanh Trà", Set.of(Role.EDITOR), null, null);
  private static final Actor SPECIALIST =
      new Actor(Uuid7.next(), "Nông Suối Mơ", Set.of(Role.SPECIALIST), null, null);

  private final Articles articles;
  private final Desk desk;
  private final Sections sections;
  private final Audit audit;
  private final Files files;
  private final TransactionTemplate transaction;

  ArticlesTest(
      Articles articles,
      Desk desk,
      Sections sections,
      Audit audit,
      Files files,
      PlatformTransactionManager transactions) {
    this.files = files;
    this.transaction = new TransactionTemplate(transactions);
    this.articles = articles;
    this.desk = desk;
    this.sections = sections;
    this.audit = audit;
  }

  @Test
  void showsAnArticleToThePublicOnlyWhileItIsPublished() {
    var draft = articles.draft(EDITOR, Uuid7.next(), manuscript("Đường về bản"));
    assertThatThrownBy(() -> articles.article(Actor.PUBLIC, draft.number()))
        .isInstanceOf(NotFound.class);

    articles.publish(EDITOR, draft.id());
    assertThat(articles.article(Actor.PUBLIC, draft.number()).path())
        .isEqualTo("/tin-tuc/khoa-hoc-doi-song/duong-ve-ban-" + draft.number());

    articles.withdraw(EDITOR, draft.id(), "Số liệu sai");
    assertThatThrownBy(() -> articles.article(Actor.PUBLIC, draft.number()))
        .isInstanceOf(NotFound.class);
    assertThat(audit.of(draft.id()))
        .extracting(entry -> entry.action())
        .containsExactly("article.drafted", "article.published", "article.withdrawn");
  }

  @Test
  void makesOneArticleOfADoubleClick() {
    var id = Uuid7.next();
    var first = articles.draft(EDITOR, id, manuscript("Một"));
    var second = articles.draft(EDITOR, id, manuscript("Hai"));
    assertThat(second.number()).isEqualTo(first.number());
    assertThat(second.title()).isEqualTo("Một");
  }

  @Test
  void tellsTheSecondEditorWhatTheFirstDid() {
    var article = articles.draft(EDITOR, Uuid7.next(), manuscript("Bản đầu"));
    assertThat(articles.change(EDITOR, article.id(), 1, manuscript("Bản của người thứ nhất")))
        .isInstanceOf(Change.Changed.class);
    assertThat(articles.change(EDITOR, article.id(), 1, manuscript("Bản của người thứ hai")))
        .isInstanceOfSatisfying(
            Change.Overtaken.class,
            overtaken -> assertThat(overtaken.now().title()).isEqualTo("Bản của người thứ nhất"));
  }

  @Test
  void publishesAScheduledArticleWhenItsTimeComes() {
    var article = articles.draft(EDITOR, Uuid7.next(), manuscript("Hẹn giờ"));
    var at = Instant.now().plus(Duration.ofHours(2));
    articles.schedule(EDITOR, article.id(), at);
    articles.publishDue(EDITOR, article.id());
    assertThat(articles.due(EDITOR)).doesNotContain(article.id());
    assertThat(desk.article(EDITOR, article.id()).state()).isEqualTo(Article.State.SCHEDULED);

    assertThat(OfficeClock.at(at, () -> articles.due(EDITOR))).contains(article.id());
    OfficeClock.at(at, () -> articles.publishDue(EDITOR, article.id()));
    assertThat(articles.article(Actor.PUBLIC, article.number()).publishedAt()).isNotNull();
  }

  /// The clockwork has read what is due, then the editor is quicker.
  @Test
  void publishesNothingThatAnEditorTookBackOrMovedAtTheLastMoment() {
    var takenBack = articles.draft(EDITOR, Uuid7.next(), manuscript("Rút lịch"));
    var moved = articles.draft(EDITOR, Uuid7.next(), manuscript("Dời lịch"));
    var at = Instant.now().plus(Duration.ofHours(2));
    articles.schedule(EDITOR, takenBack.id(), at);
    articles.schedule(EDITOR, moved.id(), at);
    assertThat(OfficeClock.at(at, () -> articles.due(EDITOR))).contains(takenBack.id(), moved.id());

    articles.unschedule(EDITOR, takenBack.id());
    articles.schedule(EDITOR, moved.id(), at.plus(Duration.ofDays(1)));
    OfficeClock.at(
        at,
        () -> {
          articles.publishDue(EDITOR, takenBack.id());
          articles.publishDue(EDITOR, moved.id());
        });

    assertThat(desk.article(EDITOR, takenBack.id()).state()).isEqualTo(Article.State.DRAFT);
    assertThat(desk.article(EDITOR, moved.id()).state()).isEqualTo(Article.State.SCHEDULED);
  }

  @Test
  void namesNoFileThatWasNotKeptForAnArticle() {
    var paper =
        transaction.execute(
            status ->
                files.keep(
                    SPECIALIST,
                    Uuid7.next(),
                    new Upload("don.pdf", new ByteArrayResource("%PDF-1.7 đơn".getBytes(UTF_8))),
                    Desk.ATTACHMENT));
    var kept =
        desk.keepAttachment(
            EDITOR,
            Uuid7.next(),
            new Upload("bai.pdf", new ByteArrayResource("%PDF-1.7 bài".getBytes(UTF_8))));

    assertThat(articles.file(EDITOR, kept.id())).isEqualTo(kept);
    assertThatThrownBy(() -> articles.file(EDITOR, paper.id())).isInstanceOf(NotFound.class);
    assertThat(desk.files(EDITOR, List.of(paper.id(), kept.id()))).containsExactly(kept);
    assertThatThrownBy(() -> articles.draft(EDITOR, Uuid7.next(), with(null, paper.id())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults().getFirst().key())
                    .isEqualTo("articles.attachments.unknown"));
    assertThatThrownBy(
            () -> articles.draft(EDITOR, Uuid7.next(), with(paper.id().toString(), kept.id())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults().getFirst().key())
                    .isEqualTo("articles.picture.unknown"));
    assertThat(articles.draft(EDITOR, Uuid7.next(), with(null, kept.id())).attachments())
        .containsExactly(kept.id());
  }

  private static Manuscript with(@Nullable String picture, UUID attachment) {
    return new Manuscript(
        "",
        Category.KY_YEU,
        "Có tệp",
        "L",
        "B",
        "A",
        List.of(),
        picture,
        null,
        "Hình",
        "",
        List.of(attachment));
  }

  @Test
  void letsNoScriptThrough() {
    var body =
        "<p onclick=\"x()\">Chữ <script>alert(1)</script><a href=\"javascript:x()\">đây</a></p>";
    var article =
        articles.draft(
            EDITOR,
            Uuid7.next(),
            new Manuscript("", Category.KY_YEU, "T", "L", body, "A", List.of(), null, null));
    assertThat(article.body()).isEqualTo("<p>Chữ đây</p>");
  }

  @Test
  void readsPlainBlocks() {
    assertThat(Markup.toHtml("Đoạn một\n\n## Mục\n\n- a < b\n- c"))
        .isEqualTo("<p>Đoạn một</p>\n<h2>Mục</h2>\n<ul><li>a &lt; b</li><li>c</li></ul>\n");
  }

  @Test
  void keepsADraftWithATitleAndPublishesNothingUnfinished() {
    var empty = new Manuscript("", null, "", " ", "", "", List.of(), null, null);
    assertThatThrownBy(() -> articles.draft(EDITOR, Uuid7.next(), empty))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactly("title", "category"));

    var begun =
        new Manuscript("", Category.KY_YEU, "Mới có tên", "", "", "", List.of(), null, null);
    var draft = articles.draft(EDITOR, Uuid7.next(), begun);
    assertThatThrownBy(() -> articles.publish(EDITOR, draft.id()))
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
    var draft = articles.draft(EDITOR, Uuid7.next(), manuscript("Bản tôi đọc"));
    articles.change(EDITOR, draft.id(), 1, manuscript("Bản người khác sửa"));
    assertThat(articles.publish(EDITOR, draft.id(), 1))
        .isInstanceOfSatisfying(
            Change.Overtaken.class,
            overtaken -> assertThat(overtaken.now().title()).isEqualTo("Bản người khác sửa"));
    assertThat(articles.publish(EDITOR, draft.id(), 2)).isInstanceOf(Change.Changed.class);
    assertThat(articles.publish(EDITOR, draft.id(), 2)).isInstanceOf(Change.Changed.class);
  }

  @Test
  void tellsReadersWhenAnArticleWasCorrectedAndKeepsWhatItWas() {
    var draft = articles.draft(EDITOR, Uuid7.next(), manuscript("Số liệu cũ"));
    var published = articles.publish(EDITOR, draft.id());
    assertThat(published.correctedAt()).isNull();
    articles.change(EDITOR, draft.id(), published.version(), manuscript("Số liệu mới"));

    assertThat(articles.article(Actor.PUBLIC, draft.number()).correctedAt()).isNotNull();
    assertThat(desk.versions(EDITOR, draft.id()))
        .extracting(Version::title)
        .containsExactly("Số liệu mới", "Số liệu cũ", "Số liệu cũ");
    assertThat(desk.version(EDITOR, draft.id(), 1).source()).isEqualTo("Một đoạn.");
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
    var article = articles.draft(EDITOR, Uuid7.next(), inside);
    articles.publish(EDITOR, article.id());
    sections.change(
        EDITOR, new Section(section.category(), "Chuyển đổi số", "Digital", 200, false, false, 1));

    assertThatThrownBy(() -> articles.draft(EDITOR, Uuid7.next(), inside))
        .isInstanceOf(InvalidInput.class);
    assertThat(articles.article(Actor.PUBLIC, article.number()).category())
        .isEqualTo(section.category());
    assertThatThrownBy(() -> sections.change(EDITOR, section)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void readsWhatEditorsMark() {
    assertThat(Markup.toHtml("### Nhỏ\n\n1. một\n2. hai\n\n> lời **đậm** và *nghiêng*"))
        .isEqualTo(
            """
            <h3>Nhỏ</h3>
            <ol><li>một</li><li>hai</li></ol>
            <blockquote><p>lời <strong>đậm</strong> và <em>nghiêng</em></p>
            </blockquote>
            """);
    assertThat(Markup.toHtml("[Sở](https://vidu.vn/a) [x](javascript:alert(1)) 2*3*4"))
        .contains("href=\"https://vidu.vn/a\"")
        .contains("[x](javascript:alert(1)) 2*3*4");
  }

  @Test
  void letsOnlyEditorsWrite() {
    assertThatThrownBy(() -> articles.draft(SPECIALIST, Uuid7.next(), manuscript("Không")))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> desk.article(Actor.PUBLIC, UUID.randomUUID()))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void countsOneVoteOfEachReader() {
    var article = articles.draft(EDITOR, Uuid7.next(), manuscript("Chấm điểm"));
    articles.publish(EDITOR, article.id());
    vote(article, 2, reader("203.0.113.7"));
    var own = vote(article, 5, reader("203.0.113.7"));
    vote(article, 4, reader("203.0.113.8"));

    assertThat(own.rating()).isEqualTo(new Rating(5, 1, 5));
    assertThat(articles.rating(Actor.PUBLIC, article.id(), own.token()))
        .isEqualTo(new Rating(9, 2, 5));
    assertThat(articles.rating(Actor.PUBLIC, article.id(), null)).isEqualTo(new Rating(9, 2, null));
  }

  @Test
  void knowsAReaderAgainFromAnotherAddressAndTakesNoTokenButItsOwn() {
    var article = articles.draft(EDITOR, Uuid7.next(), manuscript("Đổi mạng"));
    var other = articles.draft(EDITOR, Uuid7.next(), manuscript("Bài khác"));
    articles.publish(EDITOR, article.id());
    articles.publish(EDITOR, other.id());
    var first = vote(article, 1, reader("203.0.113.7"));
    vote(article, 3, new Reader("198.51.100.9", "Firefox", first.token()));
    assertThat(articles.rating(Actor.PUBLIC, article.id(), first.token()))
        .isEqualTo(new Rating(3, 1, 3));

    var forged = "0".repeat(128);
    assertThat(articles.rating(Actor.PUBLIC, other.id(), first.token()).own()).isNull();
    vote(article, 5, new Reader("203.0.113.7", "Firefox", forged));
    assertThat(articles.rating(Actor.PUBLIC, article.id(), null)).isEqualTo(new Rating(5, 1, null));
  }

  @Test
  void forgetsAfterNinetyDaysWhoVotedAndKeepsTheVote() {
    var article = articles.draft(EDITOR, Uuid7.next(), manuscript("Quên người chấm"));
    articles.publish(EDITOR, article.id());
    var given = vote(article, 4, reader("203.0.113.7"));
    OfficeClock.at(Instant.now().plus(Duration.ofDays(89)), () -> articles.forgetVoters(EDITOR));
    assertThat(articles.rating(Actor.PUBLIC, article.id(), given.token()).own()).isEqualTo(4);

    OfficeClock.at(Instant.now().plus(Duration.ofDays(91)), () -> articles.forgetVoters(EDITOR));
    assertThat(articles.rating(Actor.PUBLIC, article.id(), given.token()))
        .isEqualTo(new Rating(4, 1, null));
  }

  @Test
  void stopsAnAddressThatChangesItsBrowserForEveryVote() {
    var article = articles.draft(EDITOR, Uuid7.next(), manuscript("Máy chấm"));
    articles.publish(EDITOR, article.id());
    for (int i = 0; i < 20; i++) {
      assertThat(
              articles.rate(
                  Actor.PUBLIC, article.number(), 1, new Reader("203.0.113.7", "Robot " + i, null)))
          .isInstanceOf(Vote.Counted.class);
    }
    assertThat(
            articles.rate(
                Actor.PUBLIC, article.number(), 1, new Reader("203.0.113.7", "Robot 20", null)))
        .isEqualTo(new Vote.TooMany());
  }

  @Test
  void listsNewerAndOlderNewsOfTheSectionOnly() {
    var day = Instant.parse("2031-03-01T02:00:00Z");
    var published =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    OfficeClock.at(
                        day.plus(Duration.ofDays(i)),
                        () -> {
                          var a = articles.draft(EDITOR, Uuid7.next(), manuscript("Tin " + i));
                          return articles.publish(EDITOR, a.id());
                        }))
            .toList();
    var middle = published.get(2);
    assertThat(articles.newer(Actor.PUBLIC, middle, 2))
        .extracting(Headline::title)
        .containsExactly("Tin 4", "Tin 3");
    assertThat(articles.older(Actor.PUBLIC, middle, 2))
        .extracting(Headline::title)
        .containsExactly("Tin 1", "Tin 0");
  }

  private Vote.Counted vote(Article article, int stars, Reader reader) {
    return (Vote.Counted) articles.rate(Actor.PUBLIC, article.number(), stars, reader);
  }

  private static Reader reader(String address) {
    return new Reader(address, "Firefox", null);
  }

  private static Manuscript manuscript(String title) {
    return new Manuscript(
        "",
        Category.KHOA_HOC_DOI_SONG,
        title,
        "Lời dẫn",
        "Một đoạn.",
        "ThS. Hứa Diệu Mơ",
        List.of("thử"),
        "farm",
        null);
  }
}
