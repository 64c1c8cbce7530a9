package org.opendost.portal.articles;

import static org.opendost.portal.articles.ArticlesPermissions.READ_ALL;
import static org.opendost.portal.articles.ArticlesPermissions.WRITE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Fault;
import org.opendost.portal.pictures.PictureLine;

/// The editors' desk: articles of every state, what they were before, files on their way into one,
/// and what is being typed. What changes an article is in [Publishing].
@Facade
public class Desk {

  /// A picture of an article.
  public static final FileRule PICTURE =
      FileRule.of("pictureFile", 10, FileKind.JPEG, FileKind.PNG, FileKind.WEBP);

  /// A file that readers may fetch from an article.
  public static final FileRule ATTACHMENT =
      FileRule.of(
          "attachmentFiles",
          50,
          FileKind.PDF,
          FileKind.DOCX,
          FileKind.XLSX,
          FileKind.PPTX,
          FileKind.DOC,
          FileKind.XLS,
          FileKind.ODT,
          FileKind.ODS,
          FileKind.CSV,
          FileKind.ZIP);

  private final ArticleRows rows;
  private final DeskRows desk;
  private final Files files;
  private final PictureLine pictures;
  private final Clock clock;

  Desk(ArticleRows rows, DeskRows desk, Files files, PictureLine pictures, Clock clock) {
    this.rows = rows;
    this.desk = desk;
    this.files = files;
    this.pictures = pictures;
    this.clock = clock;
  }

  /// The article in any state.
  @Requires(READ_ALL)
  public Article article(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("article", id));
  }

  /// The article as it would be, whatever is still missing; nothing is written.
  @Requires(WRITE)
  public Article imagine(Actor actor, Manuscript manuscript) {
    var category = manuscript.category();
    return new Article(
        new UUID(0, 0),
        0,
        manuscript.slug(),
        category == null ? Category.THONG_BAO_MOI : category,
        manuscript.title(),
        manuscript.lead(),
        manuscript.body(),
        Markup.toHtml(manuscript.body()),
        manuscript.author(),
        manuscript.tags(),
        manuscript.picture(),
        manuscript.report(),
        manuscript.alt(),
        manuscript.caption(),
        manuscript.attachments(),
        Article.State.DRAFT,
        null,
        null,
        null,
        null,
        0,
        clock.instant(),
        actor.name());
  }

  /// What the article still lacks before readers may see it.
  @Requires(WRITE)
  public List<Fault> missing(Actor actor, UUID id) {
    return article(actor, id).manuscript().faultsForReaders().list();
  }

  /// What is looked for, at most so many.
  @Requires(READ_ALL)
  public List<ArticleLine> find(Actor actor, ArticleSearch search, int most) {
    return desk.find(search, most);
  }

  /// Every version of an article that stood, the newest first.
  @Requires(READ_ALL)
  public List<Version> versions(Actor actor, UUID id) {
    return desk.versions(id);
  }

  /// An article as it was.
  @Requires(READ_ALL)
  public Article version(Actor actor, UUID id, int version) {
    return desk.version(id, version).orElseThrow(() -> new NotFound("version", version));
  }

  /// Keeps a picture for an article; it is not shown before an article with it is.
  ///
  /// @param id made with the form
  @Requires(WRITE)
  public StoredFile keepPicture(Actor actor, UUID id, Upload upload) {
    var file = kept(files.keep(actor, id, upload, PICTURE));
    pictures.take(file, PICTURE.field());
    return file;
  }

  /// Keeps a file to be attached to an article.
  ///
  /// @param id made with the form
  @Requires(WRITE)
  public StoredFile keepAttachment(Actor actor, UUID id, Upload upload) {
    return kept(files.keep(actor, id, upload, ATTACHMENT));
  }

  private StoredFile kept(StoredFile file) {
    rows.keep(file.id());
    return file;
  }

  /// The files of those ids, as far as they were kept for an article.
  @Requires(READ_ALL)
  public List<StoredFile> files(Actor actor, List<UUID> ids) {
    var kept = rows.kept(ids);
    return kept.isEmpty() ? List.of() : files.get(ids.stream().filter(kept::contains).toList());
  }

  /// Keeps what the editor is typing, so that a lost connection loses nothing. It is the editor's
  /// own paper, not the office's: nobody else sees it, and it goes when the article is saved.
  ///
  /// @param version the version the editor began from; 0 for a new article
  /// @param typed the form, as JSON
  @Requires(WRITE)
  public void keepTyped(Actor actor, UUID article, int version, String typed) {
    desk.keep(article, actor.id(), version, typed, clock.instant());
  }

  /// What the editor typed and did not save.
  @Requires(WRITE)
  public Optional<Unsaved> typed(Actor actor, UUID article) {
    return desk.unsaved(article, actor.id());
  }

  /// New articles that the editor began and never saved.
  @Requires(READ_ALL)
  public List<Unsaved.Begun> begun(Actor actor) {
    return desk.begun(actor.id());
  }

  /// Throws away what the editor typed and did not save.
  @Requires(WRITE)
  public void dropTyped(Actor actor, UUID article) {
    desk.drop(article, actor.id());
  }
}
