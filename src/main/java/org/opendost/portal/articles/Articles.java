package org.opendost.portal.articles;

import static org.opendost.portal.articles.ArticlesPermissions.READ;
import static org.opendost.portal.articles.ArticlesPermissions.READ_ALL;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.portal.articles.Article.State;

/// News as anyone reads it. It is rated in [Ratings], written and published in [Publishing], and
/// what editors alone look at is [Desk].
@Facade
public class Articles {

  private final ArticleRows rows;
  private final HeadlineRows headlines;
  private final Files files;
  private final Access access;

  Articles(ArticleRows rows, HeadlineRows headlines, Files files, Access access) {
    this.rows = rows;
    this.headlines = headlines;
    this.files = files;
    this.access = access;
  }

  /// The article as it stands on the portal.
  @Requires(READ)
  public Article article(Actor actor, int number) {
    return rows.find(number)
        .filter(article -> article.state() == State.PUBLISHED)
        .orElseThrow(() -> new NotFound("article", number));
  }

  /// The newest of a section, or of all sections.
  ///
  /// @param olderThan number of the last article already seen
  @Requires(READ)
  public List<Headline> news(
      Actor actor, @Nullable Category category, @Nullable Integer olderThan, int most) {
    return headlines.older(category, olderThan, most);
  }

  /// The newest with that tag.
  ///
  /// @param olderThan number of the last article already seen
  @Requires(READ)
  public List<Headline> tagged(Actor actor, String tag, @Nullable Integer olderThan, int most) {
    return headlines.tagged(tag, olderThan, most);
  }

  /// All articles on the portal by number, for the map of the site.
  ///
  /// @param from number of the last one already seen
  @Requires(READ)
  public List<Headline> all(Actor actor, int from, int most) {
    return headlines.all(from, most);
  }

  /// The highest number an article on the portal has; 0 when there is none.
  @Requires(READ)
  public int lastNumber(Actor actor) {
    return headlines.last();
  }

  /// The files an article carries, in their order.
  @Requires(READ)
  public List<StoredFile> attachments(Actor actor, Article article) {
    return article.attachments().isEmpty() ? List.of() : files.get(article.attachments());
  }

  /// A picture or an attachment: of an article on the portal for anyone, any that was kept for an
  /// article for those who may read all.
  @Requires(READ)
  public StoredFile file(Actor actor, UUID id) {
    boolean all = access.allows(actor, READ_ALL) && !rows.kept(List.of(id)).isEmpty();
    if (!all && !rows.isPublic(id)) {
      throw new NotFound("file", id);
    }
    return files.get(id);
  }

  /// The newest of every section on the home page, `each` of them.
  @Requires(READ)
  public List<Headline> newestOfEach(Actor actor, int each) {
    return headlines.newestOfEach(each);
  }

  /// Those of the section that appeared next after the article, newest first.
  @Requires(READ)
  public List<Headline> newer(Actor actor, Article than, int most) {
    return headlines.newer(than, most);
  }

  /// Those of the section that appeared before the article, newest first.
  @Requires(READ)
  public List<Headline> older(Actor actor, Article than, int most) {
    return headlines.older(than.category(), than.number(), most);
  }
}
