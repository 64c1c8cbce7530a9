package org.opendost.portal.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.portal.articles.Newsroom.EDITOR;
import static org.opendost.portal.articles.Newsroom.manuscript;

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

/// News as readers see it.
@OfficeTest
class ArticlesTest {

  private static final Actor SPECIALIST =
      new Actor(Uuid7.next(), "Nông Suối Mơ", Set.of(Role.SPECIALIST), null, null);

  private final Articles articles;
  private final Publishing publishing;
  private final Desk desk;
  private final Audit audit;
  private final Files files;
  private final TransactionTemplate transaction;

  ArticlesTest(
      Articles articles,
      Publishing publishing,
      Desk desk,
      Audit audit,
      Files files,
      PlatformTransactionManager transactions) {
    this.articles = articles;
    this.publishing = publishing;
    this.desk = desk;
    this.audit = audit;
    this.files = files;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Test
  void showsAnArticleToThePublicOnlyWhileItIsPublished() {
    var draft = publishing.draft(EDITOR, Uuid7.next(), manuscript("Đường về bản"));
    assertThatThrownBy(() -> articles.article(Actor.PUBLIC, draft.number()))
        .isInstanceOf(NotFound.class);

    publishing.publish(EDITOR, draft.id());
    assertThat(articles.article(Actor.PUBLIC, draft.number()).path())
        .isEqualTo("/tin-tuc/khoa-hoc-doi-song/duong-ve-ban-" + draft.number());

    publishing.withdraw(EDITOR, draft.id(), "Số liệu sai");
    assertThatThrownBy(() -> articles.article(Actor.PUBLIC, draft.number()))
        .isInstanceOf(NotFound.class);
    assertThat(audit.of(draft.id()))
        .extracting(entry -> entry.action())
        .containsExactly("article.drafted", "article.published", "article.withdrawn");
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
    assertThatThrownBy(() -> publishing.draft(EDITOR, Uuid7.next(), with(null, paper.id())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults().getFirst().key())
                    .isEqualTo("articles.attachments.unknown"));
    assertThatThrownBy(
            () -> publishing.draft(EDITOR, Uuid7.next(), with(paper.id().toString(), kept.id())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults().getFirst().key())
                    .isEqualTo("articles.picture.unknown"));
    assertThat(publishing.draft(EDITOR, Uuid7.next(), with(null, kept.id())).attachments())
        .containsExactly(kept.id());
  }

  @Test
  void letsNoScriptThrough() {
    var body =
        "<p onclick=\"x()\">Chữ <script>alert(1)</script><a href=\"javascript:x()\">đây</a></p>";
    var article =
        publishing.draft(
            EDITOR,
            Uuid7.next(),
            new Manuscript("", Category.KY_YEU, "T", "L", body, "A", List.of(), null, null));
    assertThat(article.body()).isEqualTo("<p>Chữ đây</p>");
  }

  @Test
  void tellsReadersWhenAnArticleWasCorrectedAndKeepsWhatItWas() {
    var draft = publishing.draft(EDITOR, Uuid7.next(), manuscript("Số liệu cũ"));
    var published = publishing.publish(EDITOR, draft.id());
    assertThat(published.correctedAt()).isNull();
    publishing.change(EDITOR, draft.id(), published.version(), manuscript("Số liệu mới"));

    assertThat(articles.article(Actor.PUBLIC, draft.number()).correctedAt()).isNotNull();
    assertThat(desk.versions(EDITOR, draft.id()))
        .extracting(Version::title)
        .containsExactly("Số liệu mới", "Số liệu cũ", "Số liệu cũ");
    assertThat(desk.version(EDITOR, draft.id(), 1).source()).isEqualTo("Một đoạn.");
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
                          var a = publishing.draft(EDITOR, Uuid7.next(), manuscript("Tin " + i));
                          return publishing.publish(EDITOR, a.id());
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
}
