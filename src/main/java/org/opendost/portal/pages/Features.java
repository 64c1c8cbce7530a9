package org.opendost.portal.pages;

import static org.opendost.portal.pages.PagesPermissions.READ;
import static org.opendost.portal.pages.PagesPermissions.READ_ALL;
import static org.opendost.portal.pages.PagesPermissions.WRITE;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.portal.pages.Feature.Kind;
import org.opendost.portal.rendered.RenderedPages;

/// What stands beside the news. Nothing is deleted: what readers are not to see any more is not
/// shown.
@Facade
public class Features {

  private final FeatureRows rows;
  private final Audit audit;
  private final RenderedPages pages;
  private final OfficeClock clock;

  Features(FeatureRows rows, Audit audit, RenderedPages pages, OfficeClock clock) {
    this.rows = rows;
    this.audit = audit;
    this.pages = pages;
    this.clock = clock;
  }

  /// Adds a feature; the same id a second time changes nothing and answers with what stands.
  @Requires(WRITE)
  public Feature add(Actor actor, Feature feature) {
    check(feature);
    if (!rows.insert(feature)) {
      return feature(actor, feature.id());
    }
    pages.stale();
    audit.record(actor, "feature.added", "feature", feature.id(), feature.title(), null, feature);
    return feature;
  }

  /// Changes a feature, if its version is still the one the editor began from.
  @Requires(WRITE)
  public void change(Actor actor, Feature feature) {
    check(feature);
    var before = feature(actor, feature.id());
    if (!rows.update(feature)) {
      throw new InvalidInput("", "pages.feature.overtaken", before.title());
    }
    pages.stale();
    audit.record(
        actor, "feature.changed", "feature", feature.id(), feature.title(), before, feature);
  }

  private static void check(Feature feature) {
    var faults =
        new Faults()
            .required("title", feature.title())
            .atMost("title", feature.title(), 300)
            .atMost("text", feature.text(), 4_000);
    var url = feature.url();
    if (url != null && !url.matches("(https?://|/(?![/\\\\]))[^\\s\"<>\\\\]*")) {
      faults.add("url", "pages.url.not-a-link");
    }
    if (feature.kind() == Kind.LINK) {
      faults.required("url", url);
    }
    if (feature.kind() == Kind.DRAFT) {
      faults.required("until", feature.until());
    }
    if (feature.picture() != null && !feature.picture().matches("[a-z0-9-]{1,80}")) {
      faults.add("picture", "pages.picture.unknown");
    }
    faults.orThrow();
  }

  /// The first of every kind that readers see, newest first within each.
  @Requires(READ)
  public List<Feature> firstOfEach(Actor actor, int each) {
    return rows.firstOfEach(each, clock.today());
  }

  /// All of one kind that readers see, newest first.
  @Requires(READ)
  public List<Feature> all(Actor actor, Kind kind) {
    return rows.all(kind);
  }

  /// All of every kind, shown or not.
  @Requires(READ_ALL)
  public List<Feature> everything(Actor actor) {
    return rows.everything();
  }

  /// The feature, shown or not.
  @Requires(READ_ALL)
  public Feature feature(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("feature", id));
  }
}
