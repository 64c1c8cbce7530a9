package org.opendost.portal.articles;

import static org.opendost.portal.articles.ArticlesPermissions.PUBLISH;
import static org.opendost.portal.articles.ArticlesPermissions.RATE;
import static org.opendost.portal.articles.ArticlesPermissions.READ;
import static org.opendost.portal.articles.ArticlesPermissions.READ_ALL;
import static org.opendost.portal.articles.ArticlesPermissions.WRITE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.Visibility;
import org.opendost.portal.articles.Article.State;
import org.opendost.portal.rendered.RenderedPages;
import org.springframework.web.util.HtmlUtils;

/// News: written and published by editors, read and rated by anyone. What editors alone look at is
/// [Desk].
@Facade
public class Articles {

  /// Readers of one address who may vote on one article: a school or an office has one address, a
  /// machine that changes its name at every vote has it too.
  private static final int VOTES_OF_AN_ADDRESS = 20;

  private final ArticleRows rows;
  private final HeadlineRows headlines;
  private final RatingRows ratings;
  private final SectionRows sections;
  private final Files files;
  private final ReaderKeys keys;
  private final Access access;
  private final Audit audit;
  private final RenderedPages pages;
  private final SearchEntries entries;
  private final Clock clock;

  Articles(
      ArticleRows rows,
      HeadlineRows headlines,
      RatingRows ratings,
      SectionRows sections,
      Files files,
      ReaderKeys keys,
      Access access,
      Audit audit,
      RenderedPages pages,
      SearchEntries entries,
      Clock clock) {
    this.rows = rows;
    this.headlines = headlines;
    this.ratings = ratings;
    this.sections = sections;
    this.files = files;
    this.keys = keys;
    this.access = access;
    this.audit = audit;
    this.pages = pages;
    this.entries = entries;
    this.clock = clock;
  }

  /// Begins an article. The same id a second time answers with what stands, which is another text
  /// where the editor wrote on after an answer that never came.
  @Requires(WRITE)
  public Article draft(Actor actor, UUID id, Manuscript manuscript) {
    var known = rows.find(id);
    if (known.isPresent()) {
      return known.get();
    }
    check(manuscript, null, manuscript.faults());
    rows.insert(id, manuscript, html(manuscript), clock.instant(), actor.name());
    var article = any(id);
    audit.record(
        actor, "article.drafted", "article", id, article.title(), null, article.manuscript());
    return article;
  }

  /// Changes what is written.
  ///
  /// @param version the version the editor began from
  @Requires(WRITE)
  public Change change(Actor actor, UUID id, int version, Manuscript manuscript) {
    var before = locked(id);
    boolean seen = before.state() == State.PUBLISHED || before.state() == State.SCHEDULED;
    if (seen) {
      access.require(actor, PUBLISH);
    }
    check(
        manuscript, before.category(), seen ? manuscript.faultsForReaders() : manuscript.faults());
    if (!rows.update(id, version, manuscript, html(manuscript), clock.instant(), actor.name())) {
      return new Change.Overtaken(before);
    }
    var after = any(id);
    if (after.state() == State.PUBLISHED) {
      pages.stale();
      findable(after);
    }
    audit.record(
        actor,
        "article.changed",
        "article",
        id,
        after.title(),
        before.manuscript(),
        after.manuscript());
    return new Change.Changed(after);
  }

  /// Lets the article appear by itself.
  ///
  /// @param at a moment to come
  @Requires(PUBLISH)
  public Article schedule(Actor actor, UUID id, Instant at) {
    var article = locked(id);
    if (!at.isAfter(clock.instant())) {
      throw new InvalidInput("publishDay", "articles.schedule.past");
    }
    if (article.state() == State.PUBLISHED) {
      throw new InvalidInput("publishDay", "articles.schedule.published");
    }
    article.manuscript().faultsForReaders().orThrow();
    return stand(actor, "article.scheduled", article, State.SCHEDULED, at, null);
  }

  /// Puts the article on the portal now; one that stands there already stays as it is.
  @Requires(PUBLISH)
  public Article publish(Actor actor, UUID id) {
    var article = locked(id);
    if (article.state() == State.PUBLISHED) {
      return article;
    }
    article.manuscript().faultsForReaders().orThrow();
    return stand(actor, "article.published", article, State.PUBLISHED, null, null);
  }

  /// The same for an editor who has this version before them.
  @Requires(PUBLISH)
  public Change schedule(Actor actor, UUID id, int version, Instant at) {
    var article = locked(id);
    return article.version() == version
        ? new Change.Changed(schedule(actor, id, at))
        : new Change.Overtaken(article);
  }

  /// The same for an editor who has this version before them; what stands on the portal already
  /// needs no second click.
  @Requires(PUBLISH)
  public Change publish(Actor actor, UUID id, int version) {
    var article = locked(id);
    return article.version() == version || article.state() == State.PUBLISHED
        ? new Change.Changed(publish(actor, id))
        : new Change.Overtaken(article);
  }

  /// The same for an editor who has this version before them.
  @Requires(PUBLISH)
  public Change withdraw(Actor actor, UUID id, int version, String reason) {
    var article = locked(id);
    return article.version() == version || article.state() == State.WITHDRAWN
        ? new Change.Changed(withdraw(actor, id, reason))
        : new Change.Overtaken(article);
  }

  /// Takes a scheduled article back among the drafts.
  @Requires(PUBLISH)
  public Article unschedule(Actor actor, UUID id) {
    var article = locked(id);
    return article.state() == State.SCHEDULED
        ? stand(actor, "article.unscheduled", article, State.DRAFT, null, null)
        : article;
  }

  /// The articles whose time has come.
  @Requires(PUBLISH)
  public List<UUID> due(Actor actor) {
    return rows.due(clock.instant());
  }

  /// Publishes the article if its time has come and no editor took that back meanwhile; one that an
  /// editor has at hand this moment waits for the next time.
  @Requires(PUBLISH)
  public void publishDue(Actor actor, UUID id) {
    rows.lockDue(id, clock.instant()).ifPresent(article -> publish(actor, article.id()));
  }

  /// Takes the article off the portal, or gives up one that never stood there.
  @Requires(PUBLISH)
  public Article withdraw(Actor actor, UUID id, String reason) {
    if (reason.isBlank()) {
      throw new InvalidInput("reason", "input.required");
    }
    var article = locked(id);
    if (article.state() == State.WITHDRAWN) {
      return article;
    }
    return stand(actor, "article.withdrawn", article, State.WITHDRAWN, null, reason.strip());
  }

  /// The article as it stands on the portal.
  @Requires(READ)
  public Article article(Actor actor, int number) {
    return rows.find(number)
        .filter(article -> article.state() == State.PUBLISHED)
        .orElseThrow(() -> new NotFound("article", number));
  }

  /// The article in any state, for those who may read all.
  @Requires(READ_ALL)
  public Article preview(Actor actor, UUID id) {
    return any(id);
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

  /// What readers gave, and what the one who holds the token gave.
  @Requires(READ)
  public Rating rating(Actor actor, UUID article, @Nullable String token) {
    return ratings.of(article, token == null ? null : keys.known(token, article));
  }

  /// Forgets who gave the votes that are older than [RatingRows#FORGOTTEN]; the votes stay.
  ///
  /// @return how many
  @Requires(PUBLISH)
  public int forgetVoters(Actor actor) {
    return ratings.forget(clock.instant().minus(RatingRows.FORGOTTEN));
  }

  /// Counts the reader's vote, instead of an earlier one.
  ///
  /// @param stars 1–5
  @Requires(RATE)
  public Vote rate(Actor actor, int number, int stars, Reader reader) {
    if (stars < 1 || stars > 5) {
      throw new InvalidInput("stars", "articles.rating.range");
    }
    var article = article(actor, number);
    var key = keys.of(reader, article.id());
    if (ratings.others(article.id(), key) >= VOTES_OF_AN_ADDRESS) {
      return new Vote.TooMany();
    }
    ratings.put(article.id(), key, stars, clock.instant());
    pages.stale(article.path());
    return new Vote.Counted(ratings.of(article.id(), key.reader()), keys.token(key, article.id()));
  }

  private Article stand(
      Actor actor,
      String deed,
      Article before,
      State state,
      @Nullable Instant publishAt,
      @Nullable String withdrawal) {
    var now = clock.instant();
    var publishedAt =
        before.publishedAt() == null && state == State.PUBLISHED ? now : before.publishedAt();
    rows.stand(before.id(), state, publishAt, publishedAt, withdrawal, now, actor.name());
    var after = any(before.id());
    pages.stale();
    findable(after);
    audit.record(
        actor,
        deed,
        "article",
        after.id(),
        after.title(),
        new Standing(before.state(), before.publishAt(), before.withdrawal()),
        new Standing(after.state(), after.publishAt(), after.withdrawal()));
    return after;
  }

  /// Only what is on the portal can be found.
  private void findable(Article article) {
    if (article.state() != State.PUBLISHED) {
      entries.remove("article", article.id());
      return;
    }
    var text = HtmlUtils.htmlUnescape(article.body().replaceAll("<[^>]*>", " "));
    entries.put(
        new SearchEntry(
            "article",
            article.id(),
            article.title(),
            article.lead() + " " + text,
            article.path(),
            Visibility.everyone(),
            article.publishedAt() == null ? null : OfficeClock.date(article.publishedAt())));
  }

  private void check(Manuscript manuscript, @Nullable Category before, Faults faults) {
    var category = manuscript.category();
    if (category != null && !category.equals(before)) {
      var section = sections.find(category);
      if (section.isEmpty() || !section.get().open()) {
        faults.add("category", "articles.section.closed");
      }
    }
    checkFiles(manuscript, faults);
    faults.orThrow();
  }

  /// Whatever an article names, readers may fetch: it names only what was kept for an article,
  /// never a paper of somebody's dossier.
  private void checkFiles(Manuscript manuscript, Faults faults) {
    var picture = manuscript.picture();
    if (picture != null
        && Pictures.isFile(picture)
        && rows.kept(List.of(UUID.fromString(picture))).isEmpty()) {
      faults.add("picture", "articles.picture.unknown");
    }
    if (!rows.kept(manuscript.attachments()).containsAll(manuscript.attachments())) {
      faults.add("attachmentFiles", "articles.attachments.unknown");
    }
  }

  private static String html(Manuscript manuscript) {
    return Markup.toHtml(manuscript.body());
  }

  private Article any(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("article", id));
  }

  private Article locked(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound("article", id));
  }

  private record Standing(State state, @Nullable Instant publishAt, @Nullable String withdrawal) {}
}
