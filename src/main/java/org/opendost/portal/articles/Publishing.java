package org.opendost.portal.articles;

import static org.opendost.portal.articles.ArticlesPermissions.PUBLISH;
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
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.Visibility;
import org.opendost.portal.articles.Article.State;
import org.opendost.portal.pictures.Pictures;
import org.opendost.portal.rendered.RenderedPages;
import org.springframework.web.util.HtmlUtils;

/// News as editors make it: written, scheduled, published, corrected, withdrawn.
@Facade
public class Publishing {

  private final ArticleRows rows;
  private final SectionRows sections;
  private final Access access;
  private final Audit audit;
  private final RenderedPages pages;
  private final SearchEntries entries;
  private final Clock clock;

  Publishing(
      ArticleRows rows,
      SectionRows sections,
      Access access,
      Audit audit,
      RenderedPages pages,
      SearchEntries entries,
      Clock clock) {
    this.rows = rows;
    this.sections = sections;
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
