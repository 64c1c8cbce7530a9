package org.opendost.portal.articles;

import static org.opendost.portal.articles.ArticlesPermissions.READ;
import static org.opendost.portal.articles.ArticlesPermissions.SECTIONS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.portal.rendered.RenderedPages;

/// The sections of the news, and how the office sets them up. None is ever taken away: one that is
/// closed takes no more articles and leaves the home page, and keeps its address.
@Facade
public class Sections {

  private final SectionRows rows;
  private final Audit audit;
  private final RenderedPages pages;

  Sections(SectionRows rows, Audit audit, RenderedPages pages) {
    this.rows = rows;
    this.audit = audit;
    this.pages = pages;
  }

  /// All, in the order of the home page.
  @Requires(READ)
  public List<Section> all(Actor actor) {
    return rows.all();
  }

  /// The section of that word.
  @Requires(READ)
  public Section section(Actor actor, String slug) {
    return Category.of(slug).flatMap(rows::find).orElseThrow(() -> new NotFound("section", slug));
  }

  /// Opens a section; the same one a second time changes nothing.
  @Requires(SECTIONS)
  public Section add(Actor actor, String slug, Section wanted) {
    var section =
        new Section(
            Category.of(slug)
                .orElseThrow(() -> new InvalidInput("slug", "articles.section.not-a-word")),
            wanted.name(),
            wanted.englishName(),
            wanted.place(),
            wanted.onHome(),
            wanted.open(),
            1);
    check(section);
    if (!rows.insert(section)) {
      var standing = rows.find(section.category()).orElseThrow();
      if (!standing.equals(section)) {
        throw new InvalidInput("slug", "articles.section.taken", standing.name());
      }
      return standing;
    }
    record(actor, "section.added", null, section);
    return section;
  }

  /// Changes how a section is called, where it stands and whether it is open.
  @Requires(SECTIONS)
  public Section change(Actor actor, Section section) {
    check(section);
    var before =
        rows.find(section.category())
            .orElseThrow(() -> new NotFound("section", section.category().slug()));
    if (!rows.update(section)) {
      throw new InvalidInput("", "articles.section.overtaken", before.name());
    }
    var after = rows.find(section.category()).orElseThrow();
    record(actor, "section.changed", before, after);
    return after;
  }

  private void record(Actor actor, String deed, @Nullable Section before, Section after) {
    pages.stale();
    audit.record(actor, deed, "section", id(after), after.name(), before, after);
  }

  /// The log names records by id; a section has its word.
  private static UUID id(Section section) {
    return UUID.nameUUIDFromBytes(
        ("section/" + section.category().slug()).getBytes(StandardCharsets.UTF_8));
  }

  private static void check(Section section) {
    var faults =
        new Faults()
            .required("name", section.name())
            .atMost("name", section.name(), 80)
            .required("englishName", section.englishName())
            .atMost("englishName", section.englishName(), 80);
    if (section.place() < 0 || section.place() > 999) {
      faults.add("place", "articles.section.place");
    }
    faults.orThrow();
  }
}
